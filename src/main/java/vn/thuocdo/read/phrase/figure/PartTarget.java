package vn.thuocdo.read.phrase.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Phrase;

/** So many of so many as a target: {@code 25/25 xã}, {@code phấn đấu 17/19 tiêu chí}, {@code 100% (25/25 xã)}. */
record PartTarget(Quantity part, BigFraction whole, String text) implements TargetText.Stated {

    /** "8,5/10 điểm" are 8.5 of those that can be had. */
    private static final List<String> POINTS = List.of("điểm");

    private static final int PERCENT = 100;

    /** The target that a text is; empty where it does not say what is counted, so that it may be a day or a place. */
    static Optional<TargetText.Stated> read(String text, Function<String, Optional<Quantity>> number) {
        Optional<FigureText.Pair> pair = FigureText.pair(text);
        Optional<BigFraction> whole = pair.flatMap(some -> plain(some.whole(), number));
        Optional<BigFraction> part = pair.flatMap(some -> plain(some.part(), number));
        if (whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        String noun = noun(text, pair.get().whole());
        Quantity counted = new Quantity(part.get(), false).of(MeasureText.read(Phrase.of(noun)));
        boolean counts = !noun.isEmpty() && !counted.unit().noun().equals(POINTS);
        boolean fits = part.get().signum() > 0 && part.get().compareTo(whole.get()) <= 0;
        boolean agrees = pair.get().stated().isEmpty()
                || pair.get()
                        .stated()
                        .flatMap(number)
                        .filter(told -> told.value()
                                .equals(part.get().divide(whole.get()).multiply(PERCENT)))
                        .isPresent();
        return counts && fits && agrees ? Optional.of(new PartTarget(counted, whole.get(), text)) : Optional.empty();
    }

    private static Optional<BigFraction> plain(String text, Function<String, Optional<Quantity>> number) {
        return number.apply(text).map(Quantity::value);
    }

    /** The words behind the whole. */
    private static String noun(String text, String whole) {
        int from = text.indexOf(whole, text.indexOf('/')) + whole.length();
        int to = from;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || Blanks.isBlank(text.charAt(to)))) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    @Override
    public Target towards(Optional<Direction> direction, boolean rank) {
        if (rank) {
            return new Target.Rank(new Quantity(part.value(), false));
        }
        boolean lower = direction.filter(some -> some == Direction.LOWER).isPresent();
        return new Target.Part(lower ? Comparison.AT_MOST : Comparison.AT_LEAST, part, whole, text);
    }

    @Override
    public boolean isNumeric() {
        return true;
    }
}
