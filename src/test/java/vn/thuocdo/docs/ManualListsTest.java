package vn.thuocdo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.report.Format;
import vn.thuocdo.testing.PublishedSchema;
import vn.thuocdo.testing.Tool;

/** What the manual lists by hand is complete. */
final class ManualListsTest {

    @Test
    void thePageOnScoringHasARowForEveryKeyOfAMethod() throws IOException {
        Stream<String> keys =
                PublishedSchema.PROJECT.document().at("/properties/method/anyOf/1/properties").propertyNames().stream();
        assertThat(page("scoring.md"))
                .contains(keys.map(key -> "\n| `" + key + "` |").toList());
    }

    @Test
    void thePageOnScoringNamesEveryCreditRule() throws IOException {
        assertThat(page("scoring.md")).contains(quoted(MethodReader.creditRules().stream()));
    }

    @Test
    void thePageOfTheProjectFileNamesEveryColumn() throws IOException {
        assertThat(page("project.md"))
                .contains(quoted(Arrays.stream(Column.values()).map(Column::header)));
    }

    @Test
    void thePageOfFormatsNamesEveryFormat() throws IOException {
        assertThat(page("formats.md"))
                .contains(quoted(Format.ofScores().stream().map(Format::word)));
    }

    private static List<String> quoted(Stream<String> words) {
        return words.map(word -> "`" + word + "`").toList();
    }

    private static String page(String name) throws IOException {
        return Files.readString(Tool.CHECKOUT.resolve("src/docs").resolve(name));
    }
}
