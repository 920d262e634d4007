package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.ItemOracle.Answer;
import vn.thuocdo.oracle.ItemOracle.Outcome;
import vn.thuocdo.oracle.ItemOracle.Time;
import vn.thuocdo.oracle.Job.Rules;
import vn.thuocdo.oracle.Job.Step;

/** What the rules make of a project. */
final class Oracle {

    /** What the rate and the tier would be if all that is not known of time were late, or on time. */
    record Bounds(
            Optional<BigFraction> least,
            Optional<Integer> leastTier,
            Optional<BigFraction> most,
            Optional<Integer> mostTier) {}

    /**
     * A unit.
     *
     * @param own its items, those that are cancelled or not applicable too
     * @param counted its items without those
     * @param rate absent if it is not assessable, and so are tier and rank
     * @param way to a higher tier; absent where a quota may close that
     * @param bounds absent where the method does not look at time, or all is known of it
     */
    record UnitAnswer(
            String unit,
            List<Answer> own,
            List<Answer> counted,
            List<Answer> denominator,
            Optional<BigFraction> rate,
            Optional<Integer> tier,
            Optional<Integer> rank,
            Optional<Bounds> bounds,
            Optional<String> way) {}

    /** The project: its units in the order of the tables, its items, and the rate of all units together. */
    record Board(
            Rules rules,
            List<UnitAnswer> units,
            List<Answer> items,
            Set<Answer> inDenominator,
            Optional<BigFraction> total) {

        /** "time-unknown: refuse", "where a method looks at time". */
        boolean isRefused() {
            return rules.timeUnknown() == Job.TimeUnknown.REFUSE
                    && rules.looksAtTime()
                    && items.stream().anyMatch(item -> !item.isTakenOut() && item.time() == Time.UNKNOWN);
        }
    }

    private final Job job;
    private final Rating rating;

    private Oracle(Job job) {
        this.job = job;
        this.rating = new Rating(job.rules());
    }

    static Board score(Job job) {
        return new Oracle(job).score();
    }

    private Board score() {
        LocalDate asOf = Rows.asOf(job).orElseThrow();
        ItemOracle judge = new ItemOracle(job, asOf);
        List<Answer> answers = new ArrayList<>();
        job.items().forEach(item -> judge.answer(item).ifPresent(answers::add));
        answers.removeIf(answer ->
                Rating.isOnlyHelped(answer) && job.rules().cooperating().isEmpty());
        answers.replaceAll(answer -> answer.with(best(answer, List.copyOf(answers))));
        Map<String, List<Answer>> byUnit = new TreeMap<>();
        job.units().forEach(unit -> byUnit.put(unit, new ArrayList<>()));
        answers.forEach(answer -> byUnit.get(answer.item().unit()).add(answer));
        Map<String, BigFraction> rates = new TreeMap<>();
        byUnit.forEach((unit, own) -> rating.rate(rating.denominator(own)).ifPresent(rate -> rates.put(unit, rate)));
        Set<String> leftOut = leftOut(byUnit, rates);
        List<UnitAnswer> units = new ArrayList<>();
        byUnit.forEach((unit, own) -> units.add(unit(unit, own, rates, leftOut.contains(unit))));
        List<Answer> denominator = rating.denominator(answers);
        return new Board(job.rules(), units, answers, new HashSet<>(denominator), rating.rate(denominator));
    }

    private UnitAnswer unit(String unit, List<Answer> own, Map<String, BigFraction> rates, boolean leftOut) {
        List<Answer> denominator = rating.denominator(own);
        Optional<BigFraction> rate = Optional.ofNullable(rates.get(unit));
        return new UnitAnswer(
                unit,
                own,
                Rating.counted(own),
                denominator,
                rate,
                rate.map(exact -> rating.tier(exact, denominator, leftOut ? 1 : 0)),
                rate.map(exact -> rank(unit, exact, rates)),
                bounds(own),
                job.rules().quota().isPresent() ? Optional.empty() : rate.map(exact -> way(own, exact)));
    }

