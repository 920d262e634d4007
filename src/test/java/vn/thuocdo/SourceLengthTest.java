package vn.thuocdo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is longer than one can keep in mind is cut into parts that have a name. */
class SourceLengthTest {

    private static final int LONGEST_FILE = 300;

    /** From the first line of a method, without its Javadoc, to its closing brace. */
    private static final int LONGEST_METHOD = 40;

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    @Test
    void noFileIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            try (Stream<String> lines = Files.lines(file)) {
                long count = lines.count();
                if (count > LONGEST_FILE) {
                    tooLong.add(file + " has " + count + " lines");
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLong() throws IOException {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            assertThat(longMethods(files.getJavaFileObjectsFromPaths(sources())))
                    .isEmpty();
        }
    }

    @Test
    void aMethodIsCountedFromItsFirstLineToItsLast() throws IOException {
        String lines = "x++;\n".repeat(LONGEST_METHOD - 2);

        assertThat(longMethods(List.of(source("class A { /** Says\n why. */\n void longest() {\n" + lines + "} }"))))
                .isEmpty();
        assertThat(longMethods(List.of(source("class A { int a;\n @Override\n void tooLong() {\n" + lines + "} }"))))
                .singleElement()
                .asString()
                .contains("A.java:2 tooLong");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertThat(sources).isNotEmpty();
            return sources;
        }
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<String> longMethods(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, problem -> {}, null, null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void none) {
                    long first = line(positions.getStartPosition(unit, method));
                    long length = line(positions.getEndPosition(unit, method)) - first + 1;
                    if (length > LONGEST_METHOD) {
                        found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ":" + first + " "
                                + method.getName() + " has " + length + " lines");
                    }
                    return super.visitMethod(method, none);
                }

                private long line(long position) {
                    return unit.getLineMap().getLineNumber(position);
                }
            }.scan(unit, null);
        }
        return found;
    }
}
