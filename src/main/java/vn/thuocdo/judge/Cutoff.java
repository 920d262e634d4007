package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;

/**
 * What can count of a programme, and the date that it is scored as of (<i>ngày chốt</i>).
 *
 * @param programme without the results that are none of its year
 * @param asOf absent where no date is stated and no result stands for a day of the year
 * @param unreportedYear whether nothing at all is reported yet of a year that is known
 */
public record Cutoff(Programme programme, Optional<LocalDate> asOf, boolean unreportedYear) {

    /**
     * Leaves out the results of earlier years, and warns of those of later ones. How many are after the as-of date is
     * noted, and how many assignments are not in force yet.
     *
     * @param year the project's; absent where it names none
     * @param stated the as-of date that was asked for; absent for the latest day, within the project's year, that a
     *     result stands for
     */
    public static Checked<Cutoff> of(Programme programme, Optional<ProjectYear> year, Optional<LocalDate> stated) {
        ReportedDays reported = stated.isPresent() ? ReportedDays.ofAny(programme) : ReportedDays.of(programme, year);
        UsableResults usable = UsableResults.of(programme, year, stated.or(reported::latest));
        return of(usable, year, stated, reported);
    }

    /**
     * The same, where the results were looked at already.
     *
     * @param usable as of the date that is stated, else of the latest that is reported
     * @param reported of all results
     */
    public static Checked<Cutoff> of(
            UsableResults usable, Optional<ProjectYear> year, Optional<LocalDate> stated, ReportedDays reported) {
        Programme programme = usable.programme();
        Optional<LocalDate> asOf = stated.or(reported::latest);
        Findings.Builder findings = Findings.builder();
        usable.uncounted().report(year, asOf, findings);
        asOf.ifPresent(day -> notInForce(programme, day).report(Code.NOT_YET_IN_FORCE, day, findings));
        return new Checked<>(new Cutoff(programme, asOf, year.isPresent() && !reported.any()), findings.build());
    }

    private static RowCounts notInForce(Programme programme, LocalDate asOf) {
        RowCounts.Counter counter = new RowCounts.Counter();
        for (int place = 0; place < programme.assignments().size(); place++) {
            if (!programme.hasBegun(place, Optional.of(asOf))) {
                AssignmentHistory history = programme.assignments().get(place);
                counter.add(history.rows().get(0).at(), asOf);
            }
        }
        return counter.counts();
    }

    /** Whether it can be told what is due and what is late: without any report of a year nothing is either yet. */
    public boolean tellsWhatIsDue() {
        return asOf.isPresent() || unreportedYear;
    }
}
