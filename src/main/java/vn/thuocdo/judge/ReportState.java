package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Timeliness;

/**
 * Everything about an item's reports that is needed to judge it. Reports are added one by one, and parts are merged, in
 * any order: {@link #and} is associative and commutative, and adding a report twice changes nothing.
 *
 * @param days what was reported, by the day it stands for, the earliest first
 * @param unplaced the places of reports that cannot be read and may be of any day
 */
record ReportState(List<DayReports> days, SortedSet<Location> unplaced) {

    static final ReportState NONE = new ReportState(List.of(), Collections.emptySortedSet());

    ReportState {
        days = List.copyOf(days);
        unplaced = unplaced.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(unplaced));
    }

    /**
     * The state of one report.
     *
     * @param outcome what it says by the target in force
     * @param asOf the day of a report that names none
     */
    static ReportState of(Result result, Outcome outcome, Optional<LocalDate> asOf) {
        return !result.isReadable() && result.day().isEmpty()
                ? new ReportState(List.of(), new TreeSet<>(List.of(result.at())))
                : new ReportState(List.of(DayReports.of(result, outcome, asOf)), NONE.unplaced);
    }

    /** Both together. */
    ReportState and(ReportState other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        SortedMap<Optional<LocalDate>, DayReports> merged = new TreeMap<>(DayReports::compare);
        for (DayReports reports : days) {
            merged.put(reports.day(), reports);
        }
        for (DayReports reports : other.days) {
            merged.merge(reports.day(), reports, DayReports::and);
        }
        SortedSet<Location> everyUnplaced = new TreeSet<>(unplaced);
        everyUnplaced.addAll(other.unplaced);
        return new ReportState(List.copyOf(merged.values()), everyUnplaced);
    }

    /** Whether anything was reported, legible or not. */
    boolean isEmpty() {
        return days.isEmpty() && unplaced.isEmpty();
    }

    /** The reports that count; absent where there are none, or none of a known day. */
    Optional<DayReports> latest() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    /** Why the item is undecided; absent if it can be decided. */
    Optional<Outcome.Reason> undecided() {
        if (!unplaced.isEmpty()) {
            return Optional.of(Outcome.Reason.UNREADABLE);
        }
        Optional<DayReports> latest = latest();
        if (latest.filter(DayReports::isInConflict).isPresent()) {
            return Optional.of(Outcome.Reason.CONFLICTING);
        }
        return latest.filter(reports -> !reports.isReadable()).map(reports -> Outcome.Reason.UNREADABLE);
    }

    /**
     * When the item was met, if the reports that count say that it is. This looks at the unbroken run of met reports
     * that ends with them, and at the last report before the run that says "not met".
     *
     * @param provesFrom the day before which no report proves that the item was late; absent where any may
     */
    Completion completion(Optional<LocalDate> provesFrom) {
        MetRun run = MetRun.last(days);
        Optional<DayReports> before = run.before();
        Optional<DayReports> stating = run.stating();
        boolean proof = before.isPresent() && isFrom(before.get(), provesFrom);
        return new Completion(
                stating.flatMap(reports -> reports.first().completedOn()),
                stating.isPresent() && isFrom(stating.get(), provesFrom),
                run.claiming().isPresent() ? timeliness(run.claiming().get(), provesFrom) : Optional.empty(),
                latest().filter(reports -> stating.isEmpty() && isFrom(reports, provesFrom))
                        .flatMap(reports -> reports.first().claim().span()),
                proof ? Completion.DatedReport.of(before.get()) : Optional.empty(),
                run.first().isPresent() ? Completion.DatedReport.of(run.first().get()) : Optional.empty());
    }

    /** The few reports of it that say the same of the item, as long as no others come. */
    ReportState decisive() {
        MetRun run = MetRun.last(days);
        SortedMap<Optional<LocalDate>, DayReports> kept = new TreeMap<>(DayReports::compare);
        for (Optional<DayReports> some : List.of(run.before(), run.first(), run.stating(), run.claiming(), latest())) {
            some.ifPresent(reports -> kept.put(reports.day(), reports));
        }
        return new ReportState(List.copyOf(kept.values()), unplaced);
    }

    /**
     * The unbroken run of met reports that ends last; days that say neither break none.
     *
     * @param before the last report before it that says "not met"; absent where there is none
     * @param first of the run; absent where the last report that decides anything is not met
     * @param stating its last report that states a day of completion
     * @param claiming its last report whose words say whether it was met in time
     */
    private record MetRun(
            Optional<DayReports> before,
            Optional<DayReports> first,
            Optional<DayReports> stating,
            Optional<DayReports> claiming) {

        static MetRun last(List<DayReports> days) {
            Optional<DayReports> before = Optional.empty();
            Optional<DayReports> first = Optional.empty();
            Optional<DayReports> stating = Optional.empty();
            Optional<DayReports> claiming = Optional.empty();
            for (int i = days.size() - 1; i >= 0 && before.isEmpty(); i--) {
                DayReports reports = days.get(i);
                if (reports.answer() == ReportedOutcome.MET) {
                    first = Optional.of(reports);
                    if (stating.isEmpty() && reports.first().completedOn().isPresent()) {
                        stating = first;
                    }
                    if (claiming.isEmpty()
                            && reports.first().claim().timeliness().isPresent()) {
                        claiming = first;
                    }
                } else if (reports.answer() == ReportedOutcome.NOT_MET) {
                    before = Optional.of(reports);
                }
            }
            return new MetRun(before, first, stating, claiming);
        }
    }

    /** Whether a report claims on time or late; absent where it claims a delay that it cannot prove. */
    private static Optional<Timeliness> timeliness(DayReports reports, Optional<LocalDate> provesFrom) {
        Optional<Timeliness> claimed = reports.first().claim().timeliness();
        boolean late = claimed.equals(Optional.of(Timeliness.LATE));
        return late && !isFrom(reports, provesFrom) ? Optional.empty() : claimed;
    }

    private static boolean isFrom(DayReports reports, Optional<LocalDate> day) {
        return day.isEmpty()
                || reports.day().isPresent() && !reports.day().get().isBefore(day.get());
    }
}
