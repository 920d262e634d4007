package vn.thuocdo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.api.AbstractAssert;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Status;

/** What became of an item, and by what. */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

    VerdictAssert(Verdict verdict) {
        super(verdict, VerdictAssert.class);
    }

    public VerdictAssert isMet() {
        isNotNull();
        assertThat(actual.outcome()).as("outcome").isInstanceOf(Outcome.Met.class);
        assertThat(actual.credit()).as("credit").isEqualTo(BigFraction.ONE);
        return this;
    }

    public VerdictAssert isNotMet() {
        isNotNull();
        assertThat(actual.outcome()).as("outcome").isInstanceOf(Outcome.NotMet.class);
        return earnsNothing();
    }

    public VerdictAssert isUnreported() {
        isNotNull();
        assertThat(actual.outcome()).as("outcome").isEqualTo(new Outcome.Unreported());
        return earnsNothing();
    }

    /** Reported, without deciding anything. */
    public VerdictAssert isUndecided(Outcome.Reason reason) {
        isNotNull();
        assertThat(actual.outcome()).as("outcome").isEqualTo(new Outcome.Undecided(reason));
        return earnsNothing();
    }

    public VerdictAssert isExcluded() {
        isNotNull();
        assertThat(actual.outcome()).as("outcome").isInstanceOf(Outcome.Excluded.class);
        return earnsNothing();
    }

    public VerdictAssert byFigure() {
        assertThat(ground()).as("ground").isInstanceOf(Outcome.ByFigure.class);
        return this;
    }

    public VerdictAssert byStatus(Status status) {
        assertThat(ground()).as("ground").isEqualTo(new Outcome.ByStatus(status));
        return this;
    }

    public VerdictAssert isLate() {
        isNotNull();
        assertThat(actual.late()).as("late").isTrue();
        return this;
    }

    public VerdictAssert isNotLate() {
        isNotNull();
        assertThat(actual.late()).as("late").isFalse();
        return this;
    }

    private VerdictAssert earnsNothing() {
        assertThat(actual.credit()).as("credit").isEqualTo(BigFraction.ZERO);
        assertThat(actual.late()).as("late").isFalse();
        return this;
    }

    private Outcome.Ground ground() {
        isNotNull();
        if (actual.outcome() instanceof Outcome.Met met) {
            return met.ground();
        }
        assertThat(actual.outcome()).isInstanceOf(Outcome.NotMet.class);
        return ((Outcome.NotMet) actual.outcome()).ground();
    }
}
