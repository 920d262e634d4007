package vn.thuocdo.read.figures;

import java.util.Set;
import vn.thuocdo.model.published.FigureTable.LineWord;

/**
 * The head of a row: its number or mark, and its words. Rows are numbered A, I, 1, 1.1, a) or marked with a dash, each kind
 * below the one before it.
 *
 * @param words as written, without number and mark
 * @param depth one below others has a greater depth than these
 * @param isMarked whether it has a number or a mark of its own
 */
record RowHead(String words, int depth, boolean isMarked) {

    private static final int LETTER = 1;
    private static final int ROMAN = 2;
    private static final int DIGITS = 3;
    private static final int SMALL_LETTER = 30;
    private static final int DASH = 31;
    private static final int PLUS = 32;
    /** Without number and mark: beside each other, and below all that is numbered. */
    static final int PLAIN = 20;

    /** Parts of a number such as 1.1.2. */
    private static final int MOST_PARTS = 9;

    /** Characters of a running number. */
    private static final int LONGEST_NUMBER = 12;

    /**
     * Reads the head of a row.
     *
     * @param number what stands in the column of numbers; empty where there is none
     */
    static RowHead of(String number, String words) {
        int ofNumber = depth(number);
        if (ofNumber > 0) {
            return new RowHead(words.isEmpty() ? number : words, ofNumber, true);
        }
        int blank = words.indexOf(' ');
        String first = blank < 0 ? words : words.substring(0, blank);
        int ofFirst = endsAsNumber(first) || isDash(first) ? depth(first) : 0;
        if (ofFirst > 0 && blank > 0) {
            return new RowHead(words.substring(blank).strip(), ofFirst, true);
        }
        boolean glued = words.length() > 1 && isDash(words.substring(0, 1)) && Character.isLetter(words.charAt(1));
        return glued
                ? new RowHead(words.substring(1), depth(words.substring(0, 1)), true)
                : new RowHead(words.isEmpty() ? number : words, PLAIN, false);
    }

    /** The same, below what a row "Trong đó" began. */
    RowHead below() {
        return isMarked && depth < SMALL_LETTER ? this : new RowHead(words, depth + PLUS, isMarked);
    }

    /** What its words say of its figures. */
    Set<LineWord> says() {
        String text = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        return TableWord.of(text);
    }

    private static boolean endsAsNumber(String text) {
        return text.endsWith(".") || text.endsWith(")") || text.endsWith("/") || text.endsWith(":");
    }

    private static boolean isDash(String text) {
        return text.length() == 1 && "-–—+•*".contains(text);
    }

    /** The depth that a number gives; 0 where it is none. */
    private static int depth(String text) {
        if (isDash(text)) {
            return text.equals("+") ? PLUS : DASH;
        }
        String bare = text.length() > 1 && endsAsNumber(text) ? text.substring(0, text.length() - 1) : text;
        bare = bare.startsWith("(") ? bare.substring(1) : bare;
        if (bare.isEmpty() || bare.length() > LONGEST_NUMBER) {
            return 0;
        }
        if (bare.chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
            return ROMAN;
        }
        if (bare.length() == 1 && Character.isLetter(bare.charAt(0))) {
            return Character.isUpperCase(bare.charAt(0)) ? LETTER : SMALL_LETTER;
        }
        return digits(bare);
    }

    /** 1, 1.1, 1.1.2: as deep as it has parts. */
    private static int digits(String text) {
        int parts = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i > 0 && i + 1 < text.length() && text.charAt(i - 1) != '.') {
                parts++;
            } else if (c < '0' || c > '9') {
                return 0;
            }
        }
        return parts > MOST_PARTS ? 0 : DIGITS + parts - 1;
    }
}
