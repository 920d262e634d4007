package vn.thuocdo.report.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;

/** The notice of what falls due tells units of which programme it is, what they did not report, and where the rest stands. */
class DueLetterTest {

    @TempDir
    Path folder;

    @Test
    void itNamesItsProgrammeSaysWhatIsUnreportedAndWhatIsOverdue() {
        Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        "title: Roads of 2025",
                        "as-of: 2025-06-30",
                        "sources:",
                        "  assignments: a.csv",
                        "  results: r.csv")
                .file(
                        "a.csv",
                        "unit,task,deadline",
                        "Roads,Bridge,2025-07-10",
                        "Roads,Tunnel,2025-07-10",
                        "Roads,Path,2025-05-10")
                .file("r.csv", "unit,task,status,reported_on", "Roads,Tunnel,not started,2025-06-20");

        Project.in(folder).run("score", ".", "--due-within", "30", "--lang", "en", "-q", "-o", "d.docx");

        assertThat(Written.words(folder.resolve("d.docx")).replaceAll("\\s+", " "))
                .contains("Items that fall due from 30 Jun 2025 to 30 Jul 2025")
                .contains("According to “Roads of 2025”: 2 items of 1 unit are not completed and fall due")
                .containsSubsequence("By unit (the list is in Annex I):", "1 other item of 1 unit", "Annex II.")
                .contains("Not reported", "reported as not started")
                .contains("1 other item of 1 unit is already overdue and not completed; it is in Annex II.")
                .contains(">Annex I<", ">Annex II<", "ITEMS OVERDUE AND NOT COMPLETED", "Path");
    }

    @Test
    void whereOnlyOverdueItemsAreLeftTheyAreTheAnnex() {
        Project.in(folder).file("a.csv", "unit,task,deadline,status", "Roads,Path,2025-05-10,not_done");

        Project.in(folder).run("score", "a.csv", "--as-of", "2025-06-30", "--due-within", "3", "-q", "-o", "d.docx");

        assertThat(Written.words(folder.resolve("d.docx")).replaceAll("\\s+", " "))
                .contains("it is in the annex.", ">Annex<", "ITEMS OVERDUE AND NOT COMPLETED", "Path")
                .contains("are asked to complete what is overdue")
                .doesNotContain("ITEMS THAT FALL DUE SOON");
    }

    @Test
    void atATerminalARemarkIsCalledWhatItIs() {
        Project project = Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,deadline,status,difficulty,proposal",
                        "Roads,Bridge,2025-07-10,in progress,No steel,Buy some",
                        "Roads,Tunnel,2025-07-11,in progress,,Propose to wait");

        String out = project.run("score", "a.csv", "--as-of", "2025-06-30", "--due-within", "30", "--lang", "en")
                .out();

        assertThat(out)
                .contains("Difficulties: No steel. Proposal: Buy some")
                .contains("Propose to wait")
                .doesNotContain("Difficulties; proposals", "Proposals: Propose");
    }
}
