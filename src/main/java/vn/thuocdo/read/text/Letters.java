package vn.thuocdo.read.text;

import java.text.Normalizer;
import java.util.Locale;
import vn.thuocdo.read.cell.Blanks;

/**
 * What becomes of letters that do not depend on those beside them, when a text is folded or its marks are taken away. Each
 * is worked out once: the tables of words are folded letter by letter at nearly every start.
 */
final class Letters {

    /** Says that a letter depends on its neighbours, or becomes several: the text has to be looked at as a whole. */
    static final char NONE = '\uFFFF';

    private static final char FIRST_MARK = '\u0300';

    /** The block of letters with marks that Vietnamese is written with, up to the last letter of it. */
    private static final char FIRST_VIETNAMESE = '\u1E00';

    private static final char LAST_VIETNAMESE = '\u1EFF';

    /** By letter; 0 of those that were not asked for yet. Two threads may work out the same, and write the same. */
    private static final char[] FOLDED = new char[LAST_VIETNAMESE + 1];

    private static final char[] BARE = new char[LAST_VIETNAMESE + 1];

    private Letters() {}

    /** A letter without case, a blank of any kind as a plain one; {@link #NONE} where that depends on the text. */
    static char folded(char c) {
        if (!isPlain(c)) {
            return NONE;
        }
        if (FOLDED[c] == 0) {
            FOLDED[c] = Blanks.isBlank(c) ? ' ' : single(withoutCase(String.valueOf(c)));
        }
        return FOLDED[c];
    }

    /** A letter without its marks; {@link #NONE} where that depends on the text. */
    static char bare(char c) {
        if (!isPlain(c)) {
            return NONE;
        }
        if (BARE[c] == 0) {
            BARE[c] = single(withoutMarks(String.valueOf(c)));
        }
        return BARE[c];
    }

    private static char single(String letters) {
        return letters.length() == 1 ? letters.charAt(0) : NONE;
    }

    /** Whether a letter is surely in normal form whatever stands beside it: no combining mark, no letter with another form. */
    static boolean isPlain(char c) {
        return c < FIRST_MARK || c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE;
    }

    /** Small letters at last; large ones between, since ß is SS there; small ones first, since a large ẞ is ß there. */
    static String withoutCase(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A folded text without diacritics. */
    static String withoutMarks(String folded) {
        String decomposed = Normalizer.normalize(folded, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(c == 'đ' ? 'd' : c);
            }
        }
        return letters.toString();
    }
}
