package vn.thuocdo.config.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

class UnreadTablesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void tables() {
        Project.in(folder)
                .file("a.csv", "unit,task,target", "A,T1,5")
                .file("results/q1.csv", "unit,task,period,actual", "A,T1,2025-Q1,6")
                .file("results/b.tsv", "unit\ttask\tperiod\tactual", "A\tT1\t2025-Q2\t7");
    }

    @Test
    void aTableBesideThoseOfAPatternIsNamed() {
        assertThat(checked("results: results/*.csv")).contains("P147").contains("results/b.tsv");
    }

    @Test
    void whatAnotherSourceReadsIsNotMissed() {
        assertThat(checked("results: [results/*.csv, results/b.tsv]")).doesNotContain("P147");
        assertThat(checked("results: [results/*.csv, results/*.tsv]")).doesNotContain("P147");
    }

    @Test
    void aPatternMayLeaveOutTablesOfItsOwnFormat() {
        assertThat(checked("results: ['results/q[1].csv', results/b.tsv]")).doesNotContain("P147");
        Project.in(folder).file("results/q2.csv", "unit,task,period,actual", "A,T1,2025-Q2,6");

        assertThat(checked("results: ['results/q[1].csv', results/b.tsv]")).doesNotContain("P147");
    }

    @Test
    void theFolderOfTheProjectHoldsOtherFilesToo() {
        Project.in(folder).file("last-year.csv", "unit,task,target", "A,T1,5");

        assertThat(checked("results: '[r]esults/*'")).doesNotContain("P147");
        assertThat(checked("results: 'results/*', tasks: 't*.csv'")).doesNotContain("P147");
    }

    private String checked(String results) {
        Project.in(folder).file("thuocdo.yaml", "sources: {assignments: a.csv, " + results + "}");
        return Tool.in(folder).run("check", ".", "--lang", "en").out();
    }
}
