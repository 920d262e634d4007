package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;

import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Status;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What a report lists apart, so that no item is missing from it without a word. */
class ItemCountsTest {

    private static final String DEADLINE = "2023-06-30";

    private static final Item[] ITEMS = {
        item("A", "done in time").deadline(DEADLINE).reported(on("2023-06-01").done()),
        item("A", "overdue").deadline(DEADLINE).reported(on("2023-07-01").notDone()),
        item("A", "overdue without a report").deadline(DEADLINE),
        item("A", "done, nobody said when")
                .deadline(DEADLINE)
                .reported(on("2023-07-01").done()),
        item("B", "no figure").atLeast("10").reported(on("2023-07-01").status(Status.REPORTED)),
        item("B", "withdrawn by the unit")
                .atLeast("10")
                .reported(on("2023-07-01").exempt(Exemption.NOT_APPLICABLE)),
        item("B", "no case").atLeast("10").reported(on("2023-07-01").exempt(Exemption.NO_CASE))
    };

    @Test
    void everyCardCountsItsOwnAndTheBoardCountsThemAll() {
        Scoring.Scored scored = scored(Method.COMPLETION);

        assertThat(scored.card("A").overdue()).isEqualTo(2);
        assertThat(scored.card("A").timeUnknown()).isEqualTo(1);
        assertThat(scored.card("A").undecided()).isZero();
        assertThat(scored.card("B").undecided()).isEqualTo(1);
        assertThat(scored.card("B").withdrawn()).isEqualTo(1);
        assertThat(scored.card("B").withoutCase()).isEqualTo(1);
        assertThat(scored.board().sum(Scorecard::overdue)).isEqualTo(2);
        assertThat(scored.board().sum(Scorecard::unreported)).isEqualTo(1);
    }

    /** An index of measured targets has no place for tasks; how many it leaves out is said. */
    @Test
    void whatAMethodOfTargetsLeavesOutIsCounted() {
        Scoring.Scored scored = scored(method("without-target: excluded"));

        assertThat(scored.card("A").untargeted()).isEqualTo(4);
        assertThat(scored.card("B").untargeted()).isZero();
    }

    private static Scoring.Scored scored(Method method) {
        return Scoring.asOf("2023-12-31").by(method).score(ITEMS);
    }
}
