package vn.thuocdo.judge.cutoff;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;

/**
 * The number of results that do not count because of their day. The counts of two parts add up.
 *
 * @param afterYear those after the project's year, which count as of a day that late
 */
public record UncountedRows(RowCounts beforeYear, RowCounts afterYear, RowCounts afterAsOf) {

    /** No results. */
    public static final UncountedRows NONE = new UncountedRows(RowCounts.NONE, RowCounts.NONE, RowCounts.NONE);

    /** These results and others. */
    public UncountedRows and(UncountedRows others) {
        return new UncountedRows(
                beforeYear.and(others.beforeYear), afterYear.and(others.afterYear), afterAsOf.and(others.afterAsOf));
    }

    void report(Optional<ProjectYear> year, Optional<LocalDate> asOf, Findings.Builder findings) {
        if (year.isPresent()) {
            LocalDate last = year.get().last();
            beforeYear.report(Code.BEFORE_YEAR, year.get().first(), findings);
            afterYear.of(day -> !isReached(day, asOf)).report(Code.AFTER_YEAR, last, findings);
            afterYear.of(day -> isReached(day, asOf)).reportOnce(Code.COUNTED_AFTER_YEAR, last, findings);
        }
        if (asOf.isPresent()) {
            afterAsOf.report(Code.AFTER_AS_OF, asOf.get(), findings);
        }
    }

    /** The last day after the project's year that a result which counts stands for; absent where there is none. */
    Optional<LocalDate> lastCountedAfterYear(Optional<LocalDate> asOf) {
        return afterYear.of(day -> isReached(day, asOf)).latest();
    }

    private static boolean isReached(LocalDate day, Optional<LocalDate> asOf) {
        return asOf.isPresent() && !day.isAfter(asOf.get());
    }

    /** Takes results one by one. */
    static final class Counter {

        private final Optional<ProjectYear> year;
        private final Optional<LocalDate> asOf;

        /** The days of results that are plainly usable, since 1970: most are, and of them nothing more is asked. */
        private final long firstUsable;

        private final long lastUsable;
        private final RowCounts.Counter beforeYear = new RowCounts.Counter();
        private final RowCounts.Counter afterYear = new RowCounts.Counter();
        private final RowCounts.Counter afterAsOf = new RowCounts.Counter();

        Counter(Optional<ProjectYear> year, Optional<LocalDate> asOf) {
            this.year = year;
            this.asOf = asOf;
            this.firstUsable = year.map(some -> some.first().toEpochDay()).orElse(Long.MIN_VALUE);
            this.lastUsable = Math.min(
                    year.map(some -> some.last().toEpochDay()).orElse(Long.MAX_VALUE),
                    asOf.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
        }

        /** Whether it is plain that no result is counted here. */
        boolean usesAll(Programme programme) {
            return programme.reportsOnlyBetween(firstUsable, lastUsable);
        }

        /** Counts the results of a programme that do not count because of their day. */
        void count(Programme programme) {
            programme.reportedOutside(firstUsable, lastUsable, (at, day) -> count(at, LocalDate.ofEpochDay(day)));
        }

        private void count(Location at, LocalDate day) {
            if (year.isPresent() && day.isBefore(year.get().first())) {
                beforeYear.add(at, day);
            } else if (year.isPresent() && day.isAfter(year.get().last())) {
                afterYear.add(at, day);
            } else {
                afterAsOf.add(at, asOf.orElseThrow());
            }
        }

        /** Whether the programme keeps all results that were counted; those after the as-of date it does. */
        boolean keepsAll() {
            return beforeYear.isEmpty() && (asOf.isPresent() || afterYear.isEmpty());
        }

        /** Whether the programme keeps a result. */
        boolean keeps(Programme programme, int place) {
            int day = programme.dayNumber(place);
            boolean isBefore = year.isPresent() && day < year.get().first().toEpochDay();
            boolean isAfter = year.isPresent() && day > year.get().last().toEpochDay();
            return day == LazyResults.NO_DAY || !isBefore && (asOf.isPresent() || !isAfter);
        }

        /** The counts so far. */
        UncountedRows rows() {
            return new UncountedRows(beforeYear.counts(), afterYear.counts(), afterAsOf.counts());
        }
    }
}
