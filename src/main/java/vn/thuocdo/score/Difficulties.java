package vn.thuocdo.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Unit;

/**
 * The difficulties and proposals that units reported (<i>khó khăn, vướng mắc; đề xuất, kiến nghị</i>).
 *
 * @param period their period; absent where it is not known how often units report, and then they are all remarks up to
 *     the as-of date
 * @param remarks in natural order of unit and task, then by day, unless they were {@link #sorted}; a remark on an item that
 *     is repeated, with a proposal or without, counts once
 * @param open remarks of the period before that are still open, in the same order
 */
public record Difficulties(Optional<ReportingPeriod> period, List<Remark> remarks, List<Open> open) {

    /** The difficulty, the proposal, or both, of one report on one item. */
    public record Remark(Assignment assignment, Result report) {

        /** Whether the other one says this too, and perhaps more. */
        private boolean isSaidBy(Remark other) {
            return isSaid(report.difficulty(), other.report.difficulty())
                    && isSaid(report.proposal(), other.report.proposal());
        }

        private static boolean isSaid(String text, String other) {
            return text.isEmpty() || text.equals(other);
        }
    }

    /**
     * A remark of the period before on an item that is still not completed.
     *
     * @param now the remark on it in this period; absent where nothing was reported on the item since
     */
    public record Open(Remark before, Optional<Remark> now) {}

    public Difficulties {
        remarks = List.copyOf(remarks);
        open = List.copyOf(open);
    }

    /**
     * @param states every item, scored or not
     * @param verdicts of those items that are scored
     * @param asOf the day of results of tables that name no day; absent where no data has a date
     */
    public static Difficulties of(
            List<ItemState> states,
            List<Verdict> verdicts,
            Optional<ReportingPeriod> period,
            Optional<LocalDate> asOf) {
        Set<ItemState> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Verdict verdict : verdicts) {
            if (verdict.isMet() || verdict.outcome() instanceof Outcome.Excluded) {
                done.add(verdict.state());
            }
        }
        List<Remark> remarks = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (ItemState state : states) {
            List<Remark> now = remarks(state, day -> period.isEmpty() || in(day, period.get(), asOf));
            remarks.addAll(now);
            if (period.isPresent()
                    && state.assignment().state() == State.ACTIVE
                    && !done.contains(state)
                    && (!now.isEmpty() || !isReported(state, period.get(), asOf))) {
                last(remarks(state, result -> isBefore(result, period.get(), asOf)))
                        .ifPresent(before -> open.add(new Open(before, last(now))));
            }
        }
        return new Difficulties(period, remarks, open);
    }

    private static List<Remark> remarks(ItemState state, Predicate<Result> which) {
        List<Remark> remarks = new ArrayList<>();
        for (Result report : state.remarks()) {
            Remark remark = new Remark(state.assignment(), report);
            if (which.test(report) && remarks.stream().noneMatch(remark::isSaidBy)) {
                remarks.removeIf(earlier -> earlier.isSaidBy(remark));
                remarks.add(remark);
            }
        }
        return remarks;
    }

    private static Optional<Remark> last(List<Remark> remarks) {
        return remarks.isEmpty() ? Optional.empty() : Optional.of(remarks.get(remarks.size() - 1));
    }

    /** A report without a remark means that there is no difficulty any more. */
    private static boolean isReported(ItemState state, ReportingPeriod period, Optional<LocalDate> asOf) {
        return state.results().stream().anyMatch(result -> in(result, period, asOf));
    }

    private static boolean in(Result result, ReportingPeriod period, Optional<LocalDate> asOf) {
        Optional<LocalDate> day = result.day().isPresent() ? result.day() : asOf;
        return day.isPresent() && period.contains(day.get());
    }

    private static boolean isBefore(Result result, ReportingPeriod period, Optional<LocalDate> asOf) {
        Optional<LocalDate> day = result.day().isPresent() ? result.day() : asOf;
        return day.isPresent() && period.follows(day.get());
    }

    /** The same with the remarks of units in another order. */
    public Difficulties sorted(Comparator<Unit> order) {
        return new Difficulties(
                period,
                remarks.stream()
                        .sorted((one, other) -> order.compare(
                                one.assignment().unit(), other.assignment().unit()))
                        .toList(),
                open.stream()
                        .sorted((one, other) -> order.compare(
                                one.before().assignment().unit(),
                                other.before().assignment().unit()))
                        .toList());
    }

    /** Some remarks unit by unit, in natural order of the units' ids. */
    public static Collection<List<Remark>> byUnit(List<Remark> some) {
        return by(some, remark -> remark.assignment().unit().id()).values();
    }

    /**
     * Some remarks by group of tasks, in natural order of the groups; under the empty name those on tasks without a
     * group.
     */
    public static Map<String, List<Remark>> byGroup(List<Remark> some) {
        return by(some, remark -> remark.assignment().task().group());
    }

    private static Map<String, List<Remark>> by(List<Remark> some, Function<Remark, String> name) {
        Map<String, List<Remark>> byName = new TreeMap<>(NaturalOrder.IDS);
        for (Remark remark : some) {
            byName.computeIfAbsent(name.apply(remark), first -> new ArrayList<>())
                    .add(remark);
        }
        return byName;
    }

    /** How many of some remarks name a difficulty. */
    public static long difficulties(List<Remark> some) {
        return some.stream()
                .filter(remark -> !remark.report().difficulty().isEmpty())
                .count();
    }

    /** How many of some remarks make a proposal. */
    public static long proposals(List<Remark> some) {
        return some.stream()
                .filter(remark -> !remark.report().proposal().isEmpty())
                .count();
    }
}
