package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.testing.Tool;

/** Words are those that any other program on Windows would get. */
final class WindowsCommandLineTest {

    @Test
    void spacesPartWordsAndQuotesKeepThemTogether() {
        assertThat(WindowsCommandLine.words(" score  \"Báo cáo quý 3.xlsx\"\t--lang=vi "))
                .containsExactly("score", "Báo cáo quý 3.xlsx", "--lang=vi");
        assertThat(WindowsCommandLine.words("-o \"D:\\Kết quả\\\\\"x")).containsExactly("-o", "D:\\Kết quả\\x");
        assertThat(WindowsCommandLine.words("")).isEmpty();
        assertThat(WindowsCommandLine.words("explain \"\" b")).containsExactly("explain", "", "b");
    }

    @Test
    void aBackslashIsALetterExceptBeforeAQuote() {
        assertThat(WindowsCommandLine.words("a\\b d\"e f\"g h")).containsExactly("a\\b", "de fg", "h");
        assertThat(WindowsCommandLine.words("a\\\\\\b d")).containsExactly("a\\\\\\b", "d");
        assertThat(WindowsCommandLine.words("a\\\"b")).containsExactly("a\"b");
        assertThat(WindowsCommandLine.words("a\\\\\"b c\" d")).containsExactly("a\\b c", "d");
        assertThat(WindowsCommandLine.words("\"a \"\"b\"\"\" c")).containsExactly("a \"b\"", "c");
    }

    /** Elsewhere lines end otherwise, and cmd then misses labels. */
    @Test
    void everyLineOfTheScriptsEndsAsOnWindows() throws IOException {
        for (String script : List.of("thuocdo.cmd", "archive.cmd", "build.cmd")) {
            String text = Files.readString(Tool.CHECKOUT.resolve("scripts").resolve(script));
            assertThat(text.replace("\r\n", "")).as(script).doesNotContain("\n", "\r");
        }
    }
}
