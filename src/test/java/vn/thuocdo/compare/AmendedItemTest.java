package vn.thuocdo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What a decision amended between two dates. */
class AmendedItemTest {

    @Test
    void anItemIsToldOfWithWhatItWasAndEveryDecisionSince() {
        Changes changes = compare("2023-06-30", "2023-12-31", given(), extended("2023-07-01", "QĐ 45"), raised());

        assertThat(changes.amended()).singleElement().satisfies(amended -> {
            assertThat(amended.before().deadline()).contains(LocalDate.of(2023, 6, 30));
            assertThat(amended.after().decision()).isEqualTo("QĐ 60");
            assertThat(amended.since()).extracting(Assignment::decision).containsExactly("QĐ 45", "QĐ 60");
        });
    }

    @Test
    void aMovedDeadlineAloneIsAChange() {
        Changes changes = compare("2023-06-30", "2023-08-31", given(), extended("2023-07-01", "QĐ 45"));

        assertThat(changes.targets()).isEmpty();
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void whatWasInForceOnBothDatesIsNotToldOf() {
        assertThat(compare("2023-07-01", "2023-08-31", given(), extended("2023-07-01", "QĐ 45"), raised())
                        .amended())
                .isEmpty();
    }

    @Test
    void anItemThatIsNewWasNotAmended() {
        assertThat(compare("2023-06-30", "2023-12-31", extended("2023-07-01", "QĐ 45"), raised())
                        .amended())
                .isEmpty();
    }

    private static Changes compare(String then, String now, Item... rows) {
        Scoreboard before = board(then, rows);
        return Changes.of(
                new Side("", Optional.of(LocalDate.parse(then)), before),
                before,
                new Side("", Optional.of(LocalDate.parse(now)), board(now, rows)),
                List.of(),
                TaskMatching.BY_IDS);
    }

    private static Scoreboard board(String asOf, Item... rows) {
        return Scoring.asOf(asOf)
                .amended(rows)
                .score(item("A", "T9").atLeast("1"))
                .board();
    }

    private static Item given() {
        return item("A", "T1").atLeast("80").deadline("2023-06-30");
    }

    private static Item extended(String from, String decision) {
        return item("A", "T1").atLeast("80").deadline("2023-09-30").effective(from, decision);
    }

    private static Item raised() {
        return item("A", "T1").atLeast("90").deadline("2023-09-30").effective("2023-10-01", "QĐ 60");
    }
}
