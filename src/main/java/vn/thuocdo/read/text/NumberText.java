package vn.thuocdo.read.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.cell.Blanks;

/**
 * The one grammar of numbers, checked before anything is parsed: ASCII digits, at most 30 of them, grouped or not, a
 * bounded exponent, a percent sign. What stands behind a number is no part of it ({@link MeasureText}).
 */
public final class NumberText {

    /** Which separator stands before decimals. */
    public enum Convention {
        /** {@code 1.234,5} as Vietnamese is written. */
        VI,
        /** {@code 1,234.5} as English is written. */
        EN;

        /** The one that a language is written with. */
        public static Convention of(Language language) {
            return language == Language.VI ? VI : EN;
        }
    }

    /** What a text was found to be. */
    public sealed interface Reading {
        /**
         * A number.
         *
         * @param evidence the convention that its separators prove, or null where both would read it alike
         */
        record Exact(Quantity quantity, @Nullable Convention evidence) implements Reading {}

        /** A number that is one thing under either convention. */
        record Ambiguous(Quantity vi, Quantity en) implements Reading {
            public Quantity under(Convention convention) {
                return convention == Convention.VI ? vi : en;
            }
        }

        /** Not a number. */
        record None() implements Reading {}
    }

    /** Characters of a number, blanks and separators included. */
    private static final int LONGEST = 200;

    private static final int DIGITS_OF_GROUP = 3;

    private static final Reading NONE = new Reading.None();

    /** Digits of a number that is read without a pattern; as many fit a long. */
    private static final int MOST_PLAIN = 18;

    /** Sign, digits with separators, exponent, percent sign. */
    private static final Pattern SHAPE =
            Pattern.compile("([+\\-\u2212]?)\\s?([0-9][0-9., \u00A0\u202F]*)" + "(?:[eE]([+-]?[0-9]{1,3}))?(%?)");

    private NumberText() {}

    /** Reads a text that is blank nowhere around it, of whatever convention. */
    public static Reading read(String text) {
        return read(text, null);
    }

    /** Reads a text that is blank nowhere around it; where a convention is given, by that one alone. */
    public static Reading read(String text, @Nullable Convention declared) {
        Reading plain = plain(text, declared);
        if (plain != NONE) {
            return plain;
        }
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || !shape.matches() || digits(text) > Limit.DIGITS.most()) {
            return NONE;
        }
        return read(new Parts(shape), declared);
    }

    /**
     * Reads ASCII digits with at most one separator that can only stand before decimals, as most cells hold them, in one
     * pass; {@link #NONE} of anything else, which may still be a number.
     */
    private static Reading plain(String text, @Nullable Convention declared) {
        long digits = 0;
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits = 10 * digits + (c - '0');
            } else if (point < 0 && i > 0 && (c == '.' || c == ',')) {
                point = i;
            } else {
                return NONE;
            }
        }
        boolean whole = point < 0;
        int decimals = whole ? 0 : text.length() - point - 1;
        if (text.isEmpty() || text.length() > MOST_PLAIN || !whole && (decimals == 0 || decimals == DIGITS_OF_GROUP)) {
            return NONE;
        }
        @Nullable Convention evidence = whole ? null : text.charAt(point) == ',' ? Convention.VI : Convention.EN;
        boolean otherwise = declared != null && evidence != null && declared != evidence;
        return otherwise ? NONE : new Reading.Exact(Quantity.of(BigDecimal.valueOf(digits, decimals), false), evidence);
    }

    /** The numbers within a text, as they are written. */
    public static List<String> within(String text) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                int end = end(text, i);
                numbers.add(text.substring(i, end));
                i = end;
            }
        }
        return numbers;
    }

    /** The end of the digits and separators that begin at a place; a separator at the end does not belong to them. */
    static int end(String text, int start) {
        int end = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                end = i + 1;
            } else if (c != '.' && c != ',' && !Blanks.isBlank(c)) {
                break;
            }
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Reading read(Parts parts, @Nullable Convention declared) {
        BigDecimal vi = parts.value('.', ',');
        BigDecimal en = parts.value(',', '.');
        if (declared != null) {
            BigDecimal value = declared == Convention.VI ? vi : en;
            return value == null ? NONE : new Reading.Exact(parts.quantity(value), declared);
        }
        if (en == null) {
            return vi == null ? NONE : new Reading.Exact(parts.quantity(vi), Convention.VI);
        }
        if (vi == null) {
            return new Reading.Exact(parts.quantity(en), Convention.EN);
        }
        return vi.compareTo(en) == 0
                ? new Reading.Exact(parts.quantity(vi), null)
                : new Reading.Ambiguous(parts.quantity(vi), parts.quantity(en));
    }

    private static int digits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private record Parts(boolean negative, String digits, int exponent, boolean percent) {

        Parts(Matcher shape) {
            this(
                    !shape.group(1).isEmpty() && !shape.group(1).equals("+"),
                    shape.group(2).replace('\u00A0', ' ').replace('\u202F', ' ').strip(),
                    shape.group(3) == null ? 0 : Integer.parseInt(shape.group(3)),
                    !shape.group(4).isEmpty());
        }

        /** The number where one character groups thousands and the other stands before decimals; null where it can't. */
        @Nullable BigDecimal value(char thousands, char decimal) {
            int point = digits.indexOf(decimal);
            String whole = point < 0 ? digits : digits.substring(0, point);
            String decimals = point < 0 ? "" : digits.substring(point + 1);
            if (point >= 0 && !isDigits(decimals) || Math.abs(exponent) > Limit.DIGITS.most()) {
                return null;
            }
            String ungrouped = ungrouped(whole, thousands);
            if (ungrouped == null) {
                return null;
            }
            BigDecimal value = new BigDecimal(decimals.isEmpty() ? ungrouped : ungrouped + "." + decimals)
                    .scaleByPowerOfTen(exponent);
            return negative ? value.negate() : value;
        }

        /** The digits of a whole number, its groups of three joined; null where it is not grouped in threes. */
        private static @Nullable String ungrouped(String whole, char thousands) {
            if (isDigits(whole)) {
                return whole;
            }
            char separator = whole.indexOf(' ') >= 0 ? ' ' : thousands;
            String[] groups = whole.split("\\" + separator, -1);
            for (int i = 0; i < groups.length; i++) {
                boolean fits = i == 0 ? groups[i].length() <= 3 && !groups[i].startsWith("0") : groups[i].length() == 3;
                if (!fits || !isDigits(groups[i])) {
                    return null;
                }
            }
            return String.join("", groups);
        }

        private static boolean isDigits(String text) {
            return !text.isEmpty() && NumberText.digits(text) == text.length();
        }

        Quantity quantity(BigDecimal value) {
            return Quantity.of(value, percent);
        }
    }
}
