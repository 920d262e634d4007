package vn.thuocdo.spark;

import org.apache.spark.Partitioner;

/** Divides the units of a programme, by their places in it, into ranges that follow each other. */
final class UnitRanges extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int units;
    private final int ranges;

    UnitRanges(int units, int ranges) {
        this.units = units;
        this.ranges = Math.max(1, Math.min(units, ranges));
    }

    @Override
    public int numPartitions() {
        return ranges;
    }

    @Override
    public int getPartition(Object unit) {
        return (int) ((((Integer) unit + 1L) * ranges - 1) / units);
    }

    /** The first unit of a range. */
    int begin(int range) {
        return (int) ((long) range * units / ranges);
    }

    /** The first unit after a range. */
    int end(int range) {
        return begin(range + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitRanges some && units == some.units && ranges == some.ranges;
    }

    @Override
    public int hashCode() {
        return 31 * units + ranges;
    }
}
