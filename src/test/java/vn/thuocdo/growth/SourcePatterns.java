package vn.thuocdo.growth;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every regular expression in the sources: those that are compiled, and those that strings are matched and split with. */
final class SourcePatterns {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The methods of strings that take a regular expression. */
    private static final Set<String> OF_STRINGS = Set.of("matches", "split", "replaceAll", "replaceFirst");

    /**
     * A regular expression as it is used.
     *
     * @param where the file
     * @param searches whether it is sought within texts; else it is held against whole texts
     */
    record Use(String where, Pattern pattern, boolean searches) {
        @Override
        public String toString() {
            return where + ": " + pattern.pattern();
        }
    }

    private SourcePatterns() {}

    static List<Use> all() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Use> uses = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(SOURCES)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                Path file = SOURCES.toAbsolutePath()
                        .relativize(Path.of(unit.getSourceFile().toUri()));
                uses.addAll(of(
                        unit,
                        file.toString(),
                        Files.readString(Path.of(unit.getSourceFile().toUri()))));
            }
        }
        return uses;
    }

    private static List<Use> of(CompilationUnitTree unit, String where, String source) {
        Map<String, ExpressionTree> constants = new HashMap<>();
        Map<MethodInvocationTree, String> names = new HashMap<>();
        List<MethodInvocationTree> calls = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void none) {
                if (variable.getInitializer() instanceof MethodInvocationTree call) {
                    names.put(call, variable.getName().toString());
                }
                if (variable.getInitializer() != null) {
                    constants.put(variable.getName().toString(), variable.getInitializer());
                }
                return super.visitVariable(variable, none);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                calls.add(call);
                return super.visitMethodInvocation(call, none);
            }
        }.scan(unit, null);
        List<Use> uses = new ArrayList<>();
        for (MethodInvocationTree call : calls) {
            if (!(call.getMethodSelect() instanceof MemberSelectTree method)
                    || call.getArguments().isEmpty()) {
                continue;
            }
            String name = method.getIdentifier().toString();
            Optional<String> text = constant(call.getArguments().get(0), constants);
            if (method.toString().equals("Pattern.compile")) {
                uses.add(compiled(where, text, call, searches(source, names.get(call))));
            } else if (OF_STRINGS.contains(name) && text.isPresent()) {
                uses.add(new Use(where, Pattern.compile(text.get()), !name.equals("matches")));
            }
        }
        return uses;
    }

    /** Whether a pattern is sought within texts: so are all of a file in which any is found bit by bit. */
    private static boolean searches(String source, String name) {
        String used = "\\b" + name + "\\s*\\.(split\\(|matcher\\([^;]*\\)\\s*\\.replace)";
        return source.contains(".find()")
                || source.contains(".lookingAt()")
                || name != null && Pattern.compile(used).matcher(source).find();
    }

    private static Use compiled(String where, Optional<String> text, MethodInvocationTree call, boolean searches) {
        String pattern = text.orElseThrow(
                () -> new AssertionError(where + ": " + call + " is made of more than constants of its file"));
        boolean dotall = call.toString().contains("DOTALL");
        return new Use(where, Pattern.compile(pattern, dotall ? Pattern.DOTALL : 0), searches);
    }

    /** The text that an expression is made of; empty where it is no constant of the same file. */
    private static Optional<String> constant(ExpressionTree expression, Map<String, ExpressionTree> constants) {
        if (expression instanceof LiteralTree literal) {
            return Optional.of(String.valueOf(literal.getValue())).filter(text -> literal.getValue() instanceof String);
        }
        if (expression instanceof ParenthesizedTree inner) {
            return constant(inner.getExpression(), constants);
        }
        if (expression instanceof BinaryTree sum) {
            return constant(sum.getLeftOperand(), constants)
                    .flatMap(left -> constant(sum.getRightOperand(), constants).map(right -> left + right));
        }
        if (expression instanceof IdentifierTree name && constants.containsKey(name.toString())) {
            return constant(constants.get(name.toString()), constants);
        }
        return Optional.empty();
    }
}
