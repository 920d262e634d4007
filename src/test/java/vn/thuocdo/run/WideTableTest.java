package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A table of many columns, most of which are none of ours: one message says so of all of them. */
class WideTableTest {

    private static final int WIDTH = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "Type", "Type,Role", "Type,Role,Deadline", "Type,Role,Deadline,Weight,Direction"})
    void oneMessageTellsOfAllColumnsThatAreNotUsed(String foreign) {
        List<String> ours = List.of(foreign.isEmpty() ? new String[0] : foreign.split(","));
        List<String> unused = new ArrayList<>(ours);
        for (int i = unused.size() + 3; i < WIDTH; i++) {
            unused.add("Zeta " + i);
        }

        Tool.Run run = checked(unused);

        List<String> told =
                run.out().lines().filter(line -> line.startsWith("wide.csv")).toList();
        assertThat(told).as(run.out()).hasSize(1);
        assertThat(unused).allSatisfy(header -> assertThat(told.get(0)).contains("\"" + header + "\""));
        assertThat(told.get(0)).contains(ours.isEmpty() ? "R105" : "R115");
        ours.forEach(header -> assertThat(told.get(0)).contains(": " + header));
    }

    @Test
    void ofSeveralThatWouldBeOneColumnTheFirstIsShownHowToDeclare() {
        assertThat(checked(List.of("Deadline", "Thời hạn", "Zeta")).out())
                .contains("columns: {deadline: Deadline}", "ignore: [Deadline, Thời hạn]", "also not used: \"Zeta\"");
    }

    @Test
    void whereAllThatIsNotUsedLooksLikeOurColumnsNothingElseIsNamed() {
        assertThat(checked(List.of("Type")).out()).contains("R115").doesNotContain("also not used");
    }

    /** Two items of a unit, and columns that hold words which no column of ours knows. */
    private Tool.Run checked(List<String> unused) {
        return Project.in(folder)
                .file(
                        "wide.csv",
                        "unit,task,status," + String.join(",", unused),
                        "Sở Y tế,A,done" + ",ngoài kế hoạch".repeat(unused.size()),
                        "Sở Y tế,B,done" + ",trong kế hoạch".repeat(unused.size()))
                .run("check", "wide.csv");
    }
}
