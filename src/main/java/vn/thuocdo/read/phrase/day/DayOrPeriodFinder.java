package vn.thuocdo.read.phrase.day;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

        private static final Set<String> ENDS = Set.of("eoy", "ye", "eoq");
        private static final int CENTURY = 100;
        /** Letters of a month that is shortened, and of May. */
        private static final int SHORT = 3;

        /**
         * Whether a deadline may mean several days by it.
         *
         * @param at where it begins in the phrase
         * @param before whether the deadline ends before it
         */
        boolean isUnclear(Phrase phrase, int at, boolean before, OptionalInt projectYear) {
            return isDayOrYear(phrase, at, projectYear) || before && isEnd(phrase, at);
        }

        /**
         * Whether the number behind a shortened month may be its year as well as its day: {@code Jun 25}, in a project of
         * 2025.
         */
        private boolean isDayOrYear(Phrase phrase, int at, OptionalInt projectYear) {
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

        /** Whether it names the end of a period, before which is most of it: {@code year end}, {@code EOQ2}. */
        private boolean isEnd(Phrase phrase, int at) {
            int behind = at + length;
            return ENDS.contains(phrase.get(at).text())
                    || phrase.isAt(behind, "end")
                    || phrase.isAt(behind, "-") && phrase.isAt(behind + 1, "end");
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
