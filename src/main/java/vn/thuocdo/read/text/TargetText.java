package vn.thuocdo.read.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;

/**
 * Targets as offices write them: {@code 90}, {@code ≥ 90%}, {@code > 50}, {@code 40 - 50}, {@code 2.000 lượt}, or words.
 */
public final class TargetText {

    private static final Pattern COMPARED = Pattern.compile("(>=|=>|≥|<=|=<|≤|>|<|=)\\s*(.+)", Pattern.DOTALL);
    private static final Pattern RANGE =
            Pattern.compile("([0-9][0-9.,]*\\s*%?)\\s*(?:-|–|—|đến|to)\\s*([0-9][0-9.,]*\\s*%?(?:\\s*\\p{L}[^0-9]*)?)");

    private TargetText() {}

    /** Whether a text is words alone, so that no number is to be sought in it. */
    public static boolean isWording(String text) {
        return Character.isLetter(text.codePointAt(0));
    }

    /**
     * The target a text sets; empty where a part of it is no number.
     *
     * @param direction which end binds, where the text does not say; higher where absent
     * @param number reads one number, and reports the one that is none
     */
    public static Optional<Target> read(
            String written, Optional<Direction> direction, Function<String, Optional<Quantity>> number) {
        String text = written.replace('\u00A0', ' ').replace('\u202F', ' ');
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return number.apply(compared.group(2)).map(bound -> threshold(comparison(compared.group(1)), bound));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Optional<Quantity> low = number.apply(range.group(1).strip());
            Optional<Quantity> high = number.apply(range.group(2).strip());
            return low.flatMap(from -> high.flatMap(to -> range(from, to, direction)));
        }
        return number.apply(text).map(bound -> threshold(bare(direction), bound));
    }

    private static Target threshold(Comparison comparison, Quantity bound) {
        return new Target.Threshold(comparison, bound);
    }

    private static Comparison bare(Optional<Direction> direction) {
        return direction.orElse(Direction.HIGHER) == Direction.HIGHER ? Comparison.AT_LEAST : Comparison.AT_MOST;
    }

    /** Both ends bind, unless a declared direction says that only one does; empty where the ends are turned round. */
    private static Optional<Target> range(Quantity from, Quantity to, Optional<Direction> direction) {
        // In "40 - 50%" the sign belongs to both ends.
        Quantity low = to.percent() ? new Quantity(from.value(), true) : from;
        Quantity high = from.percent() ? new Quantity(to.value(), true) : to;
        if (low.compareTo(high) > 0) {
            return Optional.empty();
        }
        if (direction.isEmpty()) {
            return Optional.of(new Target.Range(low, high));
        }
        return Optional.of(threshold(bare(direction), direction.get() == Direction.HIGHER ? low : high));
    }

    private static Comparison comparison(String sign) {
        return switch (sign) {
            case ">=", "=>", "≥" -> Comparison.AT_LEAST;
            case "<=", "=<", "≤" -> Comparison.AT_MOST;
            case ">" -> Comparison.MORE_THAN;
            case "<" -> Comparison.LESS_THAN;
            default -> Comparison.EXACTLY;
        };
    }
}
