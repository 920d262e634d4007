package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.IntList;
import vn.thuocdo.model.ItemRows;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * What can count of a programme, and the date that it is scored as of (<i>ngày chốt</i>).
 *
 * @param programme without the results that are none of its year
 * @param asOf absent where no date is stated and no result stands for a day of the year
 * @param unreportedYear whether nothing at all is reported yet of a year that is known
 */
public record Cutoff(Programme programme, Optional<LocalDate> asOf, boolean unreportedYear) {

    /**
     * Leaves out the results of earlier years, and warns of those of later ones. Results after the as-of date stay in
     * the programme, which may be looked at as of other dates too; how many there are is noted, and how many
     * assignments are not in force yet.
     *
     * @param year the project's; absent where it names none
     * @param stated the as-of date that was asked for; absent for the latest day, within the project's year, that a
     *     result stands for
     */
    public static Checked<Cutoff> of(Programme programme, Optional<ProjectYear> year, Optional<LocalDate> stated) {
        Optional<LocalDate> asOf = stated.or(() -> latestDay(programme, year));
        Sorting sorting = new Sorting(year, asOf);
        programme.results().forEach(sorting::add);
        for (int place = 0; place < programme.assignments().size(); place++) {
            if (!programme.hasBegun(place, asOf)) {
                sorting.addNotInForce(programme.assignments().get(place));
            }
        }
        boolean unreportedYear =
                year.isPresent() && programme.results().stream().noneMatch(Result::reports);
        return new Checked<>(new Cutoff(sorting.usable(programme), asOf, unreportedYear), sorting.findings());
    }

    /** Whether it can be told what is due and what is late: without any report of a year nothing is either yet. */
    public boolean tellsWhatIsDue() {
        return asOf.isPresent() || unreportedYear;
    }

    private static Optional<LocalDate> latestDay(Programme programme, Optional<ProjectYear> year) {
        return programme.results().stream()
                .filter(Result::reports)
                .flatMap(result -> result.day().stream())
                .filter(day -> year.isEmpty() || year.get().contains(day))
                .max(LocalDate::compareTo);
    }

    /** Takes results and assignments one by one, and counts those that do not count. */
    private static final class Sorting {

        private final Optional<ProjectYear> year;
        private final Optional<LocalDate> asOf;
        private final IntList usable = new IntList();
        private int seen;
        private final RowCounts beforeYear = new RowCounts();
        private final RowCounts afterYear = new RowCounts();
        private final RowCounts afterAsOf = new RowCounts();
        private final RowCounts notInForce = new RowCounts();

        private Sorting(Optional<ProjectYear> year, Optional<LocalDate> asOf) {
            this.year = year;
            this.asOf = asOf;
        }

        private void add(Result result) {
            if (result.day().isEmpty() || isUsable(result, result.day().get())) {
                usable.add(seen);
            }
            seen++;
        }

        /** Without the results that are none of its year. */
        private Programme usable(Programme programme) {
            List<Result> all = programme.results();
            return usable.size() == all.size()
                    ? programme
                    : programme.withResults(new ItemRows<>() {
                        @Override
                        public Result get(int place) {
                            return all.get(usable.get(place));
                        }

                        @Override
                        public Unit unit(int place) {
                            return programme.unitReported(usable.get(place));
                        }

                        @Override
                        public Task task(int place) {
                            return programme.taskReported(usable.get(place));
                        }

                        @Override
                        public int size() {
                            return usable.size();
                        }
                    });
        }

        private void addNotInForce(AssignmentHistory history) {
            notInForce.add(history.rows().get(0).at(), asOf.orElseThrow());
        }

        private boolean isUsable(Result result, LocalDate day) {
            if (year.isPresent() && day.isBefore(year.get().first())) {
                beforeYear.add(result.at(), day);
                return false;
            }
            if (year.isPresent() && day.isAfter(year.get().last())) {
                afterYear.add(result.at(), day);
                return asOf.isPresent();
            }
            if (asOf.isPresent() && day.isAfter(asOf.get())) {
                afterAsOf.add(result.at(), asOf.get());
            }
            return true;
        }

        private Findings findings() {
            Findings.Builder findings = Findings.builder();
            year.ifPresent(some -> beforeYear.report(Code.BEFORE_YEAR, some.first(), findings));
            year.ifPresent(some -> afterYear.report(Code.AFTER_YEAR, some.last(), findings));
            asOf.ifPresent(some -> afterAsOf.report(Code.AFTER_AS_OF, some, findings));
            asOf.ifPresent(some -> notInForce.report(Code.NOT_YET_IN_FORCE, some, findings));
            return findings.build();
        }
    }
}
