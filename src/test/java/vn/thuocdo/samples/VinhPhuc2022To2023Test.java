package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Tool;

/** What was published of 2023 against 2022, held against what the tool says of the two samples. */
class VinhPhuc2022To2023Test {

    private final JsonNode changes = Tool.inCheckout()
            .run("compare", "samples/vinh-phuc-2022", "samples/vinh-phuc-2023", "-f", "json")
            .json();

    @Test
    void row8FiveUnitsCompleted100PercentWhichIs3MoreThanIn2022() {
        JsonNode full = changes.path("fullyCompleted");
        assertThat(full.path("before").asInt()).isEqualTo(2);
        assertThat(full.path("after").asInt()).isEqualTo(5);
        assertThat(full.path("gained")).hasSize(3);
        assertThat(full.path("lost")).isEmpty();
    }

    @Test
    void row9ThreeMoreTasks() {
        assertThat(changes.at("/catalogue/more/task").asInt()).isEqualTo(3);
        assertThat(changes.at("/catalogue/kinds/1/kind").asString()).isEqualTo("task");
        assertThat(changes.at("/catalogue/kinds/1/before").asInt()).isEqualTo(22);
        assertThat(changes.at("/catalogue/kinds/1/after").asInt()).isEqualTo(25);
    }

    @Test
    void row9SeveralTargetsAreNewAndHarder() {
        assertThat(StreamSupport.stream(changes.at("/catalogue/added").spliterator(), false)
                        .filter(task -> task.path("kind").asString().equals("target")))
                .hasSizeGreaterThan(2);
        assertThat(StreamSupport.stream(changes.path("targets").spliterator(), false)
                        .filter(target -> target.path("shift").asString().equals("harder")))
                .hasSizeGreaterThan(2);
    }

    @Test
    void row1And2ThirtySixUnitsInTheSecondYear() {
        assertThat(changes.at("/all/before/units").asInt()).isEqualTo(36);
        assertThat(changes.at("/all/after/units").asInt()).isEqualTo(36);
        assertThat(changes.at("/base/asOf").asString()).isEqualTo("2022-12-31");
        assertThat(changes.at("/current/asOf").asString()).isEqualTo("2023-12-31");
    }
}
