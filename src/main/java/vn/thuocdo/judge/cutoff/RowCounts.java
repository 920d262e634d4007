package vn.thuocdo.judge.cutoff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;

/** The number of rows by file and day, so that the same mistake in a whole file is one finding. */
record RowCounts(SortedMap<RowCounts.Group, RowCounts.Tally> groups) {

    /** None. */
    static final RowCounts NONE = new RowCounts(Collections.emptySortedMap());

    /** The rows of one file and one day. */
    record Group(String path, LocalDate day) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int order = path.compareTo(other.path);
            return order != 0 ? order : day.compareTo(other.day);
        }
    }

    /** @param first where the first of them stands */
    record Tally(int count, Location first) {
        Tally and(Tally other) {
            return new Tally(count + other.count, first.compareTo(other.first) <= 0 ? first : other.first);
        }
    }

    RowCounts {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /** These rows and others. */
    RowCounts and(RowCounts others) {
        SortedMap<Group, Tally> both = new TreeMap<>(groups);
        others.groups.forEach((group, tally) -> both.merge(group, tally, Tally::and));
        return new RowCounts(both);
    }

    /** Those of some days. */
    RowCounts of(Predicate<LocalDate> days) {
        SortedMap<Group, Tally> some = new TreeMap<>();
        for (Map.Entry<Group, Tally> each : groups.entrySet()) {
            if (days.test(each.getKey().day())) {
                some.put(each.getKey(), each.getValue());
            }
        }
        return new RowCounts(some);
    }

    /** The last day of any row; absent where there is none. */
    Optional<LocalDate> latest() {
        return groups.keySet().stream().map(Group::day).max(Comparator.naturalOrder());
    }

    /** Adds a finding for each group at its first row: the number of rows, the day, and the limit that it passes. */
    void report(Code code, LocalDate limit, Findings.Builder findings) {
        for (Map.Entry<Group, Tally> some : groups.entrySet()) {
            Tally tally = some.getValue();
            findings.add(code, tally.first(), tally.count(), some.getKey().day(), limit);
        }
    }

    /** One finding at the first row of all: the number of rows, their first day, and the limit that they pass. */
    void reportOnce(Code code, LocalDate limit, Findings.Builder findings) {
        Optional<LocalDate> first = groups.keySet().stream().map(Group::day).min(Comparator.naturalOrder());
        groups.values().stream()
                .reduce(Tally::and)
                .ifPresent(all -> findings.add(code, all.first(), all.count(), first.orElseThrow(), limit));
    }

    /** Takes rows one by one. */
    static final class Counter {

        private final SortedMap<Group, Tally> groups = new TreeMap<>();

        void add(Location at, LocalDate day) {
            groups.merge(new Group(at.path(), day), new Tally(1, at), Tally::and);
        }

        boolean isEmpty() {
            return groups.isEmpty();
        }

        /** The counts so far. */
        RowCounts counts() {
            return new RowCounts(groups);
        }
    }
}
