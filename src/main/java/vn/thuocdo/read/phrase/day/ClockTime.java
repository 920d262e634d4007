package vn.thuocdo.read.phrase.day;

import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** A time of day within a phrase; it changes no day. */
final class ClockTime {

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private ClockTime() {}

    /**
     * The number of tokens of a time of day at a place ({@code 17:00}, {@code 17h30}, {@code 17 giờ}, {@code 5 pm}); 0
     * where there is none.
     */
    static int at(Phrase phrase, int at) {
        int length = lengthAt(phrase, at);
        boolean exists = length > 0
                && Integer.parseInt(phrase.get(at).text()) <= HOURS
                && phrase.part(at + 1, at + length).tokens().stream()
                        .map(Phrase.Token::text)
                        .filter(text -> Character.isDigit(text.charAt(0)))
                        .allMatch(text -> text.length() > 2 || Integer.parseInt(text) < MINUTES);
        return exists ? length : 0;
    }

    private static int lengthAt(Phrase phrase, int at) {
        if (!phrase.isDigitsAt(at) || phrase.get(at).text().length() > 2) {
            return 0;
        }
        boolean clock = phrase.isAt(at + 1, ":") && phrase.isDigitsAt(at + 2);
        int half = halfOfDayAt(phrase, at + (clock ? 3 : 1));
        if (half > 0) {
            return (clock ? 3 : 1) + half;
        }
        // "1H 2025" is half a year.
        int behind = at + (phrase.isAt(at + 2, "/") || phrase.isAt(at + 2, "-") ? 3 : 2);
        boolean year = phrase.isDigitsAt(behind) && phrase.get(behind).text().length() > 2;
        boolean worded = phrase.isAt(at + 1, "h") && !year || phrase.isAt(at + 1, "giờ") || phrase.isAt(at + 1, "g");
        if (!clock && !worded) {
            return 0;
        }
        int length = clock ? 3 : 2;
        boolean minutes =
                worded && phrase.isDigitsAt(at + 2) && (phrase.get(at + 2).glued() || areMinutes(phrase, at + 2));
        length += minutes ? 1 : 0;
        length += phrase.isAt(at + length, ":") && phrase.isDigitsAt(at + length + 1) ? 2 : 0;
        boolean unit = phrase.isAt(at + length, "phút") || phrase.isAt(at + length, "'");
        length += unit ? 1 : 0;
        return length + halfOfDayAt(phrase, at + length);
    }

    /**
     * The number of tokens of a word that says how a time of day binds ({@code trước 17h}, {@code no later than 5 pm}); 0
     * where there is none, or none before a time.
     */
    static int boundAt(Phrase phrase, int at, Lexicon<String> words) {
        return words.at(phrase, at)
                .filter(word -> word.meaning().equals("until")
                        || word.meaning().equals("before") && !isMidnight(phrase, at + word.length()))
                .map(Lexicon.Match::length)
                .filter(length -> at(phrase, at + length) > 0)
                .orElse(0);
    }

    /** "Trước 0h ngày 30/6" leaves nothing of that day. */
    private static boolean isMidnight(Phrase phrase, int at) {
        return phrase.isDigitsAt(at) && phrase.get(at).text().chars().allMatch(digit -> digit == '0');
    }

    /** Whether two digits that stand apart from the hour are its minutes, and begin no day. */
    private static boolean areMinutes(Phrase phrase, int at) {
        int behind = at + 1;
        boolean ends = behind == phrase.size() || phrase.isAt(behind, ",") || phrase.isAt(behind, ")");
        return phrase.get(at).text().length() == 2
                && (ends || phrase.isAt(behind, "phút") || phrase.isAt(behind, "'") || phrase.isAt(behind, "ngày"));
    }

    /** The number of tokens of the half of the day: {@code pm}, {@code p.m.}, {@code sáng}. */
    private static int halfOfDayAt(Phrase phrase, int at) {
        if (phrase.isAt(at, "am") || phrase.isAt(at, "pm") || phrase.isAt(at, "sáng") || phrase.isAt(at, "chiều")) {
            return 1;
        }
        boolean dotted =
                (phrase.isAt(at, "a") || phrase.isAt(at, "p")) && phrase.isAt(at + 1, ".") && phrase.isAt(at + 2, "m");
        return dotted ? phrase.isAt(at + 3, ".") ? 4 : 3 : 0;
    }
}
