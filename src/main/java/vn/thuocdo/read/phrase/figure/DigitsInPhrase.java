package vn.thuocdo.read.phrase.figure;

import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.text.Phrase;

/**
 * A number in digits that stands in a phrase, with its sign and its percent sign.
 *
 * @param text as a reader of numbers takes it, a percent sign in words as {@code %}
 * @param end the place behind it
 */
record DigitsInPhrase(String text, boolean percent, int end) {

    private static final Set<String> MINUS = Set.of("-", "\u2212");
    private static final int DIGITS_OF_GROUP = 3;

    /** The number that begins at a place; empty where none does. */
    static Optional<DigitsInPhrase> at(Phrase phrase, int place) {
        boolean signed = place + 1 < phrase.size()
                && MINUS.contains(phrase.get(place).text())
                && phrase.get(place + 1).glued();
        // In "top-10" it is a hyphen.
        boolean hyphen = signed
                && place > 0
                && phrase.get(place).glued()
                && phrase.get(place - 1).kind() == Phrase.Kind.WORD;
        int first = signed ? place + 1 : place;
        if (!phrase.isDigitsAt(first)) {
            return Optional.empty();
        }
        int end = first + 1;
        while (continues(phrase, end)) {
            end += phrase.isDigitsAt(end) ? 1 : 2;
        }
        String digits = phrase.part(hyphen ? first : place, end).text();
        int sign = percentAt(phrase, end);
        return Optional.of(new DigitsInPhrase(sign > 0 ? digits + "%" : digits, sign > 0, end + sign));
    }

    /** {@code .500} glued to the digits before it, or a group of three after a blank. */
    private static boolean continues(Phrase phrase, int place) {
        if (phrase.isDigitsAt(place)) {
            return phrase.get(place).text().length() == DIGITS_OF_GROUP;
        }
        return (phrase.isAt(place, ".") || phrase.isAt(place, ","))
                && phrase.get(place).glued()
                && phrase.isDigitsAt(place + 1)
                && phrase.get(place + 1).glued();
    }

    /** How many tokens a percent sign, or the words for it, are; 0 where none stands there. */
    static int percentAt(Phrase phrase, int place) {
        if (phrase.isAt(place, "%") || phrase.isAt(place, "percent")) {
            return 1;
        }
        boolean words = phrase.isAt(place, "phần") && phrase.isAt(place + 1, "trăm")
                || phrase.isAt(place, "per") && phrase.isAt(place + 1, "cent");
        return words ? 2 : 0;
    }
}
