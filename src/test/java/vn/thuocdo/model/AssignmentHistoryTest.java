package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thuocdo.testing.Item.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

class AssignmentHistoryTest {

    private static final AssignmentHistory AMENDED = of(given(), raised(), extended());

    @Test
    void aRowIsInForceFromItsOwnDayOn() {
        assertThat(inForce("2023-06-30").former()).isEmpty();
        assertThat(inForce("2023-07-01").last().decision()).isEqualTo("QĐ 45");
        assertThat(inForce("2023-09-30").last().decision()).isEqualTo("QĐ 45");
        assertThat(inForce("2023-10-01")).isEqualTo(AMENDED);
        assertThat(AMENDED.upTo(Optional.empty())).contains(AMENDED);
    }

    @Test
    void beforeTheFirstRowThereIsNothing() {
        assertThat(of(raised(), extended()).upTo(Optional.of(LocalDate.of(2023, 6, 30))))
                .isEmpty();
    }

    @Test
    void whatCameSinceIsWhatFollowsTheSameRows() {
        assertThat(AMENDED.since(inForce("2023-06-30")))
                .extracting(Assignment::decision)
                .containsExactly("QĐ 45", "QĐ 60");
        assertThat(AMENDED.since(inForce("2023-07-01")))
                .extracting(Assignment::decision)
                .containsExactly("QĐ 60");
        assertThat(AMENDED.since(AMENDED)).isEmpty();
        assertThat(inForce("2023-07-01").since(AMENDED)).isEmpty();
    }

    @Test
    void anotherYearsAssignmentIsNotAmended() {
        for (Item another : List.of(
                given().atLeast("70"),
                given().deadline("2022-06-30"),
                given().extended("2023-08-31", "CV 7"),
                given().weight(2),
                given().state(State.CANCELLED),
                given().effective("2023-01-01", ""))) {
            assertThat(AMENDED.since(of(another))).isEmpty();
        }
    }

    @Test
    void aHistoryHasAtLeastOneRow() {
        assertThatThrownBy(() -> new AssignmentHistory(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static AssignmentHistory inForce(String day) {
        return AMENDED.upTo(Optional.of(LocalDate.parse(day))).orElseThrow();
    }

    private static AssignmentHistory of(Item... rows) {
        return Scoring.undated().amended(rows).programme().assignments().get(0);
    }

    private static Item given() {
        return item("A", "T1").atLeast("80").deadline("2023-06-30");
    }

    private static Item raised() {
        return item("A", "T1").atLeast("90").deadline("2023-06-30").effective("2023-07-01", "QĐ 45");
    }

    private static Item extended() {
        return item("A", "T1").atLeast("90").deadline("2023-12-31").effective("2023-10-01", "QĐ 60");
    }
}
