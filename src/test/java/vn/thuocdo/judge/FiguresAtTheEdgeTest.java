package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Figures at zero and below it, and keys of parts that are blank, make nothing that nobody reported. */
class FiguresAtTheEdgeTest {

    @TempDir
    Path folder;

    private Tool.Run score(String head, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = head;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        Project.in(folder).file("a.csv", lines);
        return Tool.in(folder).run("score", "a.csv", "--method", "pemandu-uncapped", "--keep-going", "-f", "json");
    }

    @ParameterizedTest
    @CsvSource({"0, 2/1", "-3, 2/1", "1, 9/5", "5, 1/1", "10, 1/2"})
    void whereLowerIsBetterLessNeverEarnsLess(int actual, String credit) {
        Tool.Run run = score("unit,task,target,direction,actual", "S,T1,5,lower," + actual);

        assertThat(run.json().at("/units/0/credit").asString()).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource({"-5, -10", "5, -10", "5, 0", "5, ''"})
    void aPairWithoutAWholeAboveZeroIsNoFigure(String numerator, String denominator) {
        Tool.Run run = score(
                "unit,task,target,numerator,denominator,actual", "S,T1,50%," + numerator + "," + denominator + ",");

        assertThat(run.json().at("/units/0/credit").asString()).isEqualTo("0/1");
        assertThat(run.json().at("/units/0/completed").asInt()).isZero();
        assertThat(run.json().path("diagnostics").toString()).contains("R210");
    }

    @Test
    void anActualBesideSuchAPairDecides() {
        Tool.Run run = score("unit,task,target,numerator,denominator,actual", "S,T1,50%,-5,-10,60%");

        assertThat(run.json().at("/units/0/completed").asInt()).isEqualTo(1);
    }

    /** From 110 to 111 it rose by 10/11 of a per cent, which no decimal ends. */
    @Test
    void aRiseWithoutAnEndIsComparedExactly() {
        Tool.Run run = score("unit,task,target,baseline,actual", "S,T1,tăng 22%,110,111", "S,T2,tăng 0.9%,110,111");

        assertThat(run.json().at("/units/0/completed").asInt()).isEqualTo(1);
        assertThat(run.json().path("diagnostics").toString()).doesNotContain("J307");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 87, J350", "90, 0.87, J307", "0.9, 0.8, ''", "90, 87, ''", "0.9%, 87, ''"})
    void aFractionBesideAPercentageIsWarnedOfWhicheverItIs(String target, String actual, String code) {
        String found = score("unit,task,measure,target,actual", "S,T1,%," + target + "," + actual)
                .json()
                .path("diagnostics")
                .toString();

        assertThat(found.contains("J350")).isEqualTo(code.equals("J350"));
        assertThat(found.contains("J307")).isEqualTo(code.equals("J307"));
    }

    @Test
    void aJoinedKeyKeepsItsPartsApart() {
        Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        "sources:",
                        "  assignments: {path: h.csv, columns: {unit: U, task: [S, I], target: G, actual: A}}")
                .file("h.csv", "U,S,I,G,A", "x,Roads,,1,1", "x,,Roads,1,0", "x,x/y,z,1,1", "x,x,y/z,1,0");

        JsonNode unit = Tool.in(folder).run("score", ".", "-f", "json").json().at("/units/0");

        assertThat(unit.path("assigned").asInt()).isEqualTo(4);
        assertThat(unit.path("completed").asInt()).isEqualTo(2);
    }

    @Test
    void whatTheMethodLeavesOutIsNoMissingReportAndIsNamedForWhatItIs() {
        Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        "year: 2025",
                        "as-of: 2025-12-31",
                        "reporting: {every: quarter}",
                        "sources: {assignments: a.csv, results: r.csv}",
                        "method: {without-target: excluded, no-case: excluded}")
                .file("a.csv", "unit,task,target", "S,T1,90%", "S,T2,", "S,T3,90%")
                .file(
                        "r.csv",
                        "unit,task,period,actual,numerator,denominator",
                        "S,T1,2025-Q4,95%,,",
                        "S,T3,2025-Q3,,0,0");

        Tool.Run run = Tool.in(folder).run("score", ".", "-f", "json");
        String explained =
                Tool.in(folder).run("explain", ".", "S", "--lang", "en").out();

        assertThat(run.json().at("/discipline/missing").asInt(0)).isZero();
        assertThat(explained)
                .contains("no numeric target, and the method scores only items with one")
                .contains("no case arose → left out");
    }
}
