package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** Workbooks as offices make them go in as they are. */
final class OfficeExcelTest {

    @Test
    void everyItemIsAssignedAndScoredAndNothingElse() {
        JsonNode scored = Sample.OFFICE_EXCEL.scored();
        assertThat(scored.path("units"))
                .extracting(
                        unit -> unit.path("name").asString(),
                        unit -> unit.path("assigned").asInt(),
                        unit -> unit.path("completed").asInt(),
                        unit -> unit.path("late").asInt(),
                        unit -> unit.path("unreported").asInt())
                .containsExactly(
                        // 1.10 was completed in the month of its deadline, 1110 of 1200 were trained
                        tuple("Sở Y tế", 4, 3, 0, 0),
                        // 1860 of 2000 are not 95 %; one report of 20 December does not show when 1.2 was met
                        tuple("Sở Nội vụ", 3, 2, 0, 0),
                        tuple("Sở Tài chính", 1, 0, 0, 1));
        assertThat(scored.path("diagnostics").path("errors").asInt()).isZero();
        assertThat(scored.path("diagnostics").path("warnings").asInt()).isZero();
    }

    /** Nothing is dropped silently: every row below the headers is used, or named, but for signatures, which are counted. */
    @Test
    void everyRowIsUsedOrNamedOrASignature() {
        Tool.Run check = Tool.inCheckout().run("check", "-v", Sample.OFFICE_EXCEL.path());
        assertThat(check.status()).isEqualTo(ExitStatus.DONE);
        assertThat(check.out())
                .contains(
                        "rows          15: 8 used, 0 with errors, 0 left out, 7 not items",
                        "rows          5: 4 used, 0 with errors, 0 left out, 1 not items",
                        "rows          4: 3 used, 0 with errors, 0 left out, 1 not items");
        assertThat(Arrays.stream(check.out().split("\n")).filter(line -> line.contains("R125")))
                .hasSize(7 - 2 + (1 - 1) + 1);
    }

    @Test
    void oneSheetIsAWholeJob() {
        Tool.Run run = Tool.inCheckout().run("score", Sample.OFFICE_EXCEL.path() + "/tam-dao.xlsx", "-f", "json");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.json().path("units"))
                .extracting(
                        unit -> unit.path("name").asString(),
                        unit -> unit.path("assigned").asInt(),
                        unit -> unit.path("completed").asInt())
                .containsExactly(
                        tuple("Phòng Nội vụ", 2, 1), tuple("Phòng Văn hóa", 1, 0), tuple("UBND xã Đạo Trù", 1, 0));
    }
}
