package vn.thuocdo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Tool;

/** The pages for those who change the code name files; a file that was moved is missed here. */
class DeveloperPagesTest {

    private static final Path PAGES = Tool.CHECKOUT.resolve("src/docs/dev");

    /** Where the pages say that names begin. */
    private static final List<Path> ROOTS = List.of(
            Tool.CHECKOUT,
            Tool.CHECKOUT.resolve("src/main/java/vn/thuocdo"),
            Tool.CHECKOUT.resolve("src/main/resources/vn/thuocdo"));

    private static final Pattern QUOTED = Pattern.compile("`([\\w*./-]++)`");

    private static final List<String> ENDINGS = List.of(".java", ".md", ".tsv");

    @ParameterizedTest
    @CsvSource({"architecture.md, 50", "adding.md, 80"})
    void everyFileThatIsNamedExists(String page, int fewest) throws IOException {
        List<String> named = namedIn(Files.readString(PAGES.resolve(page)));

        assertThat(named)
                .hasSizeGreaterThan(fewest)
                .allSatisfy(name -> assertThat(exists(name))
                        .as("%s, which %s names, exists", name, page)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"read/Column.jaba", "read/Moved.java", "report/*/messages_fr.properties", "scripts/doc"})
    void whatDoesNotExistIsMissed(String name) throws IOException {
        assertThat(namedIn("See `" + name + "`.")).containsExactly(name);
        assertThat(exists(name)).isFalse();
    }

    /** What is quoted and has a slash or the ending of a file. */
    private static List<String> namedIn(String page) {
        return QUOTED.matcher(page)
                .results()
                .map(quoted -> quoted.group(1))
                .filter(quoted -> quoted.contains("/") || ENDINGS.stream().anyMatch(quoted::endsWith))
                .toList();
    }

    private static boolean exists(String name) throws IOException {
        for (Path root : ROOTS) {
            if (name.contains("*") ? hasMatch(root, name) : Files.exists(root.resolve(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folder below the root holds a file of the name after the star. */
    private static boolean hasMatch(Path root, String name) throws IOException {
        int star = name.indexOf("*/");
        Path folder = root.resolve(star < 0 ? "" : name.substring(0, star));
        if (star < 0 || !Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> below = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path some : below) {
                if (Files.exists(some.resolve(name.substring(star + 2)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
