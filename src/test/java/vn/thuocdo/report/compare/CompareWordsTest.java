package vn.thuocdo.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What a comparison says of its own figures: in which order they are, what a mark means, what makes up a sum. */
class CompareWordsTest {

    private static final String MARK = "≈ marks the difference of the two rates as they are shown";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "docx", "odt", "xlsx", "ods"})
    void itSaysInWhichOrderUnitsAre(String format) {
        assertThat(written(format, Sample.VINH_PHUC_2022.path(), Sample.VINH_PHUC_2023.path()))
                .contains("The units whose rate changed most come first, whether it rose or fell.");
    }

    /** Workbooks have numbers in place of texts with marks. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "docx", "odt"})
    void itSaysWhatTheMarkOfAnApproximateDifferenceMeans(String format) {
        assertThat(written(format, Sample.VINH_PHUC_2022.path(), Sample.VINH_PHUC_2023.path()))
                .containsSubsequence("whether it rose or fell.", MARK, "≈ +7.7");
    }

    @Test
    void theMarkIsExplainedOnlyWhereItOccurs() {
        Project.in(folder).file("a.csv", "unit,task,status", "Roads,T1,done", "Roads,T2,not done");
        Project.in(folder).file("b.csv", "unit,task,status", "Roads,T1,done", "Roads,T2,done");

        assertThat(written("txt", path("a.csv"), path("b.csv"))).doesNotContain("≈");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "xlsx"})
    void theDifferenceOfWhatWasCompletedIsMadeUpOfPartsThatAddUp(String format) {
        assertThat(written(format, Sample.VINH_PHUC_2022.path(), Sample.VINH_PHUC_2023.path()))
                .contains("Completed +73: +41 newly completed, −3 no longer completed,"
                        + " +35 among items assigned in only one of the two periods.");
    }

    @Test
    void unitsThatCompletedEverythingStandByName() {
        Project.in(folder)
                .file("a.csv", "unit,unit_name,task,status", "u1,Zeta,T1,not done", "u2,Alpha,T1,not done")
                .file("b.csv", "unit,unit_name,task,status", "u1,Zeta,T1,done", "u2,Alpha,T1,done");

        assertThat(written("txt", path("a.csv"), path("b.csv"))).contains("Newly at 100% (2): Alpha, Zeta");
    }

    @Test
    void aTerminalSaysFirstThatItCompares() {
        String text = Tool.inCheckout()
                .run("compare", Sample.VINH_PHUC_2022.path(), Sample.VINH_PHUC_2023.path(), "--lang", "vi")
                .out();

        assertThat(text).startsWith("So sánh kết quả thực hiện giữa hai kỳ\n");
    }

    /** In the tables of tiers, of moves between them, and of units. */
    @Test
    void tiersHaveTheirColoursAtATerminal() {
        String[] compare = {"compare", Sample.VINH_PHUC_2022.path(), Sample.VINH_PHUC_2023.path(), "--lang", "en"};
        String text = Tool.inCheckout()
                .run(Stream.concat(Stream.of(compare), Stream.of("--color", "always"))
                        .toArray(String[]::new))
                .out();

        assertThat(text.split("\u001B\\[31m<50%", -1)).hasSize(1 + 3);
        assertThat(text).contains("\u001B[31m50–<80% → <50%", "\u001B[36m50–<80% → 80–<90%");
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }

    private String written(String format, String base, String current) {
        Path paper = folder.resolve("compared." + format);
        String kind = format.equals("txt") ? "text:" : "";
        Tool.inCheckout().run("compare", base, current, "--lang", "en", "-q", "-o", kind + paper);
        return Written.words(paper).replaceAll("[\\s\\u00A0]+", " ");
    }
}