    /** The best figure of a task among those that are better the same way. */
    private static Optional<BigFraction> best(Answer answer, List<Answer> answers) {
        Optional<Yardstick> target = answer.inForce().target().filter(Oracle::hasWay);
        Optional<BigFraction> best = Optional.empty();
        for (Answer other : answers) {
            boolean alike = target.isPresent()
                    && other.figure().isPresent()
                    && !other.isTakenOut()
                    && other.item().task().id().equals(answer.item().task().id())
                    && other.inForce().target().filter(Oracle::hasWay).isPresent()
                    && isSameWay(target.get(), other.inForce().target().get());
            if (alike) {
                BigFraction figure =
                        other.inForce().target().get().size(other.figure().get());
                boolean better = best.isEmpty()
                        || figure.compareTo(best.get()) > 0 == target.get().isBetterUpwards();
                best = better ? Optional.of(figure) : best;
            }
        }
        return best;
    }

    private static boolean hasWay(Yardstick target) {
        return target.isBetterUpwards() || target.isBetterDownwards();
    }

    private static boolean isSameWay(Yardstick one, Yardstick other) {
        return one.isBetterUpwards() == other.isBetterUpwards() && one.isChange() == other.isChange();
    }

    /**
     * The fewest open items that lead to a higher tier, and the lowest tier that so few lead to: {@code 75 by 2}; empty where
     * none do. "The way to the next tier also looks at items that would join the denominator by being met."
     */
    private String way(List<Answer> own, BigFraction rate) {
        int now = rating.tier(rate, rating.denominator(own));
        List<Answer> open = new ArrayList<>(Rating.counted(own));
        open.removeIf(
                answer -> answer.isMet() || answer.outcome() == Outcome.UNTARGETED || rating.isWithoutCase(answer));
        int fewest = Integer.MAX_VALUE;
        int lowest = 0;
        for (int set = 1; set < 1 << open.size(); set++) {
            List<Answer> then = new ArrayList<>(own);
            for (int i = 0; i < open.size(); i++) {
                if ((set >> i & 1) == 1) {
                    Answer taken = open.get(i);
                    then.replaceAll(answer -> answer == taken ? taken.metNow() : answer);
                }
            }
            List<Answer> denominator = rating.denominator(then);
            for (Step step : job.rules().tiers()) {
                int items = Integer.bitCount(set);
                boolean shorter = items < fewest || items == fewest && step.percent() < lowest;
                if (step.percent() > now && shorter && rating.admits(step, denominator)) {
                    fewest = items;
                    lowest = step.percent();
                }
            }
        }
        return lowest == 0 ? "" : lowest + " by " + fewest;
    }

    /** "Exact rate, descending; ties share (1, 1, 3)." */
    private int rank(String unit, BigFraction rate, Map<String, BigFraction> rates) {
        return 1
                + (int) rates.keySet().stream()
                        .filter(other -> job.section(other).equals(job.section(unit)))
                        .filter(other -> rates.get(other).compareTo(rate) > 0)
                        .count();
    }

    /** "A quota leaves out all that tie at its edge"; it is a share of the units that can be assessed. */
    private Set<String> leftOut(Map<String, List<Answer>> byUnit, Map<String, BigFraction> rates) {
        Set<String> leftOut = new HashSet<>();
        if (job.rules().quota().isEmpty()) {
            return leftOut;
        }
        int highest = job.rules().tiers().get(0).percent();
        Map<String, BigFraction> inTop = new TreeMap<>(rates);
        inTop.entrySet()
                .removeIf(entry ->
                        rating.tier(entry.getValue(), rating.denominator(byUnit.get(entry.getKey()))) != highest);
        for (String unit : inTop.keySet()) {
            long asGood = inTop.values().stream()
                    .filter(other -> other.compareTo(inTop.get(unit)) >= 0)
                    .count();
            if (asGood * Rules.WHOLE > (long) job.rules().quota().get() * rates.size()) {
                leftOut.add(unit);
            }
        }
        return leftOut;
    }

    /** "Where a method looks at time, rates are given with both bounds and the tiers that these would mean." */
    private Optional<Bounds> bounds(List<Answer> own) {
        boolean unknown = Rating.counted(own).stream().anyMatch(answer -> answer.time() == Time.UNKNOWN);
        if (!job.rules().looksAtTime() || !unknown) {
            return Optional.empty();
        }
        Rating late = new Rating(job.rules().with(Job.TimeUnknown.LATE));
        Rating onTime = new Rating(job.rules().with(Job.TimeUnknown.ON_TIME));
        List<Answer> denominator = rating.denominator(own);
        return Optional.of(new Bounds(
                late.rate(denominator),
                late.rate(denominator).map(rate -> late.tier(rate, denominator)),
                onTime.rate(denominator),
                onTime.rate(denominator).map(rate -> onTime.tier(rate, denominator))));
    }
}
