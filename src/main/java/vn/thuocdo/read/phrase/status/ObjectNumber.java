package vn.thuocdo.read.phrase.status;

import vn.thuocdo.read.text.Phrase;

/** A number among the words of an object that does not say how much is done. */
final class ObjectNumber {

    private static final int DIGITS_OF_YEAR = 4;

    private ObjectNumber() {}

    /** Whether the digits at a place are a name, all there are, or people who took part; any other count may be a part. */
    static boolean isHarmless(Phrase phrase, int at) {
        boolean all = StatusObject.endsWith(phrase, at, ObjectWord.WHOLE) && !phrase.isAt(at + 1, "/");
        return all || isName(phrase, at) || ObjectWord.isAt(phrase, at + 1, ObjectWord.PEOPLE);
    }

    static boolean isYear(Phrase phrase, int at) {
        return phrase.isDigitsAt(at) && phrase.get(at).text().length() == DIGITS_OF_YEAR;
    }

    /** {@code thôn 5}, {@code giai đoạn 2021-2025}, {@code Nghị quyết 57 của Bộ Chính trị}. */
    private static boolean isName(Phrase phrase, int at) {
        boolean range = phrase.isAt(at - 1, "-") && phrase.isDigitsAt(at - 2);
        boolean numbered = StatusObject.endsWith(phrase, range ? at - 2 : at, ObjectWord.NUMBERED);
        if (numbered || range && isYear(phrase, at)) {
            return true;
        }
        boolean last = at + 1 == phrase.size() || phrase.get(at + 1).kind() == Phrase.Kind.SIGN;
        boolean linked = last || ObjectWord.isAt(phrase, at + 1, ObjectWord.LINK);
        return linked && !phrase.isAt(at + 1, "/") && StatusObject.endsWith(phrase, at, ObjectWord.FINAL);
    }
}
