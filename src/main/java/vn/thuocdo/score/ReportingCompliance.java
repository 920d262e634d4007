package vn.thuocdo.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Unit;

/**
 * Who reported on a period, and when (<i>kỷ luật báo cáo</i>). A report belongs to the period in which the day lies that
 * it stands for; rows with remarks alone are no reports.
 *
 * @param units those that have items to report on, in natural order of their ids unless they were {@link #sorted}
 */
public record ReportingCompliance(ReportingPeriod period, List<UnitReports> units) {

    /**
     * The reports of one unit.
     *
     * @param items how many items it has, without cancelled and not-applicable ones
     * @param reported how many of them it reported on
     * @param settled how many it did not report on, but that were completed by the end of the period: they are not
     *     missed
     * @param missing those it did not report on and that were not completed by then, in natural order of the tasks
     * @param late the reports that came late, in the same order
     * @param unsent how many items were reported on without a word of the day on which that was
     */
    public record UnitReports(
            Unit unit, int items, int reported, int settled, List<Missing> missing, List<Late> late, int unsent) {
        public UnitReports {
            missing = List.copyOf(missing);
            late = List.copyOf(late);
        }

        /** The same, with further items of the unit, none of which is missing or late. */
        UnitReports and(UnitReports further) {
            return new UnitReports(
                    unit,
                    items + further.items,
                    reported + further.reported,
                    settled + further.settled,
                    missing,
                    late,
                    unsent + further.unsent);
        }

        public boolean hasReported() {
            return reported > 0;
        }
    }

    /**
     * An item without a report.
     *
     * @param last the day its last report stands for, which may be after the period; absent where it never had one
     */
    public record Missing(Assignment assignment, Optional<LocalDate> last) {}

    /**
     * An item whose first report on the period was sent after the last day for it.
     *
     * @param at where that report stands
     */
    public record Late(Assignment assignment, LocalDate reportedOn, LocalDate due, Location at) {

        /** How many days after the last day for it, from 1. */
        public long days() {
            return ChronoUnit.DAYS.between(due, reportedOn);
        }
    }

    public ReportingCompliance {
        units = List.copyOf(units);
    }

    /** @param asOf the day of results of tables that name no day */
    public static ReportingCompliance of(List<Verdict> verdicts, ReportingPeriod period, LocalDate asOf) {
        Map<Unit, List<Verdict>> byUnit = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            Unit unit = verdict.state().assignment().unit();
            byUnit.computeIfAbsent(unit, first -> new ArrayList<>()).add(verdict);
        }
        List<UnitReports> reports = new ArrayList<>();
        byUnit.forEach((unit, ofUnit) -> reports(unit, ofUnit, period, asOf).ifPresent(reports::add));
        reports.sort((one, other) ->
                NaturalOrder.IDS.compare(one.unit().id(), other.unit().id()));
        return new ReportingCompliance(period, reports);
    }

    /**
     * The reports of one unit; absent where it has no items to report on.
     *
     * @param verdicts of its items, or of others that they are like
     */
    public static Optional<UnitReports> reports(
            Unit unit, List<Verdict> verdicts, ReportingPeriod period, LocalDate asOf) {
        int items = 0;
        int reported = 0;
        int settled = 0;
        int unsent = 0;
        List<Missing> missing = new ArrayList<>();
        List<Late> late = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict.isLeftOut()) {
                continue;
            }
            items++;
            ItemState state = verdict.state();
            List<Result> ofPeriod = ofPeriod(state, period, asOf);
            if (!ofPeriod.isEmpty()) {
                reported++;
                Optional<Result> first = firstSent(ofPeriod);
                unsent += first.isEmpty() ? 1 : 0;
                Optional<LocalDate> sent = first.flatMap(Result::reportedOn);
                if (sent.isPresent() && sent.get().isAfter(period.due())) {
                    late.add(new Late(
                            state.assignment(),
                            sent.get(),
                            period.due(),
                            first.get().at()));
                }
            } else if (isSettled(verdict, period)) {
                settled++;
            } else {
                missing.add(new Missing(
                        state.assignment(),
                        state.counted().map(result -> result.day().orElse(asOf))));
            }
        }
        return items == 0
                ? Optional.empty()
                : Optional.of(new UnitReports(unit, items, reported, settled, missing, late, unsent));
    }

    /** What only a later report says to be completed was not reported when it had to be. */
    private static boolean isSettled(Verdict verdict, ReportingPeriod period) {
        return verdict.isMet()
                && verdict.completion()
                        .map(completion -> completion.isKnownBy(period.to()))
                        .orElse(true);
    }

    private static List<Result> ofPeriod(ItemState state, ReportingPeriod period, LocalDate asOf) {
        List<Result> ofPeriod = new ArrayList<>();
        for (Result result : state.results()) {
            if (period.contains(result.day().orElse(asOf))) {
                ofPeriod.add(result);
            }
        }
        return ofPeriod;
    }

    private static Optional<Result> firstSent(List<Result> results) {
        Optional<Result> first = Optional.empty();
        for (Result result : results) {
            Optional<LocalDate> day = result.reportedOn();
            if (day.isPresent()
                    && (first.isEmpty()
                            || day.get().isBefore(first.get().reportedOn().get()))) {
                first = Optional.of(result);
            }
        }
        return first;
    }

    /** How many units reported on anything. */
    public int reporting() {
        return sum(unit -> unit.hasReported() ? 1 : 0);
    }

    /** The same with the units in another order. */
    public ReportingCompliance sorted(Comparator<Unit> order) {
        return new ReportingCompliance(
                period,
                units.stream()
                        .sorted((one, other) -> order.compare(one.unit(), other.unit()))
                        .toList());
    }

    /** The units that reported on nothing though they had to: something of theirs is not completed. */
    public List<Unit> silent() {
        return units.stream()
                .filter(unit -> !unit.hasReported() && !unit.missing().isEmpty())
                .map(UnitReports::unit)
                .toList();
    }

    public int items() {
        return sum(UnitReports::items);
    }

    public int reported() {
        return sum(UnitReports::reported);
    }

    public int settled() {
        return sum(UnitReports::settled);
    }

    public int missing() {
        return sum(unit -> unit.missing().size());
    }

    public int late() {
        return sum(unit -> unit.late().size());
    }

    public int unsent() {
        return sum(UnitReports::unsent);
    }

    private int sum(ToIntFunction<UnitReports> count) {
        return units.stream().mapToInt(count).sum();
    }
}
