package vn.thuocdo.read.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** A header of counts, totals and shares: of several sheets the one to compare, before one that lists items. */
final class CountingHeader {

    private static final Set<LineWord> OF_OTHERS =
            EnumSet.of(LineWord.TOTAL, LineWord.TOTAL_OF, LineWord.PART, LineWord.SHARE);

    /** As {@code item-counts.tsv} calls them. */
    private enum Word {
        LEAD,
        ITEMS,
        ALL
    }

    private static final class Known {
        private static final Lexicon<Word> WORDS =
                Lexicon.of("item-counts", word -> Word.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private CountingHeader() {}

    /** Whether some column counts all items, or holds a total, a part or a share. */
    static boolean isOne(List<String> header) {
        return header.stream()
                .anyMatch(text -> countsAll(text) || TableWord.of(text).stream().anyMatch(OF_OTHERS::contains));
    }

    /** {@code Số nhiệm vụ được giao}, {@code Được giao}; {@code Chỉ tiêu giao} may be what one item is to reach. */
    private static boolean countsAll(String text) {
        Phrase phrase = Phrase.of(text);
        int at = 0;
        while (at < phrase.size()) {
            Optional<Lexicon.Match<Word>> next = Known.WORDS.at(phrase, at);
            if (next.isEmpty() || at == 0 && next.get().meaning() == Word.ITEMS) {
                return false;
            }
            at += next.get().length();
            if (next.get().meaning() == Word.ALL) {
                return at == phrase.size();
            }
        }
        return false;
    }
}
