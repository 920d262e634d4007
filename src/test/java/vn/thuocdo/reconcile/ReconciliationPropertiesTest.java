package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.reconcile.Conclusion.Standing;

/** What holds of every summary. */
final class ReconciliationPropertiesTest {

    /** Sums of sums, shares of them rounded or in times, and differences, all true. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#thousand")
    void aConsistentSummaryIsNeverAccused(long seed) {
        Reconciliation found = Summary.reconciled(RandomSummary.consistent(new Random(seed)));

        assertThat(found.conclusions())
                .allSatisfy(finding -> assertThat(finding.standing())
                        .as("%s", finding)
                        .isIn(Standing.AGREES, Standing.AT_EDGE, Standing.CUT_OFF));
        assertThat(found.conclusions()).hasSizeGreaterThan(4);
    }
}
