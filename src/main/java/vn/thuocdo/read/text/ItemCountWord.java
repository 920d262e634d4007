package vn.thuocdo.read.text;

import java.util.Locale;

/** What words of headers say that count items: {@code Tổng số}, {@code nhiệm vụ}, {@code được giao}. */
public enum ItemCountWord {
    /** That something is counted. */
    LEAD,
    /** That it is items. */
    ITEMS,
    /** That all of them are. */
    ALL;

    private static final class Known {
        private static final Lexicon<ItemCountWord> WORDS =
                Lexicon.of("item-counts", word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** The phrases that say so. */
    public static Lexicon<ItemCountWord> words() {
        return Known.WORDS;
    }
}
