package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/** Establishes which result of each assignment counts as of a date. */
public final class Standings {

    private final Optional<LocalDate> asOf;
    private final Diagnostics diagnostics;
    private final Comparator<Result> byDay;

    private Standings(Optional<LocalDate> asOf, Diagnostics diagnostics) {
        this.asOf = asOf;
        this.diagnostics = diagnostics;
        Comparator<LocalDate> absentFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        this.byDay = Comparator.comparing(
                        (Result result) -> Standing.day(result, asOf).orElse(null), absentFirst)
                .thenComparing(result -> result.reportedOn().orElse(null), absentFirst);
    }

    /**
     * The standing of each item, in the order of the assignments. Of several interim targets of an item the one whose
     * period ended last by the as-of date stands; before the first has ended, the first, and it is not due.
     *
     * @param asOf absent where no data has a date
     */
    public static List<Standing> of(Programme programme, Optional<LocalDate> asOf, Diagnostics diagnostics) {
        return new Standings(asOf, diagnostics).of(programme);
    }

    private List<Standing> of(Programme programme) {
        Map<Unit, Map<Task, List<Result>>> reported = new HashMap<>();
        for (Result result : programme.results()) {
            if (!isAfter(Standing.day(result, asOf))) {
                reported.computeIfAbsent(result.unit(), unit -> new HashMap<>())
                        .computeIfAbsent(result.task(), task -> new ArrayList<>())
                        .add(result);
            }
        }
        List<Standing> standings = new ArrayList<>();
        for (Assignment assignment : scored(programme.assignments())) {
            Map<Task, List<Result>> ofUnit = reported.getOrDefault(assignment.unit(), Map.of());
            standings.add(standing(assignment, ofUnit.getOrDefault(assignment.task(), List.of())));
        }
        return standings;
    }

    /** Of each item the one assignment whose target stands as of the date. */
    private List<Assignment> scored(List<Assignment> assignments) {
        List<Assignment> scored = new ArrayList<>();
        for (int start = 0, end; start < assignments.size(); start = end) {
            Assignment first = assignments.get(start);
            end = start + 1;
            while (end < assignments.size() && isSameItem(assignments.get(end), first)) {
                end++;
            }
            scored.add(end == start + 1 ? first : current(assignments.subList(start, end)));
        }
        return scored;
    }

    private static boolean isSameItem(Assignment assignment, Assignment other) {
        return assignment.unit().id().equals(other.unit().id())
                && assignment.task().id().equals(other.task().id());
    }

    private Assignment current(List<Assignment> interim) {
        Comparator<Assignment> byEnd =
                Comparator.comparing(assignment -> assignment.periodEnd().orElse(LocalDate.MAX));
        return interim.stream()
                .filter(assignment -> assignment.periodEnd().isPresent() && !isAfter(assignment.periodEnd()))
                .max(byEnd)
                .orElseGet(() -> interim.stream().min(byEnd).orElseThrow());
    }

    private Standing standing(Assignment assignment, List<Result> reported) {
        List<Result> results =
                reported.stream().filter(Result::reports).sorted(byDay).toList();
        List<Result> remarks = reported.stream()
                .filter(result ->
                        !result.difficulty().isEmpty() || !result.proposal().isEmpty())
                .sorted(byDay)
                .toList();
        if (results.isEmpty()) {
            return new Standing(assignment, Optional.empty(), List.of(), remarks, isDue(assignment));
        }
        Result counted = agreed(results);
        FigureCheck.check(assignment, counted, diagnostics);
        List<Result> superseded = results.stream()
                .filter(result -> byDay.compare(result, counted) < 0)
                .toList();
        return new Standing(assignment, Optional.of(counted), superseded, remarks, isDue(assignment));
    }

    /** The latest result; the first of several that stand for the same day, which have to agree. */
    private Result agreed(List<Result> results) {
        Result last = results.get(results.size() - 1);
        List<Result> latest = results.stream()
                .filter(result -> byDay.compare(result, last) == 0)
                .toList();
        Result first = latest.get(0);
        for (Result other : latest.subList(1, latest.size())) {
            Code code = first.agreesWith(other) ? Code.REPEATED_RESULT : Code.CONFLICTING_RESULTS;
            diagnostics.add(code, other.at(), first.unit().id(), first.task().id(), first.at());
        }
        return first;
    }

    private boolean isDue(Assignment assignment) {
        boolean begun = assignment.period().isEmpty() || !isAfter(assignment.periodEnd());
        return begun && assignment.bindingDeadline().isPresent() && !isAfter(assignment.bindingDeadline());
    }

    private boolean isAfter(Optional<LocalDate> day) {
        return day.isPresent() && asOf.isPresent() && day.get().isAfter(asOf.get());
    }
}
