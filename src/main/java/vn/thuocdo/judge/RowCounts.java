package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;

/** Counts rows by file and by a day, so that a whole file of one mistake is one finding. */
final class RowCounts {

    private record Group(String path, LocalDate day) implements Comparable<Group> {

        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::path).thenComparing(Group::day);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param first where the first of them stands */
    private record Tally(int count, Location first) {
        Tally and(Tally other) {
            return new Tally(count + other.count, first.compareTo(other.first) <= 0 ? first : other.first);
        }
    }

    private final Map<Group, Tally> groups = new TreeMap<>();

    void add(Location at, LocalDate day) {
        groups.merge(new Group(at.path(), day), new Tally(1, at), Tally::and);
    }

    /** Says of each group, where its first row stands: how many there are, the day, and the limit that it passes. */
    void report(Code code, LocalDate limit, Findings.Builder findings) {
        groups.forEach((group, tally) -> findings.add(code, tally.first(), tally.count(), group.day(), limit));
    }
}
