package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** CSV that Excel opens as it is meant, and CSV for programs that nothing of this touches. */
final class ExcelCsvTest {

    @TempDir
    Path folder;

    private Tool.Run score(String... arguments) {
        return Project.in(folder)
                .file(
                        "job.csv",
                        "unit,task,target,actual,unit_name",
                        "\"=HYPERLINK(\"\"http://x\"\")\",T1,90,91",
                        "\"=HYPERLINK(\"\"http://x\"\")\",T2,90,1",
                        "\"=HYPERLINK(\"\"http://x\"\")\",T3,90,1",
                        "\uFF0BSUM(A1),T1,90,91",
                        "-5,T1,90,91",
                        "-A1,T1,90,91",
                        "YT,T1,90,91,Sở Y tế; Thái Bình")
                .run(arguments);
    }

    @Test
    void vietnameseExcelGetsItsDelimiterItsDecimalSignAndNoFormula() {
        String csv = score("score", "job.csv", "-q", "--lang", "vi", "-f", "csv", "--csv-for", "excel")
                .out();

        assertThat(csv).startsWith("\uFEFFHạng;Tên đơn vị;");
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains(";33,3%;")
                .contains(";'\uFF0BSUM(A1);")
                .contains(";-5;")
                .contains(";'-A1;")
                .contains("\"Sở Y tế; Thái Bình\"");
    }

    @Test
    void englishExcelGetsCommasAndPoints() {
        String csv = score("score", "job.csv", "-q", "--lang", "en", "-f", "csv", "--csv-for", "excel")
                .out();

        assertThat(csv).startsWith("\uFEFFRank,Unit,").contains(",33.3%,");
    }

    @Test
    void csvForProgramsIsWhatItWas() {
        String csv =
                score("score", "job.csv", "-q", "--lang", "vi", "-f", "csv").out();

        assertThat(csv)
                .startsWith("rank,unit,name,")
                .contains("\"=HYPERLINK(\"\"http://x\"\")\"")
                .contains(",33.3,");
    }

    @Test
    void csvForAnybodyElseIsRefused() {
        Tool.Run run = score("score", "job.csv", "-f", "csv", "--csv-for", "numbers");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--csv-for").contains("excel");
    }
}
