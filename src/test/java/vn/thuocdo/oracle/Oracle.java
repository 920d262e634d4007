package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.ItemOracle.Answer;
import vn.thuocdo.oracle.ItemOracle.Outcome;
import vn.thuocdo.oracle.ItemOracle.Time;
import vn.thuocdo.oracle.Job.Rules;
import vn.thuocdo.oracle.Job.Step;

/** What the rules make of a project. */
final class Oracle {

    /** A unit, as far as the reports give it; an absent rate is a unit that is not assessable. */
    record UnitAnswer(
            String unit,
            int assigned,
            int denominator,
            int completed,
            int late,
            int overdue,
            int timeUnknown,
            int unreported,
            int excluded,
            Optional<BigFraction> rate,
            Optional<Integer> tier,
            Optional<Integer> rank) {}

    /** The project: its units in the order of the tables, its items, what they earn, and the rate of all units together. */
    record Board(
            List<UnitAnswer> units,
            List<Answer> items,
            Set<Answer> inDenominator,
            Map<Answer, BigFraction> credits,
            Optional<BigFraction> total) {}

    private final Job job;
    private final Rules rules;

    private Oracle(Job job) {
        this.job = job;
        this.rules = job.rules();
    }

    static Board score(Job job) {
        return new Oracle(job).score();
    }

    private Board score() {
        LocalDate asOf = Rows.asOf(job).orElseThrow();
        ItemOracle judge = new ItemOracle(job, asOf);
        List<Answer> answers = new ArrayList<>();
        job.items().forEach(item -> judge.answer(item).ifPresent(answers::add));
        answers.removeIf(answer -> isOnlyHelped(answer) && rules.cooperating().isEmpty());
        List<UnitAnswer> units = new ArrayList<>();
        for (String unit : job.units()) {
            List<Answer> own = new ArrayList<>(answers);
            own.removeIf(answer -> !answer.item().unit().equals(unit));
            units.add(unit(unit, own));
        }
        Map<Answer, BigFraction> credits = new HashMap<>();
        answers.forEach(answer -> credits.put(answer, credit(answer)));
        List<Answer> denominator = denominator(answers);
        return new Board(ranked(units), answers, new HashSet<>(denominator), credits, rate(denominator));
    }

    private UnitAnswer unit(String unit, List<Answer> own) {
        List<Answer> counted = counted(own);
        List<Answer> denominator = denominator(own);
        Optional<BigFraction> rate = rate(denominator);
        return new UnitAnswer(
                unit,
                counted.size(),
                denominator.size(),
                (int) denominator.stream().filter(Answer::isMet).count(),
                count(counted, answer -> answer.time() == Time.LATE),
                count(counted, Answer::overdue),
                count(counted, answer -> answer.time() == Time.UNKNOWN),
                count(counted, answer -> !answer.isReported()),
                own.size() - counted.size(),
                rate,
                rate.map(exact -> tier(exact, denominator)),
                Optional.empty());
    }

    private static int count(List<Answer> answers, Predicate<Answer> which) {
        return (int) answers.stream().filter(which).count();
    }

    /** "Cancelled and not-applicable items are in none, and are listed." */
    private List<Answer> counted(List<Answer> answers) {
        List<Answer> counted = new ArrayList<>(answers);
        counted.removeIf(Answer::isTakenOut);
        return counted;
    }

    private List<Answer> denominator(List<Answer> answers) {
        List<Answer> in = counted(answers);
        in.removeIf(answer -> !belongs(answer));
        // "no-case: excluded in a method takes it out of every denominator."
        in.removeIf(answer -> rules.noCaseExcluded() && answer.outcome() == Outcome.NO_CASE);
        return in;
    }

    private boolean belongs(Answer answer) {
        return switch (rules.denominator()) {
            case ASSIGNED -> true;
            case DUE -> answer.due();
            case REPORTED -> answer.isReported();
            case EVALUABLE -> answer.isEvaluable();
        };
    }

    private static boolean isOnlyHelped(Answer answer) {
        return answer.inForce().role().equals("cooperating");
    }

    /** "Rate = Σ weight × credit ÷ Σ weight over the denominator." */
    private Optional<BigFraction> rate(List<Answer> denominator) {
        BigFraction earned = BigFraction.ZERO;
        BigFraction all = BigFraction.ZERO;
        for (Answer answer : denominator) {
            earned = earned.add(weight(answer).multiply(credit(answer)));
            all = all.add(weight(answer));
        }
        return all.signum() == 0 ? Optional.empty() : Optional.of(earned.divide(all));
    }

    private BigFraction weight(Answer answer) {
        BigFraction weight = rules.weighted()
                ? answer.inForce().weight().flatMap(Figure::value).orElse(BigFraction.ONE)
                : BigFraction.ONE;
        return isOnlyHelped(answer)
                ? weight.multiply(Rules.percent(rules.cooperating().orElseThrow()))
                : weight;
    }

