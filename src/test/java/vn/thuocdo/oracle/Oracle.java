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
import vn.thuocdo.oracle.ItemOracle.Time;
import vn.thuocdo.oracle.Job.Rules;

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
            Optional<Bounds> bounds) {}

    /** The project: its units in the order of the tables, its items, and the rate of all units together. */
    record Board(
            Rules rules,
            List<UnitAnswer> units,
            List<Answer> items,
            Set<Answer> inDenominator,
            Optional<BigFraction> total) {}

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
                rate.map(exact -> rank(exact, rates)),
                bounds(own));
    }

    /** "Exact rate, descending; ties share (1, 1, 3)." */
    private static int rank(BigFraction rate, Map<String, BigFraction> rates) {
        return 1
                + (int) rates.values().stream()
                        .filter(other -> other.compareTo(rate) > 0)
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
        Rating late = new Rating(job.rules().withUnknownLate(true));
        Rating onTime = new Rating(job.rules().withUnknownLate(false));
        List<Answer> denominator = rating.denominator(own);
        return Optional.of(new Bounds(
                late.rate(denominator),
                late.rate(denominator).map(rate -> late.tier(rate, denominator)),
                onTime.rate(denominator),
                onTime.rate(denominator).map(rate -> onTime.tier(rate, denominator))));
    }
}
