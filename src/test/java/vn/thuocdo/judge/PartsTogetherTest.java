package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Location;

/** What is counted of parts of the data adds up to what is counted of all of it. */
class PartsTogetherTest {

    @Test
    void whatAMethodAsksForMayBeInAnyPart() {
        MethodNeeds anything = new MethodNeeds(true, false, false);
        MethodNeeds deadlines = new MethodNeeds(true, true, false);
        MethodNeeds exceedable = new MethodNeeds(true, false, true);

        assertThat(MethodNeeds.NONE.and(MethodNeeds.NONE)).isEqualTo(MethodNeeds.NONE);
        assertThat(MethodNeeds.NONE.and(anything)).isEqualTo(anything);
        assertThat(anything.and(MethodNeeds.NONE)).isEqualTo(anything);
        assertThat(deadlines.and(anything)).isEqualTo(deadlines);
        assertThat(anything.and(deadlines)).isEqualTo(deadlines);
        assertThat(exceedable.and(anything)).isEqualTo(exceedable);
        assertThat(anything.and(exceedable)).isEqualTo(exceedable);
    }

    @Test
    void whatIsIgnoredAddsUpAndTheFirstPartNamesThePlace() {
        IgnoredData one = new IgnoredData(Map.of(Code.WEIGHTS_IGNORED, new IgnoredData.Tally(2, line(5))));
        IgnoredData other = new IgnoredData(Map.of(
                Code.WEIGHTS_IGNORED,
                new IgnoredData.Tally(3, line(8)),
                Code.NO_BASELINE,
                new IgnoredData.Tally(1, line(9))));

        assertThat(one.and(other))
                .isEqualTo(new IgnoredData(Map.of(
                        Code.WEIGHTS_IGNORED,
                        new IgnoredData.Tally(5, line(5)),
                        Code.NO_BASELINE,
                        new IgnoredData.Tally(1, line(9)))));
    }

    private static Location line(int number) {
        return new Location.Line("results.csv", number, 0);
    }
}
