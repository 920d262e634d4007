package vn.thuocdo.read.phrase.day;

import vn.thuocdo.read.text.Phrase;

/** A time of day within a phrase; it changes no day. */
final class ClockTime {

    private ClockTime() {}

    /**
     * The number of tokens of a time of day at a place ({@code 17:00}, {@code 17h30}, {@code 17 giờ}); 0 where there is
     * none.
     */
    static int at(Phrase phrase, int at) {
        if (!phrase.isDigitsAt(at) || phrase.get(at).text().length() > 2) {
            return 0;
        }
        boolean clock = phrase.isAt(at + 1, ":") && phrase.isDigitsAt(at + 2);
        // "1H 2025" is half a year.
        int behind = at + (phrase.isAt(at + 2, "/") || phrase.isAt(at + 2, "-") ? 3 : 2);
        boolean half = phrase.isDigitsAt(behind) && phrase.get(behind).text().length() > 2;
        boolean worded = phrase.isAt(at + 1, "h") && !half || phrase.isAt(at + 1, "giờ") || phrase.isAt(at + 1, "g");
        if (!clock && !worded) {
            return 0;
        }
        int length = clock ? 3 : 2;
        boolean minutes = worded
                && phrase.isDigitsAt(at + 2)
                && (phrase.get(at + 2).glued() || phrase.isAt(at + 3, "phút") || phrase.isAt(at + 3, "ngày"));
        length += minutes ? 1 : 0;
        length += phrase.isAt(at + length, ":") && phrase.isDigitsAt(at + length + 1) ? 2 : 0;
        return length + (phrase.isAt(at + length, "phút") ? 1 : 0);
    }
}
