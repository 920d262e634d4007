package vn.thuocdo.read.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Printed.Scale;

/** Figures as press releases print them: {@code 87 %}, {@code gần 90 %}, {@code hơn 2.000 lượt}, {@code 5 times}. */
public final class PrintedText {

    /** What a text was found to be. */
    public sealed interface Reading {
        /** @param evidence the convention that its separators prove, or null where both would read it alike */
        record Figure(Printed printed, NumberText.Convention evidence) implements Reading {}

        record Ambiguous() implements Reading {}

        record None() implements Reading {}
    }

    private static final Map<String, Precision> WORDS = new LinkedHashMap<>();

    static {
        words(Precision.NEARLY, "gần", "sát", "ngót", "close to", "nearly", "almost");
        words(Precision.ABOUT, "khoảng", "xấp xỉ", "about", "around", "approximately", "roughly");
        words(Precision.MORE_THAN, "hơn", "trên", "more than", "over", "above");
        words(Precision.LESS_THAN, "chưa đến", "chưa tới", "dưới", "less than", "fewer than", "under", "below");
        words(Precision.AT_LEAST, "ít nhất", "tối thiểu", "at least");
        words(Precision.AT_MOST, "nhiều nhất", "tối đa", "không quá", "at most", "up to");
    }

    /** Numbers that were published as a word; each means at least so many. */
    private static final Map<String, Integer> VAGUE =
            Map.of("some", 1, "một số", 1, "a few", 2, "một vài", 2, "vài", 2, "several", 3, "nhiều", 3, "many", 3);

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

    private PrintedText() {}

    private static void words(Precision precision, String... words) {
        for (String word : words) {
            WORDS.put(word + " ", precision);
        }
    }

    /** Reads a text; where a convention is given, its numbers by that one alone. */
    public static Reading read(String text, NumberText.Convention declared) {
        String rest = Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        Integer vague = VAGUE.get(rest);
        if (vague != null) {
            return new Reading.Figure(
                    new Printed(BigDecimal.valueOf(vague), Measure.COUNT, Precision.AT_LEAST, text), null);
        }
        Optional<String> down = DOWN.stream().filter(rest::startsWith).findFirst();
        Optional<String> change =
                down.or(() -> UP.stream().filter(rest::startsWith).findFirst());
        Reading reading = level(text, rest.substring(change.map(String::length).orElse(0)), declared);
        return down.isPresent() && reading instanceof Reading.Figure figure
                ? new Reading.Figure(figure.printed().decrease(), figure.evidence())
                : reading;
    }

    private static Reading level(String text, String folded, NumberText.Convention declared) {
        String rest = folded;
        Precision precision = Precision.FIRM;
        for (Map.Entry<String, Precision> word : WORDS.entrySet()) {
            if (rest.startsWith(word.getKey())) {
                precision = word.getValue();
                rest = rest.substring(word.getKey().length()).strip();
                break;
            }
        }
        if (NONE.contains(rest)) {
            return new Reading.Figure(new Printed(BigDecimal.ZERO, Measure.COUNT, precision, text), null);
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
        Matcher points = POINTS.matcher(rest);
        if (points.matches()) {
            return read(text, points.group(1).strip(), Measure.POINTS, precision, declared);
        }
        Matcher times = TIMES.matcher(rest);
        if (times.matches()) {
            return read(text, times.group(1).strip(), Measure.TIMES, precision, declared);
        }
        Matcher percent = PERCENT.matcher(rest);
        if (percent.matches()) {
            return read(text, percent.group(1).strip(), Measure.PERCENT, precision, declared);
        }
        return read(text, rest, Measure.COUNT, precision, declared);
    }

    private static Reading read(
            String text, String number, Measure measure, Precision precision, NumberText.Convention declared) {
        int start = number.isEmpty() || NumberText.isDigit(number.charAt(0)) ? 0 : 1;
        int end = NumberText.end(number, start);
        String behind = number.substring(end).strip();
        end = behind.startsWith("%") ? number.indexOf('%', end) + 1 : end;
        String counted = number.substring(end).strip();
        boolean separate = end == number.length() || number.charAt(end) == ' ' || number.charAt(end - 1) == '%';
        NumberText.Reading reading = NumberText.read(number.substring(0, end), declared);
        if (reading instanceof NumberText.Reading.Ambiguous) {
            return new Reading.Ambiguous();
        }
        if (!separate || !isCounted(counted)) {
            return new Reading.None();
        }
        if (!(reading instanceof NumberText.Reading.Exact exact)) {
            return new Reading.None();
        }
        BigDecimal decimal = decimal(exact.quantity().value(), number);
        return new Reading.Figure(
                new Printed(
                        decimal,
                        exact.quantity().percent() ? Measure.PERCENT : measure,
                        precision,
                        text,
                        Optional.empty(),
                        scale(counted)),
                exact.evidence());
    }

    private static Scale scale(String counted) {
        Phrase words = Phrase.of(counted);
        BigFraction factor = MeasureText.read(words).scale();
        return factor.equals(BigFraction.ONE)
                ? Scale.ONE
                : new Scale(factor, words.part(0, MeasureText.scaleWords(words)).text());
    }

    /** Words behind a number say what is counted; another number does not. */
    private static boolean isCounted(String words) {
        return words.isEmpty()
                || (Character.isLetter(words.charAt(0)) || words.charAt(0) == '(')
                        && words.chars().noneMatch(c -> "<>=≤≥%".indexOf(c) >= 0)
                        && !hasNumber(words);
    }

    /** Digits within a word are part of it: m2. */
    private static boolean hasNumber(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (NumberText.isDigit(words.charAt(i)) && (i == 0 || !Character.isLetter(words.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 18/93}: so many of so many. */
    private static Reading fraction(
            String text, String part, String whole, Precision precision, NumberText.Convention declared) {
        Reading number = read(text, part, Measure.COUNT, precision, declared);
        Reading of = read(text, whole, Measure.COUNT, Precision.FIRM, declared);
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
        NumberText.Convention evidence = numerator.evidence() != null ? numerator.evidence() : denominator.evidence();
        return new Reading.Figure(
                new Printed(printed.number(), Measure.COUNT, precision, text, Optional.of(all), Scale.ONE), evidence);
    }

    /** The number with the places that were printed: what its digits are worth without a separator tells how many. */
    private static BigDecimal decimal(BigFraction value, String number) {
        BigDecimal plain = new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()));
        String digits = number.replaceAll("[^0-9]", "");
        BigInteger whole = new BigInteger(digits.isEmpty() ? "0" : digits);
        int places = 0;
        for (BigDecimal shifted = plain.abs();
                plain.signum() != 0 && places < digits.length() && shifted.compareTo(new BigDecimal(whole)) < 0;
                places++) {
            shifted = shifted.movePointRight(1);
        }
        return plain.setScale(
                Math.max(places, Math.max(0, plain.stripTrailingZeros().scale())));
    }
}
