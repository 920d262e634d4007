package vn.thuocdo.report.paper;

import java.text.Normalizer;

/**
 * How wide a text stands in Times New Roman, by the widths of its letters in thousandths of their size. Close enough to draw
 * a line as long as a text and to give a column the room of its longest word; no decision rests on it.
 */
public final class TimesWidth {

    private static final int THOUSAND = 1000;
    /** A point has so many of the units that widths are given in. */
    private static final int UNITS_PER_POINT = 20;

    private static final int USUAL = 500;
    private static final int USUAL_BOLD = 556;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] PLAIN = {
        444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500,
                722,
        500, 500, 444, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556,
                611,
        722, 722, 944, 722, 722, 611
    };
    private static final int[] BOLD = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500,
                722,
        500, 500, 444, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556,
                667,
        722, 722, 1000, 722, 722, 667
    };

    /** The one mark that makes its letter wider: that of ơ and ư. */
    private static final char HORN = '\u031B';

    private static final int OF_HORN = 170;

    private static final String MARKS = " \u00A0.,;:/-\u2011()[]'!|%&–—…=+−≈≤≥→▲▼◆";
    private static final int[] OF_MARKS = {
        250, 250, 250, 250, 278, 278, 278, 333, 333, 333, 333, 333, 333, 180, 333, 200, 833, 778, 500, 1000, 1000, 564,
        564, 564, 549, 549, 549, 1000, 990, 990, 788
    };

    /** Letters below this one are looked up; those of Vietnamese are among them. */
    private static final char LATIN = '\u1F00';

    private static final short[] KNOWN = known(false);
    private static final short[] KNOWN_BOLD = known(true);

    private TimesWidth() {}

    /** The width of a text on one line, in twentieths of a point. */
    public static int of(String text, int points, boolean bold) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += ofLetter(text.charAt(i), bold);
        }
        return inUnits(width, points);
    }

    private static int inUnits(int width, int points) {
        return (width * points * UNITS_PER_POINT + THOUSAND - 1) / THOUSAND;
    }

    /** The width of the longest word, which is broken where it has less room. */
    public static int ofLongestWord(String text, int points, boolean bold) {
        int longest = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            width = letter == ' ' || letter == '\n' ? 0 : width + ofLetter(letter, bold);
            longest = Math.max(longest, width);
        }
        return inUnits(longest, points);
    }

    /** Looked up, since workbooks ask for every letter of every cell. */
    private static int ofLetter(char letter, boolean bold) {
        short[] known = bold ? KNOWN_BOLD : KNOWN;
        return letter < known.length ? known[letter] : composed(letter, bold);
    }

    private static short[] known(boolean bold) {
        short[] widths = new short[LATIN];
        for (char letter = 0; letter < LATIN; letter++) {
            widths[letter] = (short) composed(letter, bold);
        }
        return widths;
    }

    /** Of a letter with its marks. The second half of a letter that has two has no width of its own. */
    private static int composed(char letter, boolean bold) {
        return Character.isLowSurrogate(letter)
                ? 0
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .codePoints()
                        .map(part -> width(part, bold))
                        .sum();
    }

    private static int width(int letter, boolean bold) {
        if (letter == HORN) {
            return OF_HORN;
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        int place = LETTERS.indexOf(letter);
        if (place >= 0) {
            return (bold ? BOLD : PLAIN)[place];
        }
        int mark = MARKS.indexOf(letter);
        if (mark >= 0) {
            return OF_MARKS[mark];
        }
        return bold ? USUAL_BOLD : Character.isUpperCase(letter) ? PLAIN[LETTERS.indexOf('D')] : USUAL;
    }
}
