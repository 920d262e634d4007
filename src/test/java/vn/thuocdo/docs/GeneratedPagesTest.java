package vn.thuocdo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.thuocdo.cli.command.CommandsPage;
import vn.thuocdo.testing.Tool;

/** Pages that are made from the code say what the code says. With {@code -Ddocs.write=true} they are written. */
final class GeneratedPagesTest {

    private static final Path DOCS = Tool.CHECKOUT.resolve("src/docs");

    @Test
    void thePageOfDiagnosticsIsTheCatalogue() throws IOException {
        assertUpToDate("diagnostics.md", DiagnosticsPage.text());
    }

    @Test
    void thePageOfCommandsIsTheHelp() throws IOException {
        assertUpToDate("commands.md", CommandsPage.text());
    }

    @Test
    void thePageOfWordsIsTheirTables() throws IOException {
        assertUpToDate("words.md", WordsPage.text());
    }

    private static void assertUpToDate(String name, String text) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(page, text);
        }
        assertThat(page).as("%s; scripts/docs writes it anew", name).hasContent(text);
    }
}
