package vn.thuocdo.read.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.model.published.LineFormula;

/**
 * The row of column numbers below a header, which may say how columns are computed: {@code A | 1 = 2 + 3 | 2 | 3 | 4 = 2 /
 * 1}.
 */
final class ColumnNumbers {

    /** Characters of a formula. */
    private static final int LONGEST = 60;

    /** Terms of a formula. */
    private static final int MOST_TERMS = 20;

    private static final String OPERATORS = "+-/:";

    /** The column of each number. */
    private final Map<String, Integer> fields = new HashMap<>();

    private final List<String> formulas;

    private ColumnNumbers(List<String> formulas) {
        this.formulas = formulas;
    }

    /** Whether all texts of a row are numbers of columns: single letters, and whole numbers that rise one by one. */
    static Optional<ColumnNumbers> of(List<String> texts) {
        List<String> formulas = new ArrayList<>();
        ColumnNumbers numbers = new ColumnNumbers(formulas);
        int last = 0;
        for (int field = 0; field < texts.size(); field++) {
            String text = plain(texts.get(field));
            int equals = text.indexOf('=');
            String number = equals < 0 ? text : text.substring(0, equals);
            boolean isLetter = number.length() == 1 && Character.isLetter(number.charAt(0));
            boolean isNext = number.equals(String.valueOf(last + 1));
            if (!text.isEmpty() && !isLetter && !isNext) {
                return Optional.empty();
            }
            last += isNext ? 1 : 0;
            numbers.fields.put(number, field);
            formulas.add(equals < 0 ? "" : text.substring(equals + 1));
        }
        return last > 1 ? Optional.of(numbers) : Optional.empty();
    }

    /** Without brackets and blanks; multiplication by a hundred says percent, and nothing else. */
    private static String plain(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> c != '(' && c != ')' && c != '[' && c != ']' && !Character.isWhitespace(c))
                .forEach(plain::appendCodePoint);
        for (String percent : List.of("x100%", "*100%", "×100%", "x100", "*100", "×100", "%")) {
            int at = plain.length() - percent.length();
            if (at > 0 && plain.indexOf("=") > 0 && plain.substring(at).equals(percent)) {
                plain.setLength(at);
            }
        }
        return plain.toString();
    }

    /** What a field's formula says, in fields; empty where it has none, or says another thing. */
    Optional<LineFormula> formula(int field) {
        String text = field < formulas.size() ? formulas.get(field) : "";
        List<Integer> operands = new ArrayList<>();
        StringBuilder operators = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length() && operands.size() <= MOST_TERMS; i++) {
            if (i == text.length() || OPERATORS.indexOf(text.charAt(i)) >= 0) {
                Integer operand = fields.get(text.substring(start, i));
                if (operand == null || operand == field) {
                    return Optional.empty();
                }
                operands.add(operand);
                operators.append(i == text.length() ? "" : text.charAt(i));
                start = i + 1;
            }
        }
        return operands.size() > MOST_TERMS
                ? Optional.empty()
                : kind(operators.toString().replace(':', '/')).map(kind -> new LineFormula(kind, operands));
    }

    private static Optional<LineFormula.Kind> kind(String operators) {
        if (operators.equals("/")) {
            return Optional.of(LineFormula.Kind.SHARE);
        }
        if (operators.equals("-")) {
            return Optional.of(LineFormula.Kind.DIFFERENCE);
        }
        return !operators.isEmpty() && operators.chars().allMatch(c -> c == '+')
                ? Optional.of(LineFormula.Kind.SUM)
                : Optional.empty();
    }
}
