package vn.thuocdo.read.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Printed.Scale;
import vn.thuocdo.read.text.PrintedText.Reading;

/**
 * The number of a printed figure, in digits, with the words of scale and the noun behind it: {@code 2.000 lượt},
 * {@code 3 tỷ 500 triệu đồng}.
 *
 * @param text the figure as it was printed
 * @param declared the convention that its digits are written by; null where either may be
 */
record PrintedNumber(String text, Precision precision, NumberText.@Nullable Convention declared) {

    /** Reads a number and what it counts, if anything; by a percent sign it is one of percent. */
    Reading read(String number, Measure measure) {
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
        if (!separate || !(reading instanceof NumberText.Reading.Exact exact)) {
            return new Reading.None();
        }
        if (!isCounted(counted)) {
            return withSmaller(exact.quantity(), counted);
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
                Optional.ofNullable(exact.evidence()));
    }

    /** "3 tỷ 500 triệu đồng" is 3,500 million: its last digit counts what the last one printed does. */
    private Reading withSmaller(Quantity large, String behind) {
        int next = 0;
        while (next < behind.length() && !NumberText.isDigit(behind.charAt(next))) {
            next++;
        }
        Scale scale = scale(behind.substring(0, next).strip());
        if (scale.isOne()
                || large.percent()
                || !(read(behind.substring(next), Measure.COUNT) instanceof Reading.Figure small)
                || small.printed().scale().isOne()
                || small.printed().value().compareTo(scale.factor()) >= 0) {
            return new Reading.None();
        }
        Printed last = small.printed();
        BigFraction inLast =
                large.value().multiply(scale.factor()).divide(last.scale().factor());
        return inLast.getDenominator().equals(BigInteger.ONE)
                ? new Reading.Figure(last.plus(new BigDecimal(inLast.getNumerator())), small.evidence())
                : new Reading.None();
    }

    private static Scale scale(String counted) {
        Phrase words = Phrase.of(counted);
        BigFraction factor = MeasureText.read(words).scale();
        return factor.equals(BigFraction.ONE)
                ? Scale.ONE
                : new Scale(factor, words.part(0, MeasureText.scaleWords(words)).text());
    }

    /** Words behind a number say what is counted; another number does not. */
    static boolean isCounted(String words) {
        return words.isEmpty()
                || (Character.isLetter(words.charAt(0)) || words.charAt(0) == '(')
                        && words.chars().noneMatch(c -> "<>=≤≥%".indexOf(c) >= 0)
                        && !hasNumber(words);
    }

    /** Digits within a word are part of it: m2. */
    static boolean hasNumber(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (NumberText.isDigit(words.charAt(i)) && (i == 0 || !Character.isLetter(words.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
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
