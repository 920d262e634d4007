package vn.thuocdo.report.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Tool;

/** A paper on published figures says whose they are, and calls a cause only what is one. */
class ReconcileWordsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "md", "xlsx"})
    void whereNoCauseIsFoundTheTitleSaysSo(String format) {
        assertThat(written(format, "case-c.yaml")).contains("No cause found").doesNotContain("Causes that fit exactly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "md", "xlsx"})
    void figuresWithoutATitleAreCalledByTheirFile(String format) {
        assertThat(written(format, "case-e.csv"))
                .contains("Figures checked: case-e.csv")
                .doesNotContain("Compared with itself");
        assertThat(written(format, "case-c.yaml")).doesNotContain("Figures checked");
    }

    /** A blank beside a published figure looked like one that somebody had forgotten. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "md", "xlsx"})
    void whereNothingGivesAFigureTheTableSaysSo(String format) {
        assertThat(written(format, "case-c.yaml")).contains("no calculation gives this figure");
    }

    /** "0 claims" alone, above a table without rows, told nobody what was missing. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "md", "txt", "xlsx"})
    void whereNoFigureIsMadeOfOthersThePaperSaysWhatWouldBe(String format) throws IOException {
        Path figures = folder.resolve("sums.csv");
        Files.writeString(figures, "Đơn vị,Được giao,Hoàn thành\nSở A,30,26\nSở B,24,20\n");
        Path paper = folder.resolve("r." + format);

        Tool.in(folder).run("reconcile", figures.toString(), "--lang", "en", "-q", "-o", paper.toString());

        assertThat(Written.words(paper).replaceAll("\\s+", " "))
                .contains("There is nothing to check: no figure is a total, a share or a difference of others.")
                .contains("Sở B · Hoàn thành")
                .doesNotContain("Computed");
    }

    private String written(String format, String figures) {
        Path paper = folder.resolve("r." + format);
        Tool.inCheckout()
                .run("reconcile", "samples/published-figures/" + figures, "--lang", "en", "-q", "-o", paper.toString());
        return Written.words(paper).replaceAll("\\s+", " ");
    }
}
