package vn.thuocdo.read.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Printed.Scale;

/** Figures as press releases print them: {@code 87 %}, {@code gần 90 %}, {@code hơn 2.000 lượt}, {@code 5 times}. */
public final class PrintedText {

    /** What a text was found to be. */
    public sealed interface Reading {
        /** The convention that its separators prove; absent where both would read it alike. */
        default Optional<NumberText.Convention> evidence() {
            return Optional.empty();
        }

        record Figure(Printed printed, Optional<NumberText.Convention> evidence) implements Reading {}

        /**
         * A count and what share it is, in one: {@code 389 (81,0 %)}.
         *
         * @param count firm
         */
        record WithShare(Printed count, Printed share, Optional<NumberText.Convention> evidence) implements Reading {}

        record Ambiguous() implements Reading {}

        record None() implements Reading {}
    }

    /** Numbers that were published as a word; each means at least so many. */
    private static final Map<String, Integer> VAGUE = Map.ofEntries(
            Map.entry("some", 1),
            Map.entry("một số", 1),
            Map.entry("a few", 2),
            Map.entry("một vài", 2),
            Map.entry("vài", 2),
            Map.entry("several", 3),
            Map.entry("nhiều", 3),
            Map.entry("many", 3),
            Map.entry("hàng chục", 10),
            Map.entry("dozens of", 24),
            Map.entry("hàng trăm", 100),
            Map.entry("hundreds of", 200),
            Map.entry("hàng nghìn", 1_000),
            Map.entry("hàng ngàn", 1_000),
            Map.entry("thousands of", 2_000),
            Map.entry("hàng vạn", 10_000));

    /** Nothing, in words. */
    private static final Set<String> NONE = Set.of("không", "không có", "chưa có", "không phát sinh", "none", "nil");

    /** A figure behind one of them is a change; what went down is below zero. */
    private static final List<String> UP = List.of("tăng thêm ", "tăng ", "up ");

    private static final List<String> DOWN = List.of("giảm ", "down ");

    private static final String NUMBER = "([+\\-\u2212]?[0-9][0-9.,\\s\u00A0\u202F]*)";
    private static final Pattern POINTS =
            Pattern.compile(NUMBER + "(?:điểm(?: phần trăm|\\s*%)?|(?:percentage )?points?|pp|ppt)");
    private static final Pattern TIMES = Pattern.compile("(?:gấp\\s+)?" + NUMBER + "(?:lần|times|x|×)(?: .*)?");
    private static final Pattern PERCENT = Pattern.compile(NUMBER + "(?:phần trăm|per ?cent)");

    private record Shape(Pattern pattern, Measure measure) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(POINTS, Measure.POINTS), new Shape(TIMES, Measure.TIMES), new Shape(PERCENT, Measure.PERCENT));

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]++");

    /** Stand where there was nothing to count, or where nobody knows. */
    private static final Set<String> SIGNS = Set.of("-", "\u2013", "\u2014", "\u2212", "...", "…", "x", "X", "*", "//");

    private PrintedText() {}

    /** Whether a text is a sign that stands for a figure that is none, or is not known. */
    public static boolean isSign(String text) {
        return SIGNS.contains(text);
    }

    /** Reads a text, whatever convention its numbers are written by. */
    public static Reading read(String text) {
        return read(text, null);
    }

    /** Reads a text; where a convention is given, its numbers by that one alone. */
    public static Reading read(String text, NumberText.@Nullable Convention declared) {
        String folded = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        Reading single = single(text, folded, declared);
        return single instanceof Reading.None
                ? PrintedPair.split(folded)
                        .map(pair ->
                                pair.join(single(text, pair.first(), declared), single(text, pair.second(), declared)))
                        .orElse(single)
                : single;
    }

    private static Reading single(String text, String folded, NumberText.@Nullable Convention declared) {
        Optional<Integer> vague = vague(folded);
        if (vague.isPresent()) {
            return new Reading.Figure(
                    new Printed(BigDecimal.valueOf(vague.get()), Measure.COUNT, Precision.AT_LEAST, text),
                    Optional.empty());
        }
        Optional<String> down = DOWN.stream().filter(folded::startsWith).findFirst();
        Optional<String> change =
                down.or(() -> UP.stream().filter(folded::startsWith).findFirst());
        Reading reading = PrintedWords.of(
                        folded.substring(change.map(String::length).orElse(0)))
                .map(words -> level(text, words, declared))
                .orElse(new Reading.None());
        return down.isPresent() && reading instanceof Reading.Figure figure
                ? new Reading.Figure(figure.printed().decrease(), figure.evidence())
                : reading;
    }

    private static boolean isNone(String words) {
        return NONE.contains(words)
                || words.startsWith("không ") && words.endsWith(" nào") && PrintedNumber.isCounted(words);
    }

    /** The least that a vague word means, with or without what it counts. */
    private static Optional<Integer> vague(String folded) {
        return VAGUE.entrySet().stream()
                .filter(word -> folded.equals(word.getKey())
                        || folded.startsWith(word.getKey() + " ")
                                && PrintedNumber.isCounted(
                                        folded.substring(word.getKey().length() + 1)))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }

    private static Reading level(String text, PrintedWords words, NumberText.@Nullable Convention declared) {
        String rest = words.figure();
        Precision precision = words.precision();
        if (isNone(rest)) {
            return new Reading.Figure(new Printed(BigDecimal.ZERO, Measure.COUNT, precision, text), Optional.empty());
        }
        Optional<FigureWords.Worded> worded = FigureWords.read(rest);
        if (worded.isPresent() && !PrintedNumber.hasNumber(rest)) {
            return new Reading.Figure(
                    new Printed(
                            worded.get().number(),
                            worded.get().measure(),
                            precision,
                            text,
                            worded.get().whole(),
                            Scale.ONE),
                    Optional.empty());
        }
        int slash = rest.indexOf('/');
        if (slash > 0) {
            return fraction(
                    text,
                    rest.substring(0, slash).strip(),
                    rest.substring(slash + 1).strip(),
                    precision,
                    declared);
        }
        PrintedNumber number = new PrintedNumber(text, precision, declared);
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(rest);
            if (matcher.matches()) {
                return number.read(matcher.group(1).strip(), shape.measure());
            }
        }
        return number.read(rest, Measure.COUNT);
    }

    /** {@code 18/93}: so many of so many. */
    private static Reading fraction(
            String text, String part, String whole, Precision precision, NumberText.@Nullable Convention declared) {
        Reading number = new PrintedNumber(text, precision, declared).read(part, Measure.COUNT);
        Reading of = new PrintedNumber(text, Precision.FIRM, declared).read(whole, Measure.COUNT);
        if (!(number instanceof Reading.Figure numerator) || !(of instanceof Reading.Figure denominator)) {
            return number instanceof Reading.Figure ? of : number;
        }
        Printed printed = numerator.printed();
        BigDecimal all = denominator.printed().number();
        if (printed.measure() != Measure.COUNT
                || denominator.printed().measure() != Measure.COUNT
                || !printed.scale().isOne()
                || !denominator.printed().scale().isOne()
                || all.signum() <= 0) {
            return new Reading.None();
        }
        return new Reading.Figure(
                new Printed(printed.number(), Measure.COUNT, precision, text, Optional.of(all), Scale.ONE),
                numerator.evidence().or(denominator::evidence));
    }
}
