package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/** Establishes which result of each assignment counts as of a date. */
public final class Standings {

    private final Optional<LocalDate> asOf;
    private final Findings.Builder diagnostics = Findings.builder();

    private Standings(Optional<LocalDate> asOf) {
        this.asOf = asOf;
    }

    /**
     * The standing of each item, in the order of the assignments. What was amended is judged by the row that is in force
     * as of the date, its earlier results too; what is not in force yet has no standing. Of several interim targets of an item the one whose
     * period ended last by the as-of date stands; before the first has ended, the first, and it is not due.
     *
     * @param asOf absent where no data has a date
     */
    public static Checked<List<Standing>> of(Programme programme, Optional<LocalDate> asOf) {
        Standings standings = new Standings(asOf);
        return new Checked<>(standings.of(programme), standings.diagnostics.build());
    }

    private List<Standing> of(Programme programme) {
        Map<Unit, Map<Task, List<Result>>> reported = byItem(programme.results());
        List<AssignmentHistory> scored = scored(inForce(programme.assignments()));
        List<Standing> standings = new ArrayList<>(scored.size());
        for (AssignmentHistory history : scored) {
            Assignment assignment = history.last();
            Map<Task, List<Result>> ofUnit = reported.getOrDefault(assignment.unit(), Map.of());
            standings.add(standing(history, ofUnit.getOrDefault(assignment.task(), List.of())));
        }
        return standings;
    }

    /** The results up to the date; most items have one. */
    private Map<Unit, Map<Task, List<Result>>> byItem(List<Result> results) {
        Map<Unit, Map<Task, List<Result>>> reported = new HashMap<>();
        for (Result result : results) {
            if (!isAfter(Standing.day(result, asOf))) {
                reported.computeIfAbsent(result.unit(), unit -> new HashMap<>())
                        .computeIfAbsent(result.task(), task -> new ArrayList<>(1))
                        .add(result);
            }
        }
        return reported;
    }

    /** What has come into force by the date; the last row of each is the one in force. */
    private List<AssignmentHistory> inForce(List<AssignmentHistory> assignments) {
        List<AssignmentHistory> begun = new ArrayList<>(assignments.size());
        for (AssignmentHistory history : assignments) {
            Optional<AssignmentHistory> some = history.upTo(asOf);
            if (some.isPresent()) {
                begun.add(some.get());
            }
        }
        return begun;
    }

    /** Of each item the one assignment whose target stands as of the date. */
    private List<AssignmentHistory> scored(List<AssignmentHistory> assignments) {
        List<AssignmentHistory> scored = new ArrayList<>();
        for (int start = 0, end; start < assignments.size(); start = end) {
            AssignmentHistory first = assignments.get(start);
            end = start + 1;
            while (end < assignments.size() && isSameItem(assignments.get(end).last(), first.last())) {
                end++;
            }
            scored.add(end == start + 1 ? first : current(assignments.subList(start, end)));
        }
        return scored;
    }

    private static boolean isSameItem(Assignment assignment, Assignment other) {
        return assignment.task().id().equals(other.task().id())
                && assignment.unit().id().equals(other.unit().id());
    }

    private AssignmentHistory current(List<AssignmentHistory> interim) {
        Comparator<AssignmentHistory> byEnd =
                Comparator.comparing(history -> history.last().periodEnd().orElse(LocalDate.MAX));
        return interim.stream()
                .filter(history -> history.last().periodEnd().isPresent()
                        && !isAfter(history.last().periodEnd()))
                .max(byEnd)
                .orElseGet(() -> interim.stream().min(byEnd).orElseThrow());
    }

    private Standing standing(AssignmentHistory history, List<Result> reported) {
        Assignment assignment = history.last();
        List<Result> results = new ArrayList<>();
        List<Result> remarks = new ArrayList<>();
        for (Result result : reported) {
            if (result.reports()) {
                results.add(result);
            }
            if (!result.difficulty().isEmpty() || !result.proposal().isEmpty()) {
                remarks.add(result);
            }
        }
        results.sort(this::byDay);
        remarks.sort(this::byDay);
        int latest = latest(results);
        ReportState state = ReportState.NONE;
        Optional<Outcome> said = Optional.empty();
        for (int i = 0; i < results.size(); i++) {
            Outcome outcome = Decision.of(assignment, results.get(i));
            state = state.and(ReportState.of(results.get(i), Answer.of(outcome), asOf));
            said = i == latest ? Optional.of(outcome) : said;
        }
        Optional<Result> counted = results.isEmpty() ? Optional.empty() : Optional.of(results.get(latest));
        if (counted.isPresent()) {
            check(assignment, counted.get(), said.get(), state);
        }
        return new Standing(
                history,
                counted,
                results.subList(0, latest),
                remarks,
                state,
                said,
                isDue(assignment),
                isOverdue(assignment));
    }

    /** Where those begin that stand for the last day. */
    private int latest(List<Result> results) {
        int latest = Math.max(results.size() - 1, 0);
        while (latest > 0 && byDay(results.get(latest - 1), results.get(latest)) == 0) {
            latest--;
        }
        return latest;
    }

    /** Says what is wrong with the results that count. */
    private void check(Assignment assignment, Result counted, Outcome said, ReportState state) {
        Optional<DayReports> latest = state.latest();
        if (latest.isPresent()) {
            checkAgreement(assignment, latest.get());
        }
        if (state.undecided().isEmpty()) {
            FigureCheck.check(assignment, counted, said, diagnostics);
        }
    }

    private void checkAgreement(Assignment assignment, DayReports reports) {
        for (DayReports.Row row : reports.rows()) {
            if (!row.at().equals(reports.at())) {
                Code code = row.said().equals(reports.first()) ? Code.REPEATED_RESULT : Code.CONFLICTING_RESULTS;
                diagnostics.add(
                        code,
                        row.at(),
                        assignment.unit().id(),
                        assignment.task().id(),
                        reports.at());
            }
        }
    }

    /** By the day they stand for, then by the day they were reported on; those without one first. */
    private int byDay(Result one, Result other) {
        int order = DayReports.compare(Standing.day(one, asOf), Standing.day(other, asOf));
        return order != 0 ? order : DayReports.compare(one.reportedOn(), other.reportedOn());
    }

    /** Without a date nothing is. */
    private boolean isDue(Assignment assignment) {
        boolean begun = assignment.period().isEmpty() || !isAfter(assignment.periodEnd());
        return begun
                && asOf.isPresent()
                && assignment.bindingDeadline().isPresent()
                && !isAfter(assignment.bindingDeadline());
    }

    /** On the day of its deadline an item can still be met in time. */
    private boolean isOverdue(Assignment assignment) {
        return isDue(assignment)
                && asOf.isPresent()
                && assignment.bindingDeadline().get().isBefore(asOf.get());
    }

    private boolean isAfter(Optional<LocalDate> day) {
        return day.isPresent() && asOf.isPresent() && day.get().isAfter(asOf.get());
    }
}
