package vn.thuocdo.read.phrase.day;

import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * Finds the days and periods in a phrase: {@code 30/6/2025}, {@code ngày 30 tháng 6}, {@code quý III - IV/2025},
 * {@code 6 tháng đầu năm 2025}, {@code 30 June 2025}.
 */
final class DayOrPeriodFinder {

    /**
     * A term, with its number of tokens.
     *
     * @param several whether it is the last one of a list or range
     */
    record Found(DayOrPeriod term, int length, boolean several) {}

    private DayOrPeriodFinder() {}

    /**
     * The term at a place of a phrase; empty where none begins there.
     *
     * @param words the names of months and periods
     */
    static Optional<Found> at(Phrase phrase, int from, Lexicon<String> words) {
        return new DayGrammar(phrase, words, from).read().or(() -> new PeriodGrammar(phrase, words, from).read());
    }
}
