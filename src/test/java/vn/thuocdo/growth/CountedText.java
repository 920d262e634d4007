package vn.thuocdo.growth;

/** A text that counts how often its characters are looked at, and stops whoever looks beyond all measure. */
public final class CountedText implements CharSequence {

    private static final long MOST = 100_000_000;

    /** A character was looked at too often. */
    public static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final CharSequence text;
    private final long[] looks;

    private CountedText(CharSequence text, long[] looks) {
        this.text = text;
        this.looks = looks;
    }

    public static CountedText of(CharSequence text) {
        return new CountedText(text, new long[1]);
    }

    /** How often a character was looked at so far, also in its parts. */
    public long looks() {
        return looks[0];
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > MOST) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
