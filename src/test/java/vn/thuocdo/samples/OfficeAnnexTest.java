package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Tool;

/** Tables as offices keep them are scored without a project file. */
class OfficeAnnexTest {

    private static JsonNode units(String file) {
        return Tool.inCheckout()
                .run("score", "samples/office-annex/" + file, "--as-of", "2025-12-31", "-f", "json")
                .json()
                .path("units");
    }

    @Test
    void anAnnexWithHeadingsAndTargetsInWords() {
        assertThat(units("phu-luc.csv"))
                .extracting(
                        unit -> unit.path("name").asString(),
                        unit -> unit.path("assigned").asInt(),
                        unit -> unit.path("completed").asInt())
                .containsExactly(
                        tuple("Phòng Kinh tế", 2, 2),
                        tuple("Trung tâm Phục vụ hành chính công", 2, 2),
                        tuple("Phòng Văn hóa - Xã hội", 3, 1));
    }

    @Test
    void anExportWithStatusWordsOfASystemAndRolesInItsCells() {
        assertThat(units("giao-viec.csv"))
                .extracting(
                        unit -> unit.path("name").asString(),
                        unit -> unit.path("assigned").asInt(),
                        unit -> unit.path("completed").asInt())
                .containsExactly(tuple("Phòng Kinh tế", 2, 1), tuple("Phòng Văn hóa - Xã hội", 2, 1));
    }
}
