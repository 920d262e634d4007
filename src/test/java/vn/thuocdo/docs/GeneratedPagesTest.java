package vn.thuocdo.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    @Test
    void thePageOfLimitsIsEveryBoundOfTheCode() throws IOException {
        assertUpToDate("limits.md", LimitsPage.text());
    }

    @Test
    void everyBoundBesideTheCodeSaysWhatItBounds() throws IOException {
        assertThat(InnerBounds.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(bound ->
                        assertThat(bound.meaning()).as(bound.toString()).isNotEmpty());
    }

    /** A bound on what is read has its code and its reason beside all others, or nobody finds it. */
    @Test
    void noReaderHasABoundOfItsOwn() throws IOException {
        Pattern bound = Pattern.compile(
                "static final (?:int|long) (?:MOST|LONGEST|LARGEST|DEEPEST|LAST)\\w* = ([0-9_]{5,}|1L? <<|.*\\* MEBI)");
        for (String part : List.of("read", "config")) {
            try (Stream<Path> files =
                    Files.walk(Tool.CHECKOUT.resolve("src/main/java/vn/thuocdo").resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(bound.matcher(Files.readString(file)).results().map(MatchResult::group))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    /** Also that each library is the very file that was looked at: a changed checksum fails here. */
    @Test
    void theThirdPartyTextIsThatOfTheResolvedDependencies() throws IOException {
        assumeTrue(Files.exists(ThirdPartyText.BILL), "the bill of materials is made under the profile inside");
        assertUpToDate(Tool.CHECKOUT.resolve("src/main/resources/META-INF/THIRD-PARTY.txt"), ThirdPartyText.text());
    }

    private static void assertUpToDate(String name, String text) throws IOException {
        assertUpToDate(DOCS.resolve(name), text);
    }

    private static void assertUpToDate(Path page, String text) throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(page, text);
        }
        assertThat(page).as("%s; scripts/docs writes it anew", page).hasContent(text);
    }
}
