package vn.thuocdo.read.phrase.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.Phrase;

/**
 * A figure, and beside it how much of the plan it is: {@code 21.450 người, bằng 107,25% kế hoạch}, {@code 50 người (đạt
 * 100%)}.
 *
 * @param figure the text without the share
 * @param percentage as a reader of numbers takes it
 * @param ofPlan whether it says that it is one of the whole plan
 * @param named whether it does so by its name, and not only by a word such as {@code đạt}
 */
record ToldShare(String figure, String percentage, boolean ofPlan, boolean named) {

    /** What stands between a figure and its share, where no brackets do. */
    private static final List<String> JOINTS =
            List.of(", ", "; ", " = ", " - ", " – ", " đạt ", " bằng ", " tương đương ");

    private static final List<String> AGAINST = List.of("so với", "cùng kỳ");

    /** Splits a text; empty where it tells no share beside a figure. */
    static Optional<ToldShare> of(String text) {
        if (text.indexOf('%') < 0 && !text.contains("phần trăm")) {
            return Optional.empty();
        }
        String closed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        int open = closed.indexOf('(');
        if (open >= 0) {
            boolean last = open > 0 && closed.indexOf(')') == closed.length() - 1;
            return last
                    ? split(closed.substring(0, open), closed.substring(open + 1, closed.length() - 1))
                    : Optional.empty();
        }
        // "7.900 người, chưa đạt 80%": what stands before "đạt" is not passed over.
        return JOINTS.stream()
                .filter(joint -> at(closed, joint) > 0)
                .findFirst()
                .flatMap(joint -> split(closed.substring(0, at(closed, joint)), closed.substring(at(closed, joint))));
    }

    private static int at(String text, String joint) {
        return text.toLowerCase(Locale.ROOT).lastIndexOf(joint);
    }

    /** @param share the rest of the text, a sign before it included */
    private static Optional<ToldShare> split(String figure, String share) {
        String rest = share.strip();
        boolean sign = !rest.isEmpty() && ",;=-–".indexOf(rest.charAt(0)) >= 0;
        Phrase phrase = PartOfWhole.withoutPast(Phrase.of(sign ? rest.substring(1) : rest));
        Optional<DigitsInPhrase> percentage = PartOfWhole.percentage(phrase);
        if (percentage.isEmpty() || !TargetText.hasDigit(figure)) {
            return Optional.empty();
        }
        int end = percentage.get().end();
        boolean named = ShareOfPlan.isOfWhole(phrase, end);
        boolean bare = end == phrase.size();
        boolean reached = bare && !phrase.isDigitsAt(0);
        return named || bare || isOfOther(phrase, end)
                ? Optional.of(
                        new ToldShare(Blanks.strip(figure), percentage.get().text(), named || reached, named))
                : Optional.empty();
    }

    /** "Bằng 105% so với cùng kỳ" compares with another time. */
    private static boolean isOfOther(Phrase phrase, int from) {
        int two = Math.min(from + 2, phrase.size());
        return AGAINST.contains(phrase.part(from, two).key());
    }

    /** Whether a figure may have such a share beside it: of two percentages the second has to say what it is of. */
    boolean fits(Figure some) {
        return some instanceof Figure.Amount amount
                && (named || !amount.quantity().percent());
    }

    /** A figure that has such a share beside it, with that where it is one of the plan; empty where it cannot be read. */
    Optional<Figure> beside(Figure some, Function<String, Optional<Quantity>> number) {
        return number.apply(percentage).map(share -> ofPlan ? ((Figure.Amount) some).telling(share) : some);
    }
}
