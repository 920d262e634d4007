package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.scaffold.ItemToReport;

/**
 * What units are asked about in a period: the items in force on the as-of date, also of later periods, each with what was
 * reported of it last. What was completed before the period and cannot become otherwise is not asked again: a task that was
 * done, and a target that was met and whose deadline is over. A target that was met is asked for its newest figure until then.
 */
final class ItemsToReport {

    /** Units that are named of those that are asked nothing. */
    private static final int MOST_NAMED = 5;

    private final Scored scored;

    /** The last day before the period; absent where its kind has no sequence. */
    private final Optional<LocalDate> before;

    private final List<ItemToReport> items;

    ItemsToReport(Scored scored, Period period) {
        this.scored = scored;
        this.before = period.previous().flatMap(scored.settings().calendar()::lastDay);
        this.items = itemsOf();
    }

    List<ItemToReport> items() {
        return items;
    }

    /** The units that are asked nothing, and the items whose deadline lies before the period. */
    Findings findings(Location project) {
        return nothingToReport(project).and(pastDeadlines(project));
    }

    private Findings pastDeadlines(Location project) {
        long overdue = items.stream()
                .filter(item -> item.assignment().state() == State.ACTIVE && item.overdue())
                .count();
        return overdue == 0
                ? Findings.none()
                : Findings.of(
                        Code.PAST_DEADLINES_IN_FORMS,
                        project,
                        before.orElseThrow().plusDays(1),
                        overdue);
    }

    private Findings nothingToReport(Location project) {
        Map<Unit, List<ItemToReport>> byUnit = items.stream()
                .filter(item -> item.assignment().state() == State.ACTIVE)
                .collect(Collectors.groupingBy(
                        item -> item.assignment().unit(), LinkedHashMap::new, Collectors.toList()));
        byUnit.values().removeIf(ofUnit -> !ofUnit.stream().allMatch(ItemToReport::over));
        String names =
                byUnit.keySet().stream().map(Unit::name).limit(MOST_NAMED).collect(Collectors.joining("; "));
        return byUnit.isEmpty()
                ? Findings.none()
                : Findings.of(
                        Code.NOTHING_TO_REPORT,
                        project,
                        before.orElseThrow().plusDays(1),
                        byUnit.size(),
                        byUnit.size() > MOST_NAMED ? names + "; …" : names);
    }

    private List<ItemToReport> itemsOf() {
        Map<Assignment, Verdict> verdicts =
                Judge.judge(scored.states(), InitRun.ALL_ITEMS, scored.asOf()).value().stream()
                        .collect(Collectors.toMap(Verdict::assignment, Function.identity()));
        return scored.programme().assignments().stream()
                .flatMap(history -> history.upTo(scored.asOf()).stream())
                .map(AssignmentHistory::last)
                .map(assignment -> item(assignment, Optional.ofNullable(verdicts.get(assignment))))
                .toList();
    }

    private ItemToReport item(Assignment assignment, Optional<Verdict> verdict) {
        boolean over = verdict.filter(this::isOver).isPresent();
        return new ItemToReport(
                assignment,
                verdict.flatMap(Verdict::counted),
                over,
                !over && verdict.filter(Verdict::isMet).isEmpty() && isBefore(assignment.bindingDeadline()));
    }

    private boolean isOver(Verdict verdict) {
        return verdict.isMet()
                && isBefore(verdict.counted().flatMap(Result::day))
                && (verdict.assignment().kind() == TaskKind.TASK
                        || isBefore(verdict.assignment().bindingDeadline()));
    }

    /** Whether a day is known and lies before the period. */
    private boolean isBefore(Optional<LocalDate> day) {
        return day.isPresent() && before.isPresent() && !day.get().isAfter(before.get());
    }
}
