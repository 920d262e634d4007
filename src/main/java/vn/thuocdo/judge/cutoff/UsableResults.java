package vn.thuocdo.judge.cutoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.Result;

/**
 * A programme without the results of other years.
 *
 * @param uncounted the results of other years, and those that do not count as of the date
 */
public record UsableResults(Programme programme, UncountedRows uncounted) {

    /**
     * Removes the results of other years. Results after the as-of date stay, because the programme may be scored as of
     * other dates too.
     *
     * @param year the project's; absent where it names none
     * @param asOf absent where no data has a date
     */
    public static UsableResults of(Programme programme, Optional<ProjectYear> year, Optional<LocalDate> asOf) {
        UncountedRows.Counter counter = new UncountedRows.Counter(year, asOf);
        if (counter.usesAll(programme)) {
            return new UsableResults(programme, UncountedRows.NONE);
        }
        counter.count(programme);
        if (counter.keepsAll()) {
            return new UsableResults(programme, counter.rows());
        }
        List<Result> all = programme.results();
        NumberList usable = new NumberList();
        for (int place = 0; place < all.size(); place++) {
            if (counter.keeps(programme, place)) {
                usable.add(place);
            }
        }
        return new UsableResults(programme.withResults(some(all, usable)), counter.rows());
    }

    private static List<Result> some(List<Result> all, NumberList places) {
        return all instanceof LazyResults made ? new SomeResults(made, places) : SomeResults.picked(all, places);
    }
}
