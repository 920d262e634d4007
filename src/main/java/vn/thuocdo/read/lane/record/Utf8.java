package vn.thuocdo.read.lane.record;

/** Letters that take several bytes in UTF-8, as strictly as Java's decoder has them. */
final class Utf8 {

    /** No letter begins at the place. */
    static final int NONE = -1;

    private static final int LAST_CONTINUATION = 0xBF;

    private static final int FIRST_CONTINUATION = 0x80;

    private Utf8() {}

    /**
     * Where the letter ends that begins with the byte at a place, which is below 0; {@link #NONE} where none does. None is
     * U+FFFE either: it is no character, and Commons CSV has a use for it.
     *
     * <p>Table 3-7 of the Unicode standard: no letter is written longer than it must be, and none is a surrogate.
     *
     * @param end of the bytes
     */
    static int pass(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        int next = at + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
        if (lead < 0xC2 || lead > 0xF4 || next > end) {
            return NONE;
        }
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : FIRST_CONTINUATION;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : LAST_CONTINUATION;
        boolean letter = second >= low && second <= high;
        for (int place = at + 2; place < next; place++) {
            letter &= (bytes[place] & 0xC0) == FIRST_CONTINUATION;
        }
        return letter && !isNoCharacter(bytes, at) ? next : NONE;
    }

    /** U+FFFE, of a letter that is written as one should be. */
    private static boolean isNoCharacter(byte[] bytes, int at) {
        return bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBF && bytes[at + 2] == (byte) 0xBE;
    }
}
