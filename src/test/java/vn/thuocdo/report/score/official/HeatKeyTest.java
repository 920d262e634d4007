package vn.thuocdo.report.score.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The colours of units by groups are explained on the paper that has them, by themselves. */
final class HeatKeyTest {

    private static final Pattern FILL = Pattern.compile("(?<=w:fill=\")[0-9A-F]{6}");
    private static final String KEY = "Màu nền theo tỷ lệ hoàn thành:";

    @TempDir
    private Path folder;

    @Test
    void eachTierStandsOnTheColourThatItHasInTheTable() throws IOException {
        try (XWPFDocument letter = new XWPFDocument(Files.newInputStream(written("letter.docx")))) {
            XWPFParagraph key = letter.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith(KEY))
                    .findFirst()
                    .orElseThrow();
            String table = letter.getTables()
                    .get(letter.getTables().size() - 1)
                    .getCTTbl()
                    .xmlText();

            assertThat(key.getText().replace('\u00A0', ' '))
                    .containsSubsequence("từ 90% trở lên", "từ 80% đến dưới 90%", "từ 50% đến dưới 80%", "dưới 50%");
            assertThat(fills(key.getCTP().xmlText())).hasSize(4).containsExactlyInAnyOrderElementsOf(fills(table));
        }
    }

    @Test
    void soDoesTheOpenDocument() {
        assertThat(Written.words(written("letter.odt")))
                .containsPattern(Pattern.quote(KEY)
                        + "(?:\\s|<text:s/>)*<text:span text:style-name=\"[^\"]+\"> từ 90% trở lên ");
    }

    private static List<String> fills(String xml) {
        return FILL.matcher(xml)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private Path written(String name) {
        Path file = folder.resolve(name);
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "--lang", "vi", "-q", "-o", file.toString());
        return file;
    }
}
