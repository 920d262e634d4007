package vn.thuocdo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Gives each lambda and each method reference of compiled classes a class of its own, as javac did before it left that to
 * the virtual machine. A class comes out of the class-data archive ready for use; a lambda has to be linked at every start,
 * which takes an eighth of a millisecond for each of some 600. What is serializable stays as it is.
 */
public final class LambdaClasses {

    private final Path root;

    /** What is to be written, by the name of the class. */
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    /** The new classes by the outermost class: it has to name them, so that they may use what is private in it. */
    private final Map<String, List<String>> nests = new TreeMap<>();

    private LambdaClasses(Path root) {
        this.root = root;
    }

    /** @param args the folder of the classes, which are written anew in their places */
    public static void main(String[] args) throws IOException {
        LambdaClasses classes = new LambdaClasses(Path.of(args[0]));
        List<Path> compiled;
        try (Stream<Path> files = Files.walk(classes.root)) {
            compiled = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : compiled) {
            classes.rewrite(Files.readAllBytes(file));
        }
        classes.extendNests();
        for (Map.Entry<String, byte[]> entry : classes.changed.entrySet()) {
            Files.write(classes.file(entry.getKey()), entry.getValue());
        }
    }

    private Path file(String name) {
        return root.resolve(name + ".class");
    }

    private void rewrite(byte[] compiled) {
        ClassReader reader = new ClassReader(compiled);
        ClassWriter writer = new ClassWriter(0);
        LambdaRewriter rewriter = new LambdaRewriter(reader.getClassName(), writer);
        reader.accept(rewriter, 0);
        if (!rewriter.lambdas().isEmpty()) {
            changed.put(rewriter.name(), writer.toByteArray());
            changed.putAll(rewriter.lambdas());
            nests.computeIfAbsent(rewriter.host(), host -> new ArrayList<>())
                    .addAll(rewriter.lambdas().keySet());
        }
    }

    private void extendNests() throws IOException {
        for (Map.Entry<String, List<String>> nest : nests.entrySet()) {
            String host = nest.getKey();
            byte[] before = changed.containsKey(host) ? changed.get(host) : Files.readAllBytes(file(host));
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(before).accept(writer, 0);
            nest.getValue().forEach(writer::visitNestMember);
            changed.put(host, writer.toByteArray());
        }
    }
}
