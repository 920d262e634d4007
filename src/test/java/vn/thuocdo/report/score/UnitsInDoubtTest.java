package vn.thuocdo.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A ranking in which one unit may stand twice says so itself: who reads it may never see the run. */
class UnitsInDoubtTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.html", "r.docx", "r.odt", "r.xlsx", "r.ods"})
    void theDocumentNamesUnitsThatMayBeOne(String file) {
        assertThat(written(file, "TP. Vĩnh Yên,T1,done", "Tp Vĩnh Yên,T2,not done", "Sở Y tế,T1,done"))
                .contains("1 pair of names is perhaps one unit, and ranked apart")
                .containsPattern("TP. Vĩnh Yên.{1,12} and .{1,12}Tp Vĩnh Yên");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.html", "r.docx", "r.xlsx"})
    void itSaysNothingWhereNoNamesAreAlike(String file) {
        assertThat(written(file, "TP. Vĩnh Yên,T1,done", "TP. Phúc Yên,T2,not done"))
                .doesNotContain("perhaps one unit");
    }

    /** The first pairs are named, and all are counted. */
    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.docx"})
    void ofManyTheFirstAreNamed(String file) {
        String[] rows = new String[12];
        for (int i = 0; i < 6; i++) {
            rows[2 * i] = "Sở Y tế " + i + ",T1,done";
            rows[2 * i + 1] = "Sở Y tê " + i + ",T2,done";
        }
        assertThat(written(file, rows))
                .contains("6 pairs of names are perhaps one unit each")
                .containsPattern("Sở Y tê 4.{1,6}; …");
    }

    private String written(String file, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "unit,task,status";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        Project.in(folder).file("a.csv", lines);
        Tool.in(folder).run("score", "a.csv", "--lang", "en", "-q", "-o", file);
        return Written.words(folder.resolve(file)).replaceAll("\\s+", " ");
    }
}
