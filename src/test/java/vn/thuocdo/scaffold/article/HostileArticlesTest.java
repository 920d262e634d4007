package vn.thuocdo.scaffold.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.config.published.PublishedFile;
import vn.thuocdo.model.Language;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Article;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.text.Messages;

/** Whatever a text holds, its draft is a file that can be read, and nothing in it steers anything. */
final class HostileArticlesTest {

    private static final List<String> PIECES = List.of(
            "36 đơn vị",
            " gồm ",
            "12,5%",
            "trong đó ",
            "\n",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "\u0007",
            "\u0085",
            "# ",
            ": ",
            "- ",
            "\"",
            "'",
            "\\",
            "{",
            "}",
            "[",
            "&a ",
            "*a ",
            "!!x ",
            "| ",
            "> ",
            "% ",
            "@ ",
            "`",
            "Sở A, Sở B và Sở C; ",
            "; ",
            ", ",
            "26/30",
            " đạt ",
            "tăng 3 so với (2)",
            "---",
            "...",
            ". ",
            "\uD800",
            "\uD83D\uDE00",
            "a\u0301",
            "no",
            "null",
            "~",
            "(",
            ")");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 5 đơn vị: A\u202E\n  x: 1, B \" # y, C",
                "12 \"a: b\" # c, gồm 5 {x} và 7 [y]",
                "9 - no: &anchor *alias !!tag",
                "3 \u0085 x: 1\u2028y: 2, 4 đơn vị"
            })
    void aTextStaysAText(String text) throws IOException {
        assertIsSound(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#thousand")
    void anyTextGivesAFileThatIsRead(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        assertIsSound(text.toString());
    }

    private static void assertIsSound(String text) throws IOException {
        Draft draft = Drafting.of("a\nb: c", new Article(text.lines().toList(), true));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draft.write(Format.YAML, new Presentation(Messages.of(Language.EN), false, false), out);
        String yaml = out.toString(StandardCharsets.UTF_8);

        assertThat(yaml).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n]]");
        assertThat(PublishedFile.read(Input.bytes("draft.yaml", out.toByteArray()))
                        .findings()
                        .sorted())
                .as(yaml)
                .isEmpty();
    }
}
