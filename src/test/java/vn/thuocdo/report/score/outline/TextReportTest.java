package vn.thuocdo.report.score.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The report for people at a terminal. */
class TextReportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "VINH_PHUC_2022, vi, never",
        "VINH_PHUC_2022, en, never",
        "VINH_PHUC_2023, vi, never",
        "VINH_PHUC_2023, en, never",
        "VINH_PHUC_2023, vi, always"
    })
    void everyLineFitsEightyColumns(Sample sample, String language, String color) {
        assertFits(Tool.inCheckout().run("score", sample.path(), "--lang", language, "--color", color));
    }

    @ParameterizedTest
    @CsvSource({"vi, due", "en, due", "vi, reported", "en, evaluable"})
    void aDenominatorThatIsNotAllFitsToo(String language, String denominator) {
        Project.in(folder).file("method.yaml", "denominator: " + denominator);
        String method = folder.resolve("method.yaml").toString();

        assertFits(Tool.inCheckout()
                .run(
                        "score",
                        Sample.VINH_PHUC_2023.path(),
                        "--lang",
                        language,
                        "--as-of",
                        "2023-06-30",
                        "--method",
                        method));
    }

    @ParameterizedTest
    @CsvSource({
        "due, 50.0% of 2 due or completed early",
        "reported, 50.0% of 2 reported",
        "evaluable, 50.0% of 2 decided"
    })
    void theRateSaysOfWhichItemsItIs(String denominator, String said) {
        Project.in(folder)
                .file("method.yaml", "denominator: " + denominator)
                .file(
                        "a.csv",
                        "unit,task,deadline,status",
                        "Roads,T1,2025-01-31,done",
                        "Roads,T2,2025-01-31,not done",
                        "Roads,T3,2025-12-31,");

        assertThat(Project.in(folder)
                        .run("score", "a.csv", "--as-of", "2025-03-31", "--method", "method.yaml", "--lang", "en")
                        .out())
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource({"NFC", "NFD", "NFKD"})
    void longNamesAreWrappedInWhateverNormalForm(Normalizer.Form form) {
        String name = "Ban Chỉ đạo về chuyển đổi số và cải cách hành chính của Ủy ban nhân dân thành phố Vĩnh Yên";
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,unit_name,unit_bloc,task,task_name,group,target,actual",
                        "A," + Normalizer.normalize(name + "," + name + ",T1," + name + "," + name, form) + ",1,5",
                        "B," + "x".repeat(200) + ",Khối khác,T2," + "漢字".repeat(60) + "," + "ữ".repeat(99) + ",1,5");

        Tool.Run run = Tool.in(folder).run("score", "a.csv", "--lang", "vi");

        assertFits(run);
        // Nothing is cut off: whatever is too long goes on in the next line, below the figures beside the first.
        assertThat(squeezed(run.out()).replace("1/1100,0%", ""))
                .contains(squeezed(name), "x".repeat(200), "ữ".repeat(99));
    }

    @Test
    void columnsStandUnderEachOtherWhateverTheNormalForm() {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,unit_name,task,status",
                        "A,Sở Nội vụ,T1,done",
                        "B," + Normalizer.normalize("Sở Nội vụ tỉnh", Normalizer.Form.NFD) + ",T1,done");

        List<Integer> columns = Tool.in(folder)
                .run("score", "a.csv", "--lang", "vi")
                .out()
                .lines()
                .filter(line -> line.contains("1/1"))
                .map(line -> Printable.width(line.substring(0, line.indexOf("1/1"))))
                .distinct()
                .toList();

        assertThat(columns).hasSize(1);
    }

    @Test
    void aReportThatIsNoTerminalsIsPlain() {
        assertThat(Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path()).out())
                .doesNotContain("\u001b");
        assertThat(Tool.inCheckout()
                        .run("score", Sample.VINH_PHUC_2023.path(), "--color", "always")
                        .out())
                .contains("\u001b[");
    }

    private static void assertFits(Tool.Run run) {
        assertThat(run.out()).isNotEmpty();
        assertThat(run.out().replaceAll("\u001b\\[[0-9]+m", "").lines())
                .allSatisfy(line -> assertThat(Printable.width(line)).as(line).isLessThanOrEqualTo(80));
    }

    /** Without blanks and breaks, composed. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
    }
}
