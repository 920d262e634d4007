package vn.thuocdo.read.phrase.figure;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;

/** What the words around a number say of it together; words that contradict each other are not understood. */
final class Qualifiers {

    private final Set<Comparison> comparisons = EnumSet.noneOf(Comparison.class);
    private final Set<AmountWord.Meaning> said = EnumSet.noneOf(AmountWord.Meaning.class);
    private AmountWord.Meaning last = AmountWord.Meaning.PLAIN;
    private boolean points;
    private boolean difference;

    void take(AmountWord word) {
        // "Vượt kế hoạch 5%" is 5% more than the plan, and no comparison with 5%.
        difference |= word.meaning() == AmountWord.Meaning.YARDSTICK && !comparisons.isEmpty();
        word.comparison().ifPresent(comparisons::add);
        last = word.meaning();
        said.add(last);
        if (word.meaning() == AmountWord.Meaning.GROUP) {
            said.add(AmountWord.Meaning.AMONG);
        }
    }

    /** The word that was taken last; one that adds nothing where none was. */
    AmountWord.Meaning last() {
        return last;
    }

    /** What falls or rises is named with the level that it comes to, which alone counts. */
    void forgetChange() {
        said.remove(AmountWord.Meaning.DECREASE);
        said.remove(AmountWord.Meaning.INCREASE);
    }

    /** The number is one of percentage points. */
    void takePoints() {
        points = true;
    }

    /**
     * Whether the number says by how much something differs from a plan or an average, and not how much it is: {@code vượt
     * 5% kế hoạch}.
     *
     * @param behind the word behind a percentage
     */
    boolean isDifference(Optional<AmountWord> behind) {
        boolean beyond = last == AmountWord.Meaning.BEYOND;
        return difference
                || behind.filter(word -> beyond && word.meaning() == AmountWord.Meaning.YARDSTICK)
                        .isPresent();
    }

    boolean say(AmountWord.Meaning meaning) {
        return said.contains(meaning);
    }

    /** Whether the number is one that something changes from. */
    boolean leave() {
        return say(AmountWord.Meaning.FROM) || changeFrom();
    }

    /** Whether the words before the first number say that it changes, and from it. */
    boolean changeFrom() {
        return say(AmountWord.Meaning.RISE_FROM) || say(AmountWord.Meaning.FALL_FROM);
    }

    /** What a phrase with one number says; empty where its words do not go together. */
    Optional<Amount> one(Quantity number, String text) {
        boolean none = number.value().isZero() && comparisons.isEmpty();
        return denies() && !none ? denied(number) : amount(number, Optional.empty(), text);
    }

    /** Whether what the words say shall not be so. */
    private boolean denies() {
        return say(AmountWord.Meaning.NONE) || say(AmountWord.Meaning.NO);
    }

    /** "Không để tỷ lệ nợ xấu vượt 3%" asks for at most 3%; empty where it is not clear what shall not be. */
    private Optional<Amount> denied(Quantity number) {
        boolean over = comparisons.equals(Set.of(Comparison.MORE_THAN));
        boolean clear = (over || comparisons.equals(Set.of(Comparison.LESS_THAN)))
                && saysOnly(
                        AmountWord.Meaning.COMPARISON,
                        AmountWord.Meaning.BEYOND,
                        AmountWord.Meaning.PLAIN,
                        AmountWord.Meaning.NAMED,
                        AmountWord.Meaning.CASE,
                        AmountWord.Meaning.NONE,
                        AmountWord.Meaning.NO);
        Comparison left = over ? Comparison.AT_MOST : Comparison.AT_LEAST;
        return Optional.of(Amount.of(Optional.of(left), number, Amount.Kind.NUMBER))
                .filter(some -> clear);
    }

    /** What a phrase with two ends says; empty where its words do not go together, or the ends stand the wrong way. */
    Optional<Amount> range(Quantity from, Quantity to, String text) {
        Quantity low = percentAs(to, from);
        Quantity high = percentAs(from, to);
        Optional<Quantity> comparable =
                low.in(high.unit()).filter(some -> some.value().compareTo(high.value()) <= 0);
        boolean bounded = !comparisons.isEmpty() || say(AmountWord.Meaning.DOWN_TO) || denies();
        return comparable.filter(some -> !bounded).flatMap(some -> amount(some, Optional.of(high), text));
    }

    /**
     * What a phrase with two bounds says ({@code trên 80% và dưới 90%}); empty where its words do not go together.
     *
     * @param upper how an actual has to stand to the second number
     */
    Optional<Amount> bounds(Quantity from, Quantity to, Comparison upper) {
        Quantity low = percentAs(to, from);
        Quantity high = percentAs(from, to);
        Comparison lower = comparisons.stream().findFirst().orElse(Comparison.AT_LEAST);
        boolean fits = comparisons.size() <= 1
                && (lower == Comparison.AT_LEAST || lower == Comparison.MORE_THAN)
                && (upper == Comparison.AT_MOST || upper == Comparison.LESS_THAN)
                && saysOnly(
                        AmountWord.Meaning.COMPARISON,
                        AmountWord.Meaning.PLAIN,
                        AmountWord.Meaning.YARDSTICK,
                        AmountWord.Meaning.FROM);
        return low.in(high.unit())
                .filter(some -> fits && some.value().compareTo(high.value()) < 0)
                .map(some -> new Amount(
                        Optional.empty(),
                        some,
                        Optional.of(high),
                        new Target.Ends(lower, upper),
                        Optional.empty(),
                        false,
                        Amount.Kind.NUMBER,
                        ""));
    }

    private boolean saysOnly(AmountWord.Meaning... some) {
        return !points && Set.of(some).containsAll(said);
    }

