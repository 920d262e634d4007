package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Gate;
import vn.thuocdo.judge.Lateness;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.score.Scorecard.NextTier;
import vn.thuocdo.score.TierCheck.GateCheck;

/**
 * Seeks the shortest way from a unit's tier to a higher one: the fewest further items to be met. An item whose deadline
 * has passed will be met late, and none is counted on to exceed its target.
 */
final class Climb {

    private final Rate rate;
    private final Open timely;
    private final Open overdue;

    private Climb(Rate rate, List<Verdict> verdicts, Method method) {
        List<Verdict> open = verdicts.stream()
                .filter(method.denominator()::contains)
                .filter(verdict -> !verdict.isMet())
                .toList();
        Predicate<Verdict> late = verdict -> method.needsDeadlines() && isOverdue(verdict, method.lateness());
        this.rate = rate;
        this.timely = Open.of(open.stream().filter(late.negate()), BigFraction.ONE);
        this.overdue = Open.of(open.stream().filter(late), method.lateness().after(BigFraction.ONE));
    }

    private static boolean isOverdue(Verdict verdict, Lateness lateness) {
        boolean excused =
                lateness.waivable() && !verdict.standing().assignment().waiver().isEmpty();
        return verdict.standing().overdue() && !excused;
    }

    /**
     * The nearest higher tier that can be reached by meeting items; else the nearest whose bound can, with the gates in
     * its way. Empty in the highest tier, and where no way leads up or none can be told.
     *
     * @param above the tiers above the unit's, the highest first
     */
    static Optional<NextTier> to(List<TierCheck> above, Rate rate, List<Verdict> verdicts, Method method) {
        if (above.isEmpty() || method.credit().comparesUnits()) {
            return Optional.empty();
        }
        Climb climb = new Climb(rate, verdicts, method);
        Optional<NextTier> nearest = Optional.empty();
        for (int i = above.size() - 1; i >= 0; i--) {
            Optional<NextTier> way = climb.to(above.get(i));
            if (way.isPresent() && way.get().blockedBy().isEmpty()) {
                return way;
            }
            nearest = nearest.or(() -> way);
        }
        return nearest;
    }

    private Optional<NextTier> to(TierCheck tier) {
        BigFraction missing = Quantity.of(tier.tier().lower(), true)
                .ratio()
                .multiply(rate.weight())
                .subtract(rate.credit());
        List<GateCheck> open = tier.gates().stream().filter(this::canHold).toList();
        List<Gate> blocking = tier.gates().stream()
                .filter(check -> !open.contains(check))
                .map(GateCheck::gate)
                .toList();
        OptionalInt fewest = fewest(missing, open);
        return fewest.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextTier(tier.tier(), fewest.getAsInt(), blocking));
    }

    /** Whether some number of further items lets a gate hold. */
    private boolean canHold(GateCheck check) {
        return holds(check, 0, 0) || holds(check, timely.items(), overdue.items());
    }

    /** The fewest items that add what is missing and let the gates hold; empty where no number does. */
    private OptionalInt fewest(BigFraction missing, List<GateCheck> gates) {
        int fewest = Integer.MAX_VALUE;
        for (int late = 0; late <= overdue.items(); late++) {
            // More items on time never take anything away, so the least number of them can be halved towards.
            int tooFew = -1;
            int enough = timely.items() + 1;
            while (enough - tooFew > 1) {
                int middle = (tooFew + enough) / 2;
                if (suffice(middle, late, missing, gates)) {
                    enough = middle;
                } else {
                    tooFew = middle;
                }
            }
            if (enough <= timely.items()) {
                fewest = Math.min(fewest, enough + late);
            }
        }
        return fewest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(fewest);
    }

    private boolean suffice(int onTime, int late, BigFraction missing, List<GateCheck> gates) {
        return timely.gain(onTime).add(overdue.gain(late)).compareTo(missing) >= 0
                && gates.stream().allMatch(check -> holds(check, onTime, late));
    }

    private static boolean holds(GateCheck check, int onTime, int late) {
        int more = switch (check.gate().trait()) {
            case DONE -> onTime + late;
            case ON_TIME -> onTime;
            case LATE -> late;
            case EXCEEDED -> 0;
        };
        return check.gate().holds(check.items() + more, check.denominator());
    }

    /** Items still to be met; what the first of them add together, the largest first. */
    private record Open(List<BigFraction> gains) {

        /** @param full what one earns when it is met */
        static Open of(Stream<Verdict> verdicts, BigFraction full) {
            List<BigFraction> largestFirst = verdicts.map(
                            verdict -> verdict.weight().multiply(full.subtract(verdict.credit())))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            List<BigFraction> gains = new ArrayList<>();
            gains.add(BigFraction.ZERO);
            largestFirst.forEach(gain -> gains.add(gains.get(gains.size() - 1).add(gain)));
            return new Open(gains);
        }

        int items() {
            return gains.size() - 1;
        }

        BigFraction gain(int items) {
            return gains.get(items);
        }
    }
}
