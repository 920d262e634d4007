package vn.thuocdo.diagnostic;

/**
 * The text at a place of the input, to be shown below a finding.
 *
 * @param margin which line or cell it is: {@code 14}, {@code C14}
 * @param text the whole line, or the content of the cell, unchanged and possibly hostile
 * @param from where in the text the place begins, from 0
 * @param to where it ends; the same as {@code from} where the place is the text as a whole
 */
public record Excerpt(String margin, String text, int from, int to) {

    public Excerpt {
        if (from < 0 || to < from || to > text.length()) {
            throw new IllegalArgumentException("no part of " + text.length() + " letters: " + from + " to " + to);
        }
    }

    /** A line or a cell without a marked part. */
    public static Excerpt whole(String margin, String text) {
        return new Excerpt(margin, text, 0, 0);
    }

    /** Whether a part of the text is marked. */
    public boolean isMarked() {
        return to > from;
    }
}