    private BigFraction credit(Answer answer) {
        BigFraction credit = beforeLateness(answer);
        if (!isLateForTheMethod(answer)) {
            return credit;
        }
        return switch (rules.late()) {
            case COUNTS -> credit;
            case NONE -> BigFraction.ZERO;
            case EARNS -> credit.multiply(Rules.percent(rules.share()));
            case DEDUCTS -> credit.multiply(Rules.percent(Rules.WHOLE - rules.share()));
        };
    }

    /** "A method's lateness applies to every overdue item, met or not"; "a waiver excuses late and overdue alike". */
    private boolean isLateForTheMethod(Answer answer) {
        if (rules.waiverAccepted() && !answer.inForce().waiver().isEmpty()) {
            return false;
        }
        boolean unknown = answer.time() == Time.UNKNOWN && rules.unknownIsLate();
        return answer.time() == Time.LATE || answer.overdue() || unknown;
    }

    private BigFraction beforeLateness(Answer answer) {
        BigFraction whole = answer.isMet() ? BigFraction.ONE : BigFraction.ZERO;
        Optional<Yardstick> target = answer.inForce().target();
        if (answer.figure().isEmpty() || target.isEmpty() || rules.credit() == Job.Credit.BINARY) {
            return whole;
        }
        Optional<BigFraction> ratio = ratio(target.get(), answer.figure().get(), answer.isMet());
        if (ratio.isEmpty()) {
            return whole;
        }
        if (rules.credit() == Job.Credit.STEPPED) {
            return stepped(ratio.get(), answer.isMet());
        }
        BigFraction capped = rules.cap()
                .map(Rules::percent)
                .filter(cap -> cap.compareTo(ratio.get()) < 0)
                .orElse(ratio.get());
        return capped.signum() < 0 ? BigFraction.ZERO : capped;
    }

    private BigFraction stepped(BigFraction ratio, boolean met) {
        if (met) {
            return BigFraction.ONE;
        }
        BigFraction best = BigFraction.ZERO;
        for (int[] step : rules.steps()) {
            BigFraction earns = Rules.percent(step[1]);
            if (ratio.compareTo(Rules.percent(step[0])) > 0 && earns.compareTo(best) > 0) {
                best = earns;
            }
        }
        return best;
    }

    /** "actual ÷ target; for lower target ÷ actual where it is not met, 2 − actual ÷ target where it is (2 at 0 and below)." */
    private static Optional<BigFraction> ratio(Yardstick target, BigFraction actual, boolean met) {
        // "For a target of 0, a range, an exact value and a rank it is all or nothing."
        if (target.bound().signum() <= 0 || !target.wantsMore() && !target.wantsLess()) {
            return Optional.empty();
        }
        BigFraction share = actual.divide(target.bound());
        if (target.wantsMore()) {
            return Optional.of(share);
        }
        if (!met) {
            return Optional.of(target.bound().divide(actual));
        }
        BigFraction two = BigFraction.of(2);
        return Optional.of(actual.signum() <= 0 ? two : two.subtract(share));
    }

    /** "The highest one whose bound is reached and whose gates hold"; below all of them, 0. */
    private int tier(BigFraction rate, List<Answer> denominator) {
        for (Step step : rules.tiers()) {
            if (rate.compareTo(Rules.percent(step.percent())) >= 0 && holds(step, denominator)) {
                return step.percent();
            }
        }
        return 0;
    }

    /** "Gates of time count overdue ones among the items that are due." */
    private boolean holds(Step step, List<Answer> denominator) {
        if (step.allDone() && !denominator.stream().allMatch(Answer::isMet)) {
            return false;
        }
        List<Answer> due = new ArrayList<>(denominator);
        due.removeIf(answer -> !answer.due());
        int late = count(due, this::isLateForTheMethod);
        if (step.allOnTime() && late > 0) {
            return false;
        }
        return step.lateAtMost().isEmpty()
                || late * Rules.WHOLE <= step.lateAtMost().get() * due.size();
    }

    /** "Exact rate, descending; ties share (1, 1, 3). Not assessable: tier and rank absent." */
    private static List<UnitAnswer> ranked(List<UnitAnswer> units) {
        List<UnitAnswer> ranked = new ArrayList<>();
        for (UnitAnswer unit : units) {
            Optional<Integer> rank = unit.rate().map(rate -> 1 + better(units, rate));
            ranked.add(new UnitAnswer(
                    unit.unit(),
                    unit.assigned(),
                    unit.denominator(),
                    unit.completed(),
                    unit.late(),
                    unit.overdue(),
                    unit.timeUnknown(),
                    unit.unreported(),
                    unit.excluded(),
                    unit.rate(),
                    unit.tier(),
                    rank));
        }
        return ranked;
    }

    private static int better(List<UnitAnswer> units, BigFraction rate) {
        return (int) units.stream()
                .filter(other -> other.rate()
                        .filter(theirs -> theirs.compareTo(rate) > 0)
                        .isPresent())
                .count();
    }
}
