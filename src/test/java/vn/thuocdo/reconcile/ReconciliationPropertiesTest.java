package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.testing.Seeds;

/** What holds of every summary. */
final class ReconciliationPropertiesTest {

    /** In percent of those in which a claim differs. */
    private static final int LEAST_NAMED = 95;

    /** In percent of all: a change within what a claim allows is none to find. */
    private static final int LEAST_FOUND = 25;

    private static final int FIRST_CAUSES = 3;

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

    /** Where the wrong digit makes a claim differ, in at least 95 of 100 cases what was meant is among the first causes. */
    @ParameterizedTest
    @EnumSource(RandomSummary.Fault.class)
    void aWrongDigitIsNamedAmongTheFirstCauses(RandomSummary.Fault fault) {
        List<String> missed = new ArrayList<>();
        int found = 0;
        long[] seeds = Seeds.hundred().toArray();
        for (long seed : seeds) {
            RandomSummary.Faulty faulty = RandomSummary.with(fault, new Random(seed));
            List<Conclusion> differing = Summary.reconciled(faulty.lines()).all(Standing.DIFFERS);
            boolean named = differing.stream().anyMatch(finding -> names(finding, faulty));
            found += named ? 1 : 0;
            if (!named && !differing.isEmpty()) {
                missed.add("seed " + seed + ": " + faulty.figure() + " is " + faulty.meant());
            }
        }

        assertThat(100 * found).isGreaterThan(LEAST_FOUND * seeds.length);
        assertThat(100 * found)
                .as("found %d, missed %s", found, missed)
                .isGreaterThanOrEqualTo(LEAST_NAMED * (found + missed.size()));
    }

    private static boolean names(Conclusion finding, RandomSummary.Faulty faulty) {
        return finding.causes().stream()
                .limit(FIRST_CAUSES)
                .anyMatch(cause -> cause instanceof Cause.Misprint misprint
                        && misprint.figure().equals(faulty.figure())
                        && misprint.meant().number().abs().compareTo(new BigDecimal(faulty.meant())) == 0);
    }
}
