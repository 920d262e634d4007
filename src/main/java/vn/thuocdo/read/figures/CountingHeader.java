package vn.thuocdo.read.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.read.text.ItemCountWord;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** A header of counts, totals and shares: of several sheets the one to compare, before one that lists items. */
final class CountingHeader {

    private static final Set<LineWord> OF_OTHERS =
            EnumSet.of(LineWord.TOTAL, LineWord.TOTAL_OF, LineWord.PART, LineWord.SHARE);

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
            Optional<Lexicon.Match<ItemCountWord>> next = ItemCountWord.words().at(phrase, at);
            if (next.isEmpty() || at == 0 && next.get().meaning() == ItemCountWord.ITEMS) {
                return false;
            }
            at += next.get().length();
            if (next.get().meaning() == ItemCountWord.ALL) {
                return at == phrase.size();
            }
        }
        return false;
    }
}
