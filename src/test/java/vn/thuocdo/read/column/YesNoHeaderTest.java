package vn.thuocdo.read.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Tool;

class YesNoHeaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"Đã hoàn thành?", "Hoàn thành (Có/Không)", "ĐÃ HOÀN THÀNH (có/không)", "Done?", "Completed (Y/N)"
            })
    void aHeaderThatAsksWhetherItIsDoneIsAnsweredByYesAndNo(String header) throws IOException {
        assertThat(YesNoHeader.isAsked(header)).isTrue();

        Tool.Run run = score("unit,task," + header + "\nSở Y tế,T1,Có\nSở Y tế,T2,Không\nSở Y tế,T3,Có\n");

        assertThat(run.out()).contains("3 items assigned · 2 completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trạng thái", // what "Có" means there, nobody knows
                "Chưa hoàn thành?",
                "Hoàn thành đúng hạn?", // "Không" may have been done late
                "Khó khăn (Có/Không)",
                "?",
                "(Có/Không)"
            })
    void anyOtherHeaderIsNoQuestion(String header) {
        assertThat(YesNoHeader.isAsked(header)).isFalse();
    }

    /** What is not known of one column is one message. */
    @ParameterizedTest
    @ValueSource(strings = {"Có,Không", "Green,Amber"})
    void aStatusWhoseWordsAreNotKnownIsAskedAboutOnce(String cells) throws IOException {
        String[] texts = cells.split(",");

        Tool.Run run = score("unit,task,Status\nSở Y tế,T1," + texts[0] + "\nSở Y tế,T2," + texts[1] + "\n");

        assertThat(run.err()).contains("R136").doesNotContain("R115").contains("decide: [");
    }

    private Tool.Run score(String table) throws IOException {
        Files.writeString(folder.resolve("table.csv"), table);
        return Tool.in(folder).run("score", "table.csv");
    }
}
