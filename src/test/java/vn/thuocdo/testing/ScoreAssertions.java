package vn.thuocdo.testing;

import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.score.Scorecard;

/** Assertions in the words of the field; to be imported beside AssertJ's own. */
public final class ScoreAssertions {

    private ScoreAssertions() {}

    public static ScorecardAssert assertThat(Scorecard card) {
        return new ScorecardAssert(card);
    }

    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    public static FindingsAssert assertThat(Findings diagnostics) {
        return new FindingsAssert(diagnostics);
    }
}
