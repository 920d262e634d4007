package vn.thuocdo.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.ItemOracle.Answer;
import vn.thuocdo.oracle.ItemOracle.Outcome;
import vn.thuocdo.oracle.Job.Rules;
import vn.thuocdo.oracle.Job.Step;

/** Rates and tiers of some items under a method. */
record Rating(Rules rules) {

    /** "Cancelled and not-applicable items are in none, and are listed." */
    static List<Answer> counted(List<Answer> answers) {
        List<Answer> counted = new ArrayList<>(answers);
        counted.removeIf(Answer::isTakenOut);
        return counted;
    }

    List<Answer> denominator(List<Answer> answers) {
        List<Answer> in = counted(answers);
        in.removeIf(answer -> !belongs(answer));
        in.removeIf(answer -> isWithoutCase(answer) || answer.outcome() == Outcome.UNTARGETED);
        return in;
    }

    /** "no-case: excluded in a method takes it out of every denominator." */
    boolean isWithoutCase(Answer answer) {
        return rules.noCaseExcluded() && answer.outcome() == Outcome.NO_CASE;
    }

    private boolean belongs(Answer answer) {
        return switch (rules.denominator()) {
            case ASSIGNED -> true;
            case DUE -> answer.due();
            case REPORTED -> answer.isReported();
            case EVALUABLE -> answer.isEvaluable();
        };
    }

    static boolean isOnlyHelped(Answer answer) {
        return answer.inForce().role().equals("cooperating");
    }

    /** "Rate = Σ weight × credit ÷ Σ weight over the denominator." */
    Optional<BigFraction> rate(List<Answer> denominator) {
        BigFraction all = weight(denominator);
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(earned(denominator).divide(all));
    }

    BigFraction earned(List<Answer> denominator) {
        Credits credits = new Credits(rules);
        return denominator.stream()
                .map(answer -> weight(answer).multiply(credits.of(answer)))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    BigFraction weight(List<Answer> denominator) {
        return denominator.stream().map(this::weight).reduce(BigFraction.ZERO, BigFraction::add);
    }

    BigFraction weight(Answer answer) {
        BigFraction weight = rules.weighted()
                ? answer.inForce().weight().flatMap(Figure::value).orElse(BigFraction.ONE)
                : BigFraction.ONE;
        return isOnlyHelped(answer)
                ? weight.multiply(Rules.percent(rules.cooperating().orElseThrow()))
                : weight;
    }

    /** "The highest one whose bound is reached and whose gates hold"; below all of them, 0. */
    int tier(BigFraction rate, List<Answer> denominator) {
        return tier(rate, denominator, 0);
    }

    /** @param skipped how many of the highest tiers are closed */
    int tier(BigFraction rate, List<Answer> denominator, int skipped) {
        for (Step step : rules.tiers().subList(skipped, rules.tiers().size())) {
            if (rate.compareTo(Rules.percent(step.percent())) >= 0 && holds(step, denominator)) {
                return step.percent();
            }
        }
        return 0;
    }

    /** Whether its bound is reached and its gates hold. */
    boolean admits(Step step, List<Answer> denominator) {
        return rate(denominator)
                        .filter(rate -> rate.compareTo(Rules.percent(step.percent())) >= 0)
                        .isPresent()
                && holds(step, denominator);
    }

    /** "Shares in gates are of the denominator"; "gates of time count overdue ones among the items that are due". */
    private boolean holds(Step step, List<Answer> denominator) {
        if (step.allDone() && !denominator.stream().allMatch(Answer::isMet)) {
            return false;
        }
        if (step.exceededAtLeast().isPresent()
                && count(denominator, Answer::isExceeded) * Rules.WHOLE
                        < step.exceededAtLeast().get() * denominator.size()) {
            return false;
        }
        List<Answer> due = new ArrayList<>(denominator);
        due.removeIf(answer -> !answer.due());
        int late = count(due, new Credits(rules)::isLateForTheMethod);
        if (step.allOnTime() && late > 0) {
            return false;
        }
        return step.lateAtMost().isEmpty()
                || late * Rules.WHOLE <= step.lateAtMost().get() * due.size();
    }

    static int count(List<Answer> answers, Predicate<Answer> which) {
        return (int) answers.stream().filter(which).count();
    }
}
