package vn.thuocdo.report.reconcile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Language;

/** An equation as a text shows it, read back: {@code 1,602 / 9,831 = 16.2953…%}. */
record PrintedEquation(String formula, String result, Language language) {

    private static final String EQUALS = " = ";
    private static final String OF_A_FORMULA = "0123456789.,%()+−/… ";
    private static final String MORE_DIGITS = "…";

    /** All that stand in a text. Points are written as percent, and times as numbers, before it is read. */
    static List<PrintedEquation> in(String text, Language language) {
        String plain = text.replace(" điểm %", "%")
                .replace(" points", "%")
                .replace(" times", "")
                .replace(" lần", "");
        List<PrintedEquation> found = new ArrayList<>();
        for (int at = plain.indexOf(EQUALS); at >= 0; at = plain.indexOf(EQUALS, at + 1)) {
            int from = at;
            while (from > 0 && OF_A_FORMULA.indexOf(plain.charAt(from - 1)) >= 0) {
                from--;
            }
            while (from < at && ", ".indexOf(plain.charAt(from)) >= 0) {
                from++;
            }
            int start = at + EQUALS.length();
            int to = start;
            while (to < plain.length() && " ;".indexOf(plain.charAt(to)) < 0) {
                to++;
            }
            String result = plain.substring(start, to);
            String number = result.endsWith(",") ? result.substring(0, result.length() - 1) : result;
            found.add(new PrintedEquation(plain.substring(from, at), number, language));
        }
        return found;
    }

    /** Whether the formula comes to what stands after it, or where dots follow begins so. */
    boolean holds() {
        BigFraction computed = new Reader(formula).all();
        BigFraction printed = number(result.replace(MORE_DIGITS, ""));
        BigFraction rest = computed.subtract(printed);
        if (!result.contains(MORE_DIGITS)) {
            return rest.signum() == 0;
        }
        boolean isNegative = result.startsWith("−");
        BigFraction further = isNegative ? rest.negate() : rest;
        return further.signum() > 0 && further.compareTo(unitOfLastDigit()) < 0;
    }

    private BigFraction unitOfLastDigit() {
        String digits = result.replace(MORE_DIGITS, "").replaceAll("[0-8]", "9").replace("−", "");
        int point = digits.indexOf(decimalPoint());
        int places = point < 0 ? 0 : digits.replace("%", "").length() - point - 1;
        BigFraction unit = BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(places));
        return result.endsWith("%") ? unit.divide(100) : unit;
    }

    private char decimalPoint() {
        return language == Language.EN ? '.' : ',';
    }

    private BigFraction number(String text) {
        String grouping = language == Language.EN ? "," : ".";
        String plain = text.replace(grouping, "").replace(decimalPoint(), '.').replace('−', '-');
        BigDecimal number = new BigDecimal(plain.replace("%", ""));
        BigFraction value = BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
        return plain.endsWith("%") ? value.divide(100) : value;
    }

    /** Sums, differences and quotients of numbers, from left to right, division first. */
    private final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text.replace(" ", "");
        }

        BigFraction all() {
            BigFraction value = sum();
            if (at != text.length()) {
                throw new AssertionError("no formula: " + text);
            }
            return value;
        }

        private BigFraction sum() {
            BigFraction value = quotient();
            while (is('+') || is('−')) {
                boolean adds = text.charAt(at++) == '+';
                BigFraction next = quotient();
                value = adds ? value.add(next) : value.subtract(next);
            }
            return value;
        }

        private BigFraction quotient() {
            BigFraction value = operand();
            while (is('/')) {
                at++;
                value = value.divide(operand());
            }
            return value;
        }

        private BigFraction operand() {
            if (is('(')) {
                at++;
                BigFraction value = sum();
                at++;
                return value;
            }
            int from = at;
            at += is('−') ? 1 : 0;
            while (at < text.length() && "0123456789.,%".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return number(text.substring(from, at));
        }

        private boolean is(char next) {
            return at < text.length() && text.charAt(at) == next;
        }
    }
}
