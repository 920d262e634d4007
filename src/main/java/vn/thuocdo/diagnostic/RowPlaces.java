package vn.thuocdo.diagnostic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where rows stand, each once. Rows that follow each other are kept as one run, so that a file in which every row has a fault
 * costs no more than one in which one has. Immutable.
 *
 * @param byTable the runs of each file or sheet, in ascending order, none of which meets the next
 */
public record RowPlaces(SortedMap<Location, List<Run>> byTable) {

    /** Of no rows. */
    public static final RowPlaces NONE = new RowPlaces(Collections.emptySortedMap());

    /** Rows from one to another, both of them included. */
    public record Run(int first, int last) {}

    public RowPlaces {
        SortedMap<Location, List<Run>> copies = new TreeMap<>();
        for (Map.Entry<Location, List<Run>> table : byTable.entrySet()) {
            copies.put(table.getKey(), List.copyOf(table.getValue()));
        }
        byTable = Collections.unmodifiableSortedMap(copies);
    }

    /** Takes places in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many there are; more than an {@code int} holds count as the most that it holds. */
    public int size() {
        long rows = 0;
        for (List<Run> runs : byTable.values()) {
            for (Run run : runs) {
                rows += run.last() - (long) run.first() + 1;
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, rows);
    }

    public boolean isEmpty() {
        return byTable.isEmpty();
    }

    /** All of them, by file, sheet and row. */
    public Stream<Location> stream() {
        return byTable.entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .flatMap(run -> IntStream.rangeClosed(run.first(), run.last())
                                .mapToObj(row -> table.getKey().row(row))))
                .sorted();
    }

    /** These and others. */
    public RowPlaces and(RowPlaces others) {
        if (others.isEmpty() || isEmpty()) {
            return isEmpty() ? others : this;
        }
        Builder both = builder();
        both.add(this);
        both.add(others);
        return both.build();
    }

    @Override
    public String toString() {
        return stream().map(Location::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Gathers places; the same again is one. */
    public static final class Builder {

        private final Map<Location, BitSet> byTable = new HashMap<>();
        private int size;

        private Builder() {}

        /** @param at a row; what stands outside of every row is one of its file */
        public void add(Location at) {
            BitSet rows = byTable.computeIfAbsent(at.row(0), table -> new BitSet());
            if (!rows.get(at.line())) {
                rows.set(at.line());
                size++;
            }
        }

        public void add(RowPlaces some) {
            for (Map.Entry<Location, List<Run>> table : some.byTable.entrySet()) {
                BitSet rows = byTable.computeIfAbsent(table.getKey(), first -> new BitSet());
                int before = rows.cardinality();
                for (Run run : table.getValue()) {
                    rows.set(run.first(), run.last() + 1);
                }
                size += rows.cardinality() - before;
            }
        }

        /** How many there are so far. */
        public int size() {
            return size;
        }

        /** All that were gathered so far. */
        public RowPlaces build() {
            SortedMap<Location, List<Run>> runs = new TreeMap<>();
            for (Map.Entry<Location, BitSet> table : byTable.entrySet()) {
                runs.put(table.getKey(), runs(table.getValue()));
            }
            return runs.isEmpty() ? NONE : new RowPlaces(runs);
        }

        private static List<Run> runs(BitSet rows) {
            List<Run> runs = new ArrayList<>();
            for (int first = rows.nextSetBit(0); first >= 0; ) {
                int end = rows.nextClearBit(first);
                runs.add(new Run(first, end - 1));
                first = rows.nextSetBit(end);
            }
            return runs;
        }
    }
}
