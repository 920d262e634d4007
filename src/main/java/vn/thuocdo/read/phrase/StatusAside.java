package vn.thuocdo.read.phrase;

import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** What is told beside a status and is none: a day ({@code ngày 20/5/2025}), a figure in brackets ({@code Đạt (92,5%)}). */
final class StatusAside {

    private static final Set<String> CLOSING = Set.of("(", ")", ",", ";");
    private static final Set<String> OF_FIGURES = Set.of("%", ".", ",", "/", "điểm", "đạt");
    /** Whether words name a day does not depend on the year, but for the 29th of February. */
    private static final OptionalInt ANY_YEAR = OptionalInt.of(2000);

    private StatusAside() {}

    /** How many tokens a day or a period has that ends what is said; 0 where words of a status begin there, or no day. */
    static int dayAt(Phrase phrase, int at) {
        int end = at;
        while (end < phrase.size() && !CLOSING.contains(phrase.get(end).text())) {
            end++;
        }
        int said = StatusPart.at(phrase, at).map(Lexicon.Match::length).orElse(0);
        boolean free = said == 0 || StatusPart.isAt(phrase, at, StatusPart.NOTHING, StatusPart.WITHIN);
        boolean day = free
                && end > at + said
                && DeadlineText.read(phrase.part(at, end).text(), ANY_YEAR) instanceof DeadlineText.Reading.Day;
        return day ? end - at : 0;
    }

    /** Whether a day at a place is said to be the one on which something was done: {@code hoàn thành ngày 20/5}, {@code delivered 14 March}. */
    static boolean isDayOfDoing(Phrase phrase, int at) {
        boolean past = at > 0 && phrase.get(at - 1).text().endsWith("ed") || phrase.isAt(at, "on");
        return past || phrase.isAt(at, "ngày");
    }

    /** How many tokens a figure in brackets has: {@code (92,5%)}, {@code (đạt 87%)}, {@code (87%/90%)}; 0 where there is none. */
    static int figureAt(Phrase phrase, int open) {
        if (!phrase.isAt(open, "(")) {
            return 0;
        }
        boolean digits = false;
        int at = open + 1;
        while (at < phrase.size()
                && (phrase.isDigitsAt(at) || OF_FIGURES.contains(phrase.get(at).text()))) {
            digits |= phrase.isDigitsAt(at);
            at++;
        }
        return digits && phrase.isAt(at, ")") ? at + 1 - open : 0;
    }
}
