package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** What {@code check} shows of the input, and how: the eye should find the fault without opening the file. */
final class CheckExcerptsTest {

    @TempDir
    Path folder;

    @Test
    void theCellThatIsWrongIsMarkedBelowItsLine() {
        Project.in(folder).file("job.csv", "unit,task,status", "Sở Y tế, T1 , hoàn thàng ");

        assertThat(check("job.csv"))
                .contains("    2 │ Sở Y tế, T1 , hoàn thàng ")
                .contains("      │               ^^^^^^^^^^")
                .contains("Why, and what to do: thuocdo codes R205");
    }

    /** Decomposed letters take the columns of composed ones, ideographs and pictures two, and controls those of their text. */
    @ParameterizedTest
    @ValueSource(strings = {"Sở Y tế", "衛生局", "Sở 🏥 Y tế", "Sở ✅", "Sở \u001b[31mY tế", "Sở \u202etế"})
    void theMarkStandsBelowTheCellWhateverTheLettersBeforeItAreLike(String unit) {
        for (String name : List.of(unit, Normalizer.normalize(unit, Normalizer.Form.NFD))) {
            Project.in(folder).file("job.csv", "unit,task,status", name + ",T1,hoàn thàng");

            List<String> lines = check("job.csv").lines().toList();
            int at = 0;
            while (!lines.get(at).startsWith("    2 │ ")) {
                at++;
            }
            String before = lines.get(at).substring(0, lines.get(at).indexOf("hoàn"));
            String mark = lines.get(at + 1);
            assertThat(Printable.width(mark.substring(0, mark.indexOf('^')))).isEqualTo(Printable.width(before));
            assertThat(mark).endsWith("^".repeat("hoàn thàng".length()));
            assertThat(lines.get(at)).doesNotContain("\u001b", "\u202e");
        }
    }

    @Test
    void aFieldBehindALineBreakInQuotesIsShownInItsOwnLine() {
        Project.in(folder)
                .file("job.csv", "unit,task,difficulty,status", "Sở Y tế,T1,\"thiếu\nkinh phí, máy\",hoàn thàng");

        assertThat(check("job.csv"))
                .contains("job.csv:2:4: error R205")
                .contains("    3 │ kinh phí, máy\",hoàn thàng")
                .contains("      │                ^^^^^^^^^^");
    }

    /** Two quotation marks stand for one, and do not end the field. */
    @Test
    void aFieldBehindQuotationMarksWithinQuotesIsShownInItsOwnLine() {
        Project.in(folder)
                .file(
                        "job.csv",
                        "unit,task,deadline,status",
                        "Sở Y tế,\"Tập huấn",
                        "kỹ năng \"\"cơ bản\"\"",
                        "cho cán bộ\",30/6/2025,hoàn thàng");

        assertThat(check("job.csv"))
                .contains("    4 │ cho cán bộ\",30/6/2025,hoàn thàng\n")
                .contains("      │                       ^^^^^^^^^^\n");
    }

    @Test
    void ofALongLineThePartWithTheFaultIsShown() {
        Project.in(folder)
                .file("job.csv", "unit,task,difficulty,status", "Sở Y tế,T1," + "khó ".repeat(200) + ",hoàn thàng");

        String excerpt = check("job.csv")
                .lines()
                .filter(line -> line.startsWith("    2 │ "))
                .findFirst()
                .orElseThrow();
        assertThat(excerpt).contains("…").endsWith("hoàn thàng");
        assertThat(Printable.width(excerpt)).isLessThanOrEqualTo(80);
    }

    @Test
    void aTerminalNamesAFileOnceAboveItsFindings() {
        Project.in(folder).file("job.csv", "unit,task,status", "Sở Y tế,T1,hoàn thàng", "Sở Y tế,T2,hoàn thàng");

        String out = Tool.in(folder)
                .onTerminal()
                .run("check", "job.csv", "--lang", "en", "--color", "never")
                .out();

        assertThat(out).startsWith("job.csv\n  2:3 error R205: unclear status");
        assertThat(out).containsOnlyOnce("job.csv");
    }

    private String check(String file) {
        return Tool.in(folder).run("check", file, "--lang", "en").out();
    }
}
