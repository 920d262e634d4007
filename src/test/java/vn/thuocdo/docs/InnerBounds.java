package vn.thuocdo.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thuocdo.testing.Tool;

/** The bounds that stand beside the code they bound, with what the code says of each: on what is shown, tried and waited for. */
final class InnerBounds {

    private static final Path SOURCES = Tool.CHECKOUT.resolve("src/main/java/vn/thuocdo");
    private static final Pattern BOUND = Pattern.compile("(?:/\\*\\* (.*) \\*/\\n)? *+(?:private |public )?static final"
            + " (?:int|long|Duration) ((?:MOST|LONGEST|LARGEST|HIGHEST|PATIENCE)\\w*+) = ([^;]++);");

    /** @param meaning empty where the code says nothing */
    record Bound(String type, String name, String value, String meaning) {}

    private InnerBounds() {}

    static List<Bound> all() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(InnerBounds::of)
                    .toList();
        }
    }

    private static Stream<Bound> of(Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        try {
            Matcher bounds = BOUND.matcher(Files.readString(file));
            return bounds
                    .results()
                    .map(bound -> new Bound(
                            type, bound.group(2), bound.group(3), bound.group(1) == null ? "" : bound.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
