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
 * Targets as offices write them: {@code 90}, {@code ≥ 90%}, {@code > 50}, {@code 40 - 50}, {@code 2.000 lượt}, {@code 90%
 * trở lên}, or words.
 */
public final class TargetText {

    private static final Pattern COMPARED = Pattern.compile("(>=|=>|≥|<=|=<|≤|>|<|=)\\s*(.+)");
    private static final Pattern RANGE =
            Pattern.compile("([0-9][0-9.,]*\\s*%?)\\s*(?:-|–|—|đến|to)\\s*([0-9][0-9.,]*\\s*%?(?:\\s*\\p{L}[^0-9]*)?)");

    /** Words after a number that say what a sign before it would: 90 or more, 3 days or less. */
    private static final Pattern ENDED = Pattern.compile("(.+) trở (lên|xuống)");

    /** A target as it is written; one that does not say which way it binds waits for the direction of its task. */
    public sealed interface Stated {

        /** @param direction which way is better; higher where absent */
        Target towards(Optional<Direction> direction);

        /** Says itself how it is met. */
        record Settled(Target target) implements Stated {
            @Override
            public Target towards(Optional<Direction> direction) {
                return target;
            }
        }

        /** A bare number. */
        record Bare(Quantity bound) implements Stated {
            @Override
            public Target towards(Optional<Direction> direction) {
                return isLower(direction)
                        ? new Target.Threshold(Comparison.AT_MOST, bound)
                        : new Target.Threshold(Comparison.AT_LEAST, bound);
            }
        }

        /** Two ends, of which both bind unless a direction says that only one does. */
        record Between(Quantity low, Quantity high) implements Stated {
            @Override
            public Target towards(Optional<Direction> direction) {
                if (direction.isEmpty()) {
                    return new Target.Range(low, high);
                }
                return new Bare(isLower(direction) ? high : low).towards(direction);
            }
        }

        private static boolean isLower(Optional<Direction> direction) {
            return direction.orElse(Direction.HIGHER) == Direction.LOWER;
        }
    }

    private TargetText() {}

    /** Whether a text is words alone, so that no number is to be sought in it. */
    public static boolean isWording(String text) {
        return Character.isLetter(text.codePointAt(0));
    }

    /**
     * The target a text sets; empty where a part of it is no number.
     *
     * @param number reads one number, and reports the one that is none
     */
    public static Optional<Stated> read(String text, Function<String, Optional<Quantity>> number) {
        String folded = Names.fold(text);
        Matcher compared = COMPARED.matcher(folded);
        if (compared.matches()) {
            return number.apply(compared.group(2)).map(bound -> settled(comparison(compared.group(1)), bound));
        }
        Matcher ended = ENDED.matcher(folded);
        if (ended.matches()) {
            Comparison comparison = ended.group(2).equals("lên") ? Comparison.AT_LEAST : Comparison.AT_MOST;
            return number.apply(ended.group(1)).map(bound -> settled(comparison, bound));
        }
        Matcher range = RANGE.matcher(folded);
        if (range.matches()) {
            Optional<Quantity> low = number.apply(range.group(1).strip());
            Optional<Quantity> high = number.apply(range.group(2).strip());
            return low.flatMap(from -> high.flatMap(to -> range(from, to)));
        }
        return number.apply(text).map(Stated.Bare::new);
    }

    private static Stated settled(Comparison comparison, Quantity bound) {
        return new Stated.Settled(new Target.Threshold(comparison, bound));
    }

    /** Empty where the ends are turned round. */
    private static Optional<Stated> range(Quantity from, Quantity to) {
        // In "40 - 50%" the sign belongs to both ends.
        Quantity low = to.percent() ? new Quantity(from.value(), true) : from;
        Quantity high = from.percent() ? new Quantity(to.value(), true) : to;
        return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(new Stated.Between(low, high));
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
