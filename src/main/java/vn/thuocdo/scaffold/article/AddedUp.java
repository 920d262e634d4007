package vn.thuocdo.scaffold.article;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Figures that add up to another one to the last digit. It is no proof that they are its parts, but where words leave a
 * choice it tells which is likely meant; what is proposed so is always marked.
 */
final class AddedUp {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** How far a share is from a fraction that was told for it, as a part of it: "about two thirds". */
    private static final BigFraction NEAR_FRACTION = BigFraction.of(1, 20);

    /** How far figures may be from a total that words call theirs, as a part of it. */
    private static final BigFraction NEAR_TOTAL = BigFraction.of(1, 10);

    private AddedUp() {}

    /** The nearest of some figures that others add up to. */
    static Optional<Mention> total(List<Mention> nearestFirst, List<Mention> parts) {
        return parts.size() < 2
                ? Optional.empty()
                : nearestFirst.stream()
                        .filter(total -> !parts.contains(total) && isSum(total, parts))
                        .findFirst();
    }

    /** The longest beginning of a list that adds up to a total; all of it where none does. */
    static List<Mention> parts(Mention total, List<Mention> listed) {
        for (int count = listed.size(); count > 1; count--) {
            if (isSum(total, listed.subList(0, count))) {
                return List.copyOf(listed.subList(0, count));
            }
        }
        return listed;
    }

    /** The nearest of some figures of which a part is the percentage that is printed. */
    static Optional<Mention> whole(Mention rate, Mention part, List<Mention> nearestFirst) {
        boolean isComputable = (rate.isFirm() || rate.isFraction())
                && part.isFirm()
                && part.printed().number().signum() > 0;
        return nearestFirst.stream()
                .filter(whole -> isComputable && whole.isFirm() && whole.isMoreThan(part) && isShare(rate, part, whole))
                .findFirst();
    }

    private static boolean isShare(Mention rate, Mention part, Mention whole) {
        BigFraction share = part.printed().value().divide(whole.printed().value());
        Optional<BigFraction> fraction = rate.printed().ratio();
        if (fraction.isPresent()) {
            return share.subtract(fraction.get()).abs().compareTo(fraction.get().multiply(NEAR_FRACTION)) <= 0;
        }
        BigFraction computed = share.multiply(HUNDRED);
        BigFraction off = rate.printed().value().subtract(computed).abs();
        return off.compareTo(rate.printed().step()) < 0;
    }

    /** Whether figures nearly add up to a total, as they do where one of them is misprinted. */
    static boolean isNear(Mention total, List<Mention> parts) {
        BigFraction whole = total.printed().value();
        BigFraction off = sum(parts).subtract(whole).abs();
        return isTelling(total, parts) && off.compareTo(whole.multiply(NEAR_TOTAL)) <= 0;
    }

    private static boolean isSum(Mention total, List<Mention> parts) {
        return isTelling(total, parts) && sum(parts).equals(total.printed().value());
    }

    private static boolean isTelling(Mention total, List<Mention> parts) {
        return total.isFirm()
                && parts.stream()
                        .allMatch(
                                part -> part.isFirm() && part.printed().number().signum() > 0);
    }

    private static BigFraction sum(List<Mention> parts) {
        return parts.stream().map(part -> part.printed().value()).reduce(BigFraction.ZERO, BigFraction::add);
    }
}
