package vn.thuocdo.read.lane.record;

/**
 * Looks whether bytes are plain text, piece by piece: UTF-8 as strictly as Java's decoder has it, and no CR without an LF
 * after it. U+FFFE is not plain: it is no character, and Commons CSV has a use for it.
 */
final class PlainCheck {

    private static final int LAST_CONTINUATION = 0xBF;

    private static final int FIRST_CONTINUATION = 0x80;

    private boolean plain = true;
    private boolean afterReturn;

    /** How many bytes the letter still needs, and between which the next one lies. */
    private int missing;

    private int low;
    private int high;

    /** What is left over of the last letters, to find U+FFFE: EF BF BE. */
    private int last;

    /** Looks at the next piece. */
    void pass(byte[] bytes, int from, int to) {
        for (int i = from; i < to && plain; i++) {
            if (!afterReturn && missing == 0) {
                i = passAscii(bytes, i, to);
                if (i == to) {
                    return;
                }
            }
            int b = bytes[i];
            if (afterReturn) {
                plain = b == '\n';
                afterReturn = false;
            } else if (missing > 0) {
                passContinuation(b & 0xFF);
            } else if (b < 0) {
                passLead(b & 0xFF);
            } else {
                afterReturn = b == '\r';
            }
        }
    }

    /** Past letters of ASCII that are no control characters, which most are; where they end. */
    private static int passAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] >= ' ') {
            i++;
        }
        return i;
    }

    private void passContinuation(int b) {
        last = last << Byte.SIZE | b;
        plain = b >= low && b <= high && last != 0xEFBFBE;
        low = FIRST_CONTINUATION;
        high = LAST_CONTINUATION;
        missing--;
    }

    /** Table 3-7 of the Unicode standard: no letter is written longer than it must be, and none is a surrogate. */
    private void passLead(int b) {
        plain = b >= 0xC2 && b <= 0xF4;
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : FIRST_CONTINUATION;
        high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : LAST_CONTINUATION;
        last = b;
    }

    /** No piece comes any more. */
    void end() {
        plain &= missing == 0 && !afterReturn;
    }

    /** Whether everything so far is plain. */
    boolean isPlain() {
        return plain;
    }
}
