package vn.thuocdo.oracle;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.ItemOracle.Answer;
import vn.thuocdo.oracle.ItemOracle.Time;
import vn.thuocdo.oracle.Job.Rules;
import vn.thuocdo.oracle.Yardstick.Relation;

/** What an item earns under a method. */
record Credits(Rules rules) {

    BigFraction of(Answer answer) {
        BigFraction credit = beforeLateness(answer);
        if (!isLateForTheMethod(answer)) {
            return credit;
        }
        return switch (rules.late()) {
            case COUNTS -> credit;
            case NONE -> BigFraction.ZERO;
            case EARNS -> credit.multiply(Rules.percent(rules.share()));
            case DEDUCTS -> notNegative(credit.subtract(Rules.percent(rules.share())));
        };
    }

    /** "A method's lateness applies to every overdue item, met or not"; "a waiver excuses late and overdue alike". */
    boolean isLateForTheMethod(Answer answer) {
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
        if (rules.credit() == Job.Credit.NORMALISED) {
            return wayGone(target.get(), answer).orElse(whole);
        }
        if (rules.credit() == Job.Credit.BEST) {
            return shareOfBest(target.get(), answer).orElse(whole);
        }
        Optional<BigFraction> ratio = ratio(target.get(), answer.figure().get(), answer.isMet());
        if (ratio.isEmpty()) {
            return whole;
        }
        if (rules.credit() == Job.Credit.STEPPED) {
            return stepped(ratio.get(), answer.isMet());
        }
        // The rules are silent on an item that has its figure and will be completed later: it earns no more than a
        // whole.
        if (!answer.isMet() && ratio.get().compareTo(BigFraction.ONE) > 0) {
            return BigFraction.ONE;
        }
        BigFraction capped = rules.cap()
                .map(Rules::percent)
                .filter(cap -> cap.compareTo(ratio.get()) < 0)
                .orElse(ratio.get());
        return notNegative(capped);
    }

    /** The part of the way from the baseline to the target that was gone, within 0 and 1; a change starts from nothing. */
    private static Optional<BigFraction> wayGone(Yardstick target, Answer answer) {
        Optional<BigFraction> start = answer.inForce().baseline().flatMap(Figure::value);
        if (start.isEmpty() || !target.isBetterUpwards() && !target.isBetterDownwards()) {
            return Optional.empty();
        }
        BigFraction from = target.isChange() ? BigFraction.ZERO : start.get();
        BigFraction whole = target.bindingEnd().subtract(from);
        BigFraction gone = target.size(answer.figure().orElseThrow()).subtract(from);
        boolean isThereAlready = target.isBetterUpwards() ? whole.signum() <= 0 : whole.signum() >= 0;
        if (isThereAlready) {
            return Optional.empty();
        }
        // A fraction keeps the signs it is made of.
        BigFraction part =
                whole.signum() > 0 ? gone.divide(whole) : gone.negate().divide(whole.negate());
        return Optional.of(part.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : notNegative(part));
    }

    /** "actual ÷ best, where lower is better best ÷ actual, and 1 for the best itself". */
    private static Optional<BigFraction> shareOfBest(Yardstick target, Answer answer) {
        if (answer.best().isEmpty()) {
            return Optional.empty();
        }
        BigFraction best = answer.best().get();
        BigFraction actual = target.size(answer.figure().orElseThrow());
        if (actual.equals(best)) {
            return Optional.of(BigFraction.ONE);
        }
        BigFraction part = target.isBetterUpwards() ? actual : best;
        BigFraction whole = target.isBetterUpwards() ? best : actual;
        return whole.signum() > 0 ? Optional.of(notNegative(part.divide(whole))) : Optional.empty();
    }

    private static BigFraction notNegative(BigFraction credit) {
        return credit.signum() < 0 ? BigFraction.ZERO : credit;
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
        boolean quotient = target.wantsMore() || target.wantsLess() || target.isChange();
        if (target.bound().signum() <= 0 || !quotient) {
            return Optional.empty();
        }
        BigFraction share = actual.divide(target.bound());
        if (target.isChange()) {
            return Optional.of(target.relation() == Relation.FALLS ? share.negate() : share);
        }
        if (target.wantsMore()) {
            return Optional.of(share);
        }
        BigFraction two = BigFraction.of(2);
        if (actual.signum() <= 0) {
            return Optional.of(two);
        }
        return Optional.of(met ? two.subtract(share) : target.bound().divide(actual));
    }
}