    /** In "40 - 50%" the sign belongs to both numbers. */
    private static Quantity percentAs(Quantity other, Quantity one) {
        return other.percent() ? new Quantity(one.value(), true) : one;
    }

    /** The level that something rises or falls to; empty where the words and the numbers say different ways. */
    Optional<Amount> level(Quantity from, Quantity to) {
        Quantity left = percentAs(to, from);
        Quantity reached = percentAs(from, to);
        int way = left.in(reached.unit())
                .map(some -> reached.value().compareTo(some.value()))
                .orElse(0);
        boolean up = way > 0;
        Comparison bound = comparisons.stream().findFirst().orElse(up ? Comparison.AT_LEAST : Comparison.AT_MOST);
        boolean agrees = way != 0
                && isUpper(bound) != up
                && comparisons.size() <= 1
                && !say(up ? AmountWord.Meaning.DECREASE : AmountWord.Meaning.INCREASE)
                && !say(up ? AmountWord.Meaning.FALL_FROM : AmountWord.Meaning.RISE_FROM)
                && !say(AmountWord.Meaning.ABOUT)
                && !say(AmountWord.Meaning.ESTIMATE)
                && !say(AmountWord.Meaning.DOUBT)
                && !denies()
                && !points;
        return Optional.of(Amount.of(Optional.of(bound), reached, Amount.Kind.NUMBER))
                .filter(some -> agrees);
    }

    private Optional<Amount> amount(Quantity low, Optional<Quantity> high, String text) {
        boolean up = say(AmountWord.Meaning.INCREASE);
        boolean down = say(AmountWord.Meaning.DECREASE);
        boolean loose = changeFrom() || say(AmountWord.Meaning.LEVEL);
        if (up && down || loose || say(AmountWord.Meaning.DOUBT)) {
            return Optional.empty();
        }
        Optional<Direction> change =
                up ? Optional.of(Direction.HIGHER) : down ? Optional.of(Direction.LOWER) : Optional.empty();
        if (say(AmountWord.Meaning.ABOUT) || say(AmountWord.Meaning.BETWEEN) && high.isEmpty()) {
            return Optional.of(new Amount(
                    Optional.empty(), low, high, Target.Ends.INCLUDED, change, points, Amount.Kind.APPROXIMATE, text));
        }
        if (change.isEmpty() && (points || say(AmountWord.Meaning.RELATIVE))) {
            return Optional.empty();
        }
        boolean among = say(AmountWord.Meaning.AMONG);
        if (say(AmountWord.Meaning.RANK) || among && say(AmountWord.Meaning.LEADING)) {
            return change.isEmpty() && high.isEmpty() ? place(low, Amount.Kind.RANK) : Optional.empty();
        }
        if (say(AmountWord.Meaning.GROUP) && change.isEmpty() && high.isEmpty() && !hasComparison()) {
            return place(low, Amount.Kind.AMONG);
        }
        Optional<Comparison> comparison = among ? Optional.of(Comparison.AT_MOST) : comparison(high.isPresent());
        boolean clear = among ? isDuration(low) && comparisons.isEmpty() : isOneBound();
        if (!clear
                || change.isPresent() && comparison.filter(Qualifiers::isUpper).isPresent()) {
            return Optional.empty();
        }
        Amount.Kind kind = say(AmountWord.Meaning.ESTIMATE) ? Amount.Kind.ESTIMATE : Amount.Kind.NUMBER;
        // Two numbers that are equal ask for the same, however they are written.
        boolean quoted = change.isPresent() || kind == Amount.Kind.ESTIMATE;
        return Optional.of(
                new Amount(comparison, low, high, Target.Ends.INCLUDED, change, points, kind, quoted ? text : ""));
    }

    /** A place in a ranking, which is a whole number from 1: "Top 10%" is a share of those ranked. */
    private Optional<Amount> place(Quantity place, Amount.Kind kind) {
        boolean better = comparisons.isEmpty()
                || comparisons.equals(Set.of(Comparison.AT_LEAST))
                || comparisons.equals(Set.of(Comparison.AT_MOST));
        boolean exists = !place.percent()
                && place.value().signum() > 0
                && place.value().getDenominator().equals(BigInteger.ONE);
        return Optional.of(Amount.of(Optional.empty(), place.of(MeasureUnit.NONE), kind))
                .filter(some -> better && exists && !say(AmountWord.Meaning.TRAILING));
    }

    private boolean hasComparison() {
        return !comparisons.isEmpty() || say(AmountWord.Meaning.DOWN_TO) || say(AmountWord.Meaning.FROM);
    }

    /** "Trong 20 ngày" is a bound; "trong" with anything else is not clear. */
    private static boolean isDuration(Quantity low) {
        return low.unit().size().filter(size -> size.dimension().equals("time")).isPresent()
                || low.unit().noun().stream().findFirst().filter("ngày"::equals).isPresent();
    }

    private boolean isOneBound() {
        boolean lower = comparisons.contains(Comparison.AT_LEAST) || comparisons.contains(Comparison.MORE_THAN);
        return comparisons.size() <= 1
                && !(say(AmountWord.Meaning.DOWN_TO) && lower)
                && !say(AmountWord.Meaning.TRAILING);
    }

    private Optional<Comparison> comparison(boolean range) {
        if (!comparisons.isEmpty()) {
            return comparisons.stream().findFirst();
        }
        if (say(AmountWord.Meaning.DOWN_TO)) {
            return Optional.of(Comparison.AT_MOST);
        }
        return say(AmountWord.Meaning.FROM) && !range ? Optional.of(Comparison.AT_LEAST) : Optional.empty();
    }

    static boolean isUpper(Comparison comparison) {
        return comparison != Comparison.AT_LEAST && comparison != Comparison.MORE_THAN;
    }
}
