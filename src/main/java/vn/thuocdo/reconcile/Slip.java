package vn.thuocdo.reconcile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.thuocdo.model.published.Printed;

/** A kind of slip in a printed figure. */
public enum Slip {
    /** It is the figure of the year before. */
    PREVIOUS_YEAR,
    WRONG_DIGIT,
    /** A digit was doubled. */
    DOUBLED_DIGIT,
    /** A digit is missing. */
    DROPPED_DIGIT,
    /** A digit was added. */
    ADDED_DIGIT,
    /** Two digits side by side changed places. */
    TRANSPOSED_DIGITS,
    /** The count is not the number of names beside it. */
    COUNT_OF_NAMES;

    /** Digits of a figure in which a slip is looked for; as many fit a long. */
    private static final int MOST_DIGITS = 18;

    /** The word in JSON: {@code wrong-digit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All figures that one slip turns into the printed one, each with the likeliest slip. */
    static Map<BigDecimal, Slip> meant(Printed printed) {
        Map<BigDecimal, Slip> meant = new LinkedHashMap<>();
        String digits = printed.number().unscaledValue().abs().toString();
        int places = printed.number().scale();
        if (places < 0 || digits.length() > MOST_DIGITS) {
            return meant;
        }
        new Digits(
                        "0".repeat(Math.max(0, places + 1 - digits.length())) + digits,
                        places,
                        printed.number().signum() < 0)
                .collect(meant);
        meant.remove(printed.number());
        return meant;
    }

    /** @param places how many of the digits stand behind the point */
    private record Digits(String digits, int places, boolean negative) {

        private int whole() {
            return digits.length() - places;
        }

        void collect(Map<BigDecimal, Slip> meant) {
            for (int i = 0; i < digits.length(); i++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    add(meant, digits.substring(0, i) + digit + digits.substring(i + 1), places, WRONG_DIGIT);
                }
            }
            for (int i = 0; i < digits.length() - (places > 0 ? 1 : 0); i++) {
                boolean doubled = i > 0 && digits.charAt(i) == digits.charAt(i - 1);
                String shorter = digits.substring(0, i) + digits.substring(i + 1);
                add(meant, shorter, i < whole() ? places : places - 1, doubled ? DOUBLED_DIGIT : ADDED_DIGIT);
            }
            for (int i = 0; i <= digits.length(); i++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String longer = digits.substring(0, i) + digit + digits.substring(i);
                    if (i <= whole()) {
                        add(meant, longer, places, DROPPED_DIGIT);
                    }
                    if (i >= whole() && i < digits.length()) {
                        add(meant, longer, places + 1, DROPPED_DIGIT);
                    }
                }
            }
            for (int i = 0; i + 1 < digits.length(); i++) {
                String swapped =
                        digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
                add(meant, swapped, places, TRANSPOSED_DIGITS);
            }
        }

        /** Numbers are printed without a leading 0, except the one before the point. */
        private void add(Map<BigDecimal, Slip> meant, String text, int scale, Slip slip) {
            int before = text.length() - scale;
            if (before < 1 || before > 1 && text.charAt(0) == '0') {
                return;
            }
            BigDecimal number = new BigDecimal(new BigInteger(text), scale);
            BigDecimal signed = negative ? number.negate() : number;
            Slip known = meant.get(signed);
            if (known == null || known == ADDED_DIGIT && slip == DOUBLED_DIGIT) {
                meant.put(signed, slip);
            }
        }
    }
}
