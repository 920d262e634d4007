package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRangesTest {

    @ParameterizedTest(name = "{0} units in {1} ranges")
    @CsvSource({"0, 3", "1, 1", "1, 7", "7, 7", "10, 3", "10, 4", "1000, 7", "2000000000, 3"})
    void everyUnitIsInOneRangeAndTheyFollowEachOther(int units, int wanted) {
        UnitRanges ranges = new UnitRanges(units, wanted);

        assertThat(ranges.begin(0)).isZero();
        assertThat(ranges.end(ranges.numPartitions() - 1)).isEqualTo(units);
        assertThat(ranges.numPartitions()).isLessThanOrEqualTo(wanted);
        for (int range = 0; range < ranges.numPartitions(); range++) {
            if (ranges.begin(range) < ranges.end(range)) {
                assertThat(ranges.getPartition(ranges.begin(range))).isEqualTo(range);
                assertThat(ranges.getPartition(ranges.end(range) - 1)).isEqualTo(range);
            }
        }
    }
}
