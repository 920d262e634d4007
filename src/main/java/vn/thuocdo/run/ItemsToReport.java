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
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.scaffold.ItemToReport;

/**
 * What units are asked about in a period: the items in force on the stated as-of date, else at the end of the period, also
 * those of later periods, each with what was reported of it last before the period. What was completed before the period and cannot become otherwise is not asked again: a task that was
 * done, and a target that was met and whose deadline is over. A target that was met is asked for its newest figure until then.
 */
final class ItemsToReport {

    /** Units that are named of those that are asked nothing. */
    private static final int MOST_NAMED = 5;

    private final Scored scored;

    /** The last day before the period; absent where its kind has no sequence. */
    private final Optional<LocalDate> before;

    private final List<ItemToReport> items;

    /**
     * @param scored as of the stated date, else as of the eve of the period
     * @param stated the as-of date that the user states; absent where none is stated
     */
    ItemsToReport(Scored scored, Period period, Optional<LocalDate> stated) {
        ReportingCalendar calendar = scored.settings().calendar();
        this.scored = scored;
        this.before = eve(period, calendar);
        this.items = itemsOf(
                stated.or(() -> before.flatMap(eve -> calendar.lastDay(period))).or(scored::asOf));
    }

    /** The last day before a period; empty where its kind has no sequence, or the calendar does not know the period. */
    static Optional<LocalDate> eve(Period period, ReportingCalendar calendar) {
        return period.previous().flatMap(calendar::lastDay);
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

    /** @param inForce the day whose assignments are asked about; absent where no data has a date */
    private List<ItemToReport> itemsOf(Optional<LocalDate> inForce) {
        Map<Assignment, Verdict> verdicts =
                Judge.judge(scored.states(), InitRun.ALL_ITEMS, scored.asOf()).value().stream()
                        .collect(Collectors.toMap(ItemsToReport::asFirstAssigned, Function.identity()));
        return scored.programme().assignments().stream()
                .flatMap(history -> history.upTo(inForce).stream())
                .map(history -> item(
                        history.last(),
                        Optional.ofNullable(verdicts.get(history.rows().get(0)))))
                .toList();
    }

    /** What an item is known by, however it is amended. */
    private static Assignment asFirstAssigned(Verdict verdict) {
        return verdict.state().history().rows().get(0);
    }

    private ItemToReport item(Assignment assignment, Optional<Verdict> verdict) {
        // What is amended within the period is asked about under the new row.
        Optional<Verdict> ofThisRow =
                verdict.filter(judged -> judged.assignment().equals(assignment));
        boolean over = ofThisRow.filter(this::isOver).isPresent();
        return new ItemToReport(
                assignment,
                verdict.flatMap(this::lastBefore),
                over,
                !over && ofThisRow.filter(Verdict::isMet).isEmpty() && isBefore(assignment.bindingDeadline()));
    }

    /** The last result before the period; results without a day stand for the as-of date. */
    private Optional<Result> lastBefore(Verdict verdict) {
        return verdict.state().results().stream()
                .filter(result -> before.isEmpty() || result.day().isEmpty() || isBefore(result.day()))
                .reduce((earlier, later) -> later);
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
