package vn.thuocdo.read.phrase.day;

import java.util.Optional;
import java.util.OptionalInt;
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
    record Found(DayOrPeriod term, int length, boolean several) {

        private static final int CENTURY = 100;
        /** Letters of a month that is shortened, and of May. */
        private static final int SHORT = 3;

        /**
         * Whether the number behind a shortened month may be its year as well as its day: {@code Jun 25}, in a project of
         * 2025.
         *
         * @param at where it begins in the phrase
         */
        boolean isDayOrYear(Phrase phrase, int at, OptionalInt projectYear) {
            boolean alone = term.kind() == DayOrPeriod.Kind.DAY
                    && length == 2
                    && phrase.get(at).text().length() == SHORT
                    && phrase.isDigitsAt(at + 1);
            if (!alone || projectYear.isEmpty()) {
                return false;
            }
            int years = term.day() - projectYear.getAsInt() % CENTURY;
            return years == 0 || years == 1;
        }
    }

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
