package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** What has to be done by now is in the denominator whether it was done or not, and doing more never earns less. */
class WhatIsDueTest {

    @TempDir
    Path folder;

    private JsonNode unit(String method, String asOf, String[] assignments, String... results) {
        String[] rows = new String[results.length + 1];
        rows[0] = "unit,task,period,actual,status,numerator,denominator";
        System.arraycopy(results, 0, rows, 1, results.length);
        Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        "year: 2023",
                        "as-of: " + asOf,
                        "sources: {assignments: a.csv, results: r.csv}",
                        "method: " + method)
                .file("a.csv", assignments)
                .file("r.csv", rows);
        return Tool.in(folder)
                .run("score", ".", "--keep-going", "-f", "json")
                .json()
                .at("/units/0");
    }

    @Test
    void anInterimTargetThatWasMissedIsDueWithItsPeriod() {
        String[] assignments = {
            "unit,task,period,target", "a,T1,2023-Q1,20", "a,T1,2023-Q4,90", "a,T2,2023-Q1,20", "a,T2,2023-Q4,90"
        };

        JsonNode unit =
                unit("{denominator: due}", "2023-03-31", assignments, "a,T1,2023-Q1,10,,,", "a,T2,2023-Q1,25,,,");

        assertThat(unit.at("/rate/exact").asString()).isEqualTo("1/2");
    }

    @ParameterizedTest
    @CsvSource({"90, 3/4", "89, 133/180", "45, 1/4", "0, 0/1"})
    void latenessAppliesToWhateverIsOverdue(int actual, String credit) {
        String[] assignments = {"unit,task,target,deadline", "a,T1,90,2023-06-30"};

        JsonNode unit = unit(
                "{extends: pemandu-capped, late: {deducts: 25%}}",
                "2023-12-31", assignments, "a,T1,2023-Q2,0,,,", "a,T1,2023-Q4," + actual + ",,,");

        assertThat(unit.path("credit").asString()).isEqualTo(credit);
    }

    @Test
    void theWayUpLooksAtWhatJoinsTheDenominatorByBeingMet() {
        String[] assignments = {"unit,task,target,deadline", "a,T1,90,2023-06-30", "a,T2,90,2023-12-31"};

        JsonNode unit = unit(
                "{denominator: due, late: none, tiers: [80, 50]}", "2023-09-30", assignments, "a,T1,2023-Q2,10,,,");

        assertThat(unit.at("/rate/exact").asString()).isEqualTo("0/1");
        assertThat(unit.at("/toNextTier/tier").asString()).isEqualTo("50");
        assertThat(unit.at("/toNextTier/items").asInt()).isEqualTo(1);
    }

    @Test
    void evaluableIsWhatAResultDecides() {
        String[] assignments = {
            "unit,task,target", "a,met,90", "a,not met,90", "a,no figure,90", "a,no case,90%", "a,no case allowed,0"
        };

        JsonNode unit = unit(
                "{denominator: evaluable}",
                "2023-12-31",
                assignments,
                "a,met,2023-Q4,95,,,",
                "a,not met,2023-Q4,10,,,",
                "a,no figure,2023-Q4,,reported,,",
                "a,no case,2023-Q4,,,0,0",
                "a,no case allowed,2023-Q4,,,0,0");

        assertThat(unit.path("denominator").asInt()).isEqualTo(3);
        assertThat(unit.path("completed").asInt()).isEqualTo(2);
        assertThat(unit.path("noCase").asInt()).isEqualTo(1);
    }
}
