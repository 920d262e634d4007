package vn.thuocdo.report.score.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** CSV says of the units what JSON says of them. */
class CsvReportTest {

    /** Where each column stands in the JSON of a unit. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("rank", "/rank");
        COLUMNS.put("unit", "/id");
        COLUMNS.put("name", "/name");
        COLUMNS.put("kind", "/kind");
        COLUMNS.put("bloc", "/bloc");
        COLUMNS.put("head", "/head");
        COLUMNS.put("assigned", "/assigned");
        COLUMNS.put("denominator", "/denominator");
        COLUMNS.put("completed", "/completed");
        COLUMNS.put("late", "/late");
        COLUMNS.put("unreported", "/unreported");
        COLUMNS.put("excluded", "/excluded");
        COLUMNS.put("rate_exact", "/rate/exact");
        COLUMNS.put("rate_percent", "/rate/percent");
        COLUMNS.put("tier", "/tier");
        COLUMNS.put("band", "/band");
        COLUMNS.put("next_tier", "/toNextTier/tier");
        COLUMNS.put("items_to_next_tier", "/toNextTier/items");
        COLUMNS.put("credit", "/credit");
        COLUMNS.put("weight", "/weight");
        COLUMNS.put("overdue", "/overdue");
        COLUMNS.put("time_unknown", "/timeUnknown");
        COLUMNS.put("undecided", "/undecided");
        COLUMNS.put("no_case", "/noCase");
        COLUMNS.put("withdrawn", "/withdrawn");
        COLUMNS.put("rate_least_exact", "/timeBounds/least/exact");
        COLUMNS.put("rate_least_percent", "/timeBounds/least/percent");
        COLUMNS.put("tier_least", "/timeBounds/leastTier");
        COLUMNS.put("rate_most_exact", "/timeBounds/most/exact");
        COLUMNS.put("rate_most_percent", "/timeBounds/most/percent");
        COLUMNS.put("tier_most", "/timeBounds/mostTier");
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void itHasTheValuesOfTheJson(Sample sample) throws IOException {
        assertSame(Tool.inCheckout(), sample.path());
    }

    @Test
    void whatIsNullThereIsEmptyHere() throws IOException {
        Project.in(folder)
                .file("thuocdo.yaml", "sources: {units: units.csv, assignments: a.csv}")
                .file("units.csv", "id,name", "A,\"Sở \"\"A\"\", tỉnh\"", "B,=1+1")
                .file("a.csv", "unit,task,status", "A,T1,done");

        List<Map<String, String>> rows = assertSame(Tool.in(folder), ".");

        assertThat(rows.get(0)).containsEntry("name", "Sở \"A\", tỉnh").containsEntry("items_to_next_tier", "");
        assertThat(rows.get(1))
                .containsEntry("unit", "B")
                .containsEntry("rank", "")
                .containsEntry("rate_exact", "")
                .containsEntry("rate_percent", "")
                .containsEntry("tier", "")
                .containsEntry("next_tier", "");
    }

    @Test
    void linesEndAsTheStandardSays() {
        assertThat(Tool.inCheckout()
                        .run("score", Sample.VINH_PHUC_2023.path(), "-f", "csv")
                        .out())
                .startsWith("rank,unit,")
                .endsWith("\r\n");
    }

    @Test
    void theTiersWhoseGatesHoldAreNamed() throws IOException {
        Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        "sources: {assignments: a.csv}",
                        "method: {tiers: [{from: 90, requires: exceeded at least 50%}, {from: 50, requires: all done}]}")
                .file("a.csv", "unit,task,target,actual", "A,T1,5,6", "A,T2,5,5", "B,T1,5,5", "B,T2,5,4");

        List<Map<String, String>> rows = assertSame(Tool.in(folder), ".");

        assertThat(rows).extracting(row -> row.get("gates_hold")).containsExactly("90 50", "");
    }

    private static String tiersWhoseGatesHold(JsonNode unit) {
        List<String> tiers = new ArrayList<>();
        unit.path("gates").forEach(gate -> {
            if (gate.path("hold").asBoolean()) {
                tiers.add(gate.path("tier").asString());
            }
        });
        return String.join(" ", tiers);
    }

    private static List<Map<String, String>> assertSame(Tool tool, String project) throws IOException {
        JsonNode json = tool.run("score", project, "-f", "json").json();
        JsonNode units = json.path("units");
        List<String> full = new ArrayList<>();
        json.at("/summary/fullyCompleted").forEach(unit -> full.add(unit.asString()));
        String csv = tool.run("score", project, "-f", "csv").out();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            assertThat(parser.getHeaderNames()).containsSubsequence(COLUMNS.keySet());
            for (CSVRecord record : parser) {
                rows.add(record.toMap());
            }
        }
        List<Map<String, String>> expected = new ArrayList<>();
        units.forEach(unit -> {
            Map<String, String> row = new LinkedHashMap<>();
            COLUMNS.forEach((column, place) -> row.put(column, unit.at(place).asString("")));
            row.put("gates_hold", tiersWhoseGatesHold(unit));
            row.put("full", String.valueOf(full.contains(unit.path("id").asString())));
            row.put("rules_version", "2");
            expected.add(row);
        });
        assertThat(rows).isEqualTo(expected);
        return rows;
    }
}
