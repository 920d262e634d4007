package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.IntList;
import vn.thuocdo.model.ItemRows;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * A programme without the results that are none of its year.
 *
 * @param uncounted those, and others that do not count as of the date
 */
public record UsableResults(Programme programme, UncountedRows uncounted) {

    /**
     * Takes them out. Results after the as-of date stay in the programme, which may be looked at as of other dates too.
     *
     * @param year the project's; absent where it names none
     * @param asOf absent where no data has a date
     */
    public static UsableResults of(Programme programme, Optional<ProjectYear> year, Optional<LocalDate> asOf) {
        UncountedRows.Counter counter = new UncountedRows.Counter(year, asOf);
        IntList usable = new IntList();
        int place = 0;
        for (Result result : programme.results()) {
            if (counter.leavesIn(result)) {
                usable.add(place);
            }
            place++;
        }
        return new UsableResults(
                usable.size() == place ? programme : programme.withResults(some(programme, usable)), counter.rows());
    }

    private static List<Result> some(Programme programme, IntList usable) {
        List<Result> all = programme.results();
        return new ItemRows<>() {
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
        };
    }
}
