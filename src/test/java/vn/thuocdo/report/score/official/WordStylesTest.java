package vn.thuocdo.report.score.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** By its styles an office gives every heading, table and caption of a report another look at once. */
final class WordStylesTest {

    @TempDir
    Path folder;

    @Test
    void everyParagraphHasAStyleThatTheDocumentDefines() throws IOException {
        Path report = report("vi");
        Set<String> defined = matches(part(report, "word/styles.xml"), "w:styleId=\"([^\"]+)\"");
        String document = part(report, "word/document.xml");

        assertThat(defined).containsAll(matches(document, "<w:pStyle w:val=\"([^\"]+)\""));
        assertThat(matches(document, "<w:pPr>(?!<w:pStyle)(<w:\\w+)")).isEmpty();
        assertThat(matches(document, "<w:tblStyle w:val=\"([^\"]+)\"")).containsExactly("TableGrid");
    }

    @Test
    void rolesHaveTheStylesThatWordKnowsOrNamesInTheLanguageOfTheReport() throws IOException {
        assertThat(matches(part(report("vi"), "word/styles.xml"), "<w:name w:val=\"([^\"]+)\""))
                .contains("Title", "heading 1", "heading 2", "Body Text", "caption", "Table Grid", "header")
                .contains("Quốc hiệu", "Tiêu ngữ", "Nơi nhận", "Chữ trong bảng", "Tên phụ lục");
        assertThat(matches(part(report("en"), "word/styles.xml"), "<w:name w:val=\"([^\"]+)\""))
                .contains("Recipients", "Table text");
    }

    @Test
    void aPictureOfAllUnitsSaysInWordsWhatItShows() throws IOException {
        Path report = report("en");

        assertThat(part(report, "word/document.xml"))
                .contains("descr=\"Rates of 36 units on one scale: ")
                .contains("; the lowest is 40.0%, the highest 100.0%.");
        assertThat(part(report, "word/charts/chart3.xml")).contains("<c:v>86.7</c:v>", "<c:v>80</c:v>");
    }

    @Test
    void aTableOfManyColumnsLiesOnItsSideOnPagesOfItsOwn() throws IOException {
        Path file = folder.resolve("methods.docx");
        Tool.inCheckout()
                .run(
                        "score",
                        Sample.VINH_PHUC_2023.path(),
                        "-q",
                        "--method=completion",
                        "--method=on-time",
                        "--method=pemandu-capped",
                        "--method=pemandu-uncapped",
                        "--method=pemandu-stepped",
                        "--method=imihigo",
                        "--method=balanced-scorecard",
                        "-o",
                        file.toString());

        assertThat(part(file, "word/document.xml")).contains("w:orient=\"landscape\"");
        assertThat(part(report("vi"), "word/document.xml"))
                .as("the annex of units by groups alone")
                .containsOnlyOnce("landscape");
    }

    /** The decree has it for Vietnamese, whose words are short. */
    @ParameterizedTest
    @CsvSource({"vi, true", "en, false"})
    void onlyVietnameseTextIsInLineOnBothSides(String language, boolean isJustified) throws IOException {
        Path odt = folder.resolve(language + ".odt");
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "-q", "--lang", language, "-o", odt.toString());

        assertThat(part(report(language), "word/styles.xml").contains("w:val=\"both\""))
                .isEqualTo(isJustified);
        assertThat(part(odt, "styles.xml").contains("\"justify\"")).isEqualTo(isJustified);
    }

    private Path report(String language) {
        Path file = folder.resolve(language + ".docx");
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "-q", "--lang", language, "-o", file.toString());
        return file;
    }

    private static String part(Path document, String name) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
