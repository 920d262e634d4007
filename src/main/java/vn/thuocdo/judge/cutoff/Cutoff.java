package vn.thuocdo.judge.cutoff;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;

/**
 * The results that can count, and the as-of date (<i>ngày chốt</i>).
 *
 * @param programme without the results of other years
 * @param asOf absent where no date is stated and no result stands for a day of the year
 * @param reportedAfterYear the last day after the project's year that a result which counts stands for; absent where
 *     there is none
 * @param unreportedYear whether the year is known and nothing at all is reported for it yet
 */
public record Cutoff(
        Programme programme, Optional<LocalDate> asOf, Optional<LocalDate> reportedAfterYear, boolean unreportedYear) {

    /**
     * Leaves out results of earlier years and warns of results of later years. Notes count the results after the as-of
     * date, and the assignments that are not in force yet.
     *
     * @param year the project's; absent where it names none
     * @param stated the as-of date that was asked for; absent for the latest day, within the project's year, that a
     *     result stands for
     */
    public static Checked<Cutoff> of(Programme programme, Optional<ProjectYear> year, Optional<LocalDate> stated) {
        ReportedDays reported = stated.isPresent() ? ReportedDays.ofAny(programme) : ReportedDays.of(programme, year);
        UsableResults usable = UsableResults.of(programme, year, stated.isPresent() ? stated : reported.latest());
        return of(usable, year, stated, reported);
    }

    /**
     * The same, for results that were already looked at.
     *
     * @param usable as of the given date, else the latest reported day
     * @param reported of all results
     */
    public static Checked<Cutoff> of(
            UsableResults usable, Optional<ProjectYear> year, Optional<LocalDate> stated, ReportedDays reported) {
        Programme programme = usable.programme();
        Optional<LocalDate> asOf = stated.isPresent() ? stated : reported.latest();
        Findings.Builder findings = Findings.builder();
        usable.uncounted().report(year, asOf, findings);
        year.ifPresent(some -> DeadlinesOfOtherYear.warn(programme, some, findings));
        asOf.ifPresent(day -> notInForce(programme, day).report(Code.NOT_YET_IN_FORCE, day, findings));
        Optional<LocalDate> afterYear = usable.uncounted().lastCountedAfterYear(asOf);
        boolean unreported = year.isPresent() && !reported.any();
        return new Checked<>(new Cutoff(programme, asOf, afterYear, unreported), findings.build());
    }

    private static RowCounts notInForce(Programme programme, LocalDate asOf) {
        if (programme.isPlain()) {
            return RowCounts.NONE;
        }
        RowCounts.Counter counter = new RowCounts.Counter();
        Optional<LocalDate> day = Optional.of(asOf);
        for (int place = 0; place < programme.assignments().size(); place++) {
            if (!programme.hasBegun(place, day)) {
                AssignmentHistory history = programme.assignments().get(place);
                counter.add(history.rows().get(0).at(), asOf);
            }
        }
        return counter.counts();
    }

    /** Whether it is known what is due and what is late. In a year without any report, nothing is due or late yet. */
    public boolean tellsWhatIsDue() {
        return asOf.isPresent() || unreportedYear;
    }
}
