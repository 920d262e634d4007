package vn.thuocdo.report.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

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

    private String written(String format, String figures) {
        Path paper = folder.resolve("r." + format);
        Tool.inCheckout()
                .run("reconcile", "samples/published-figures/" + figures, "--lang", "en", "-q", "-o", paper.toString());
        return Written.words(paper).replaceAll("\\s+", " ");
    }
}
