package vn.thuocdo.read.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.text.Normalizer;
import java.util.Locale;

/**
 * An encoding that lived in fonts: ASCII, the punctuation of windows-1252, and Vietnamese letters in place of Western
 * ones. A byte is a letter, or marks on the letter before it. Can be read, not written.
 *
 * <p>TCVN3 has no capitals with tone marks: {@code .VnTimeH}, a font without small letters, showed the small ones as
 * capitals. Which font a text was in is not in the text, so such capitals come out small.
 */
final class FontCharset extends Charset {

    private static final char UNDEFINED = '_';

    /** All letters with marks, small. */
    private static final String MARKED = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";

    /** The bytes A0 to FF of TCVN 5712:1993, third form. */
    private static final String[] TCVN3_UPPER = split("\u00A0ĂÂÊÔƠƯĐăâêôơưđ_"
            + "_____àảãáạ_ằẳẵắ_"
            + "______ặầẩẫấậè_ẻẽ"
            + "éẹềểễếệìỉ___ĩíịò"
            + "_ỏõóọồổỗốộờởỡớợù"
            + "_ủũúụừửữứựỳỷỹýỵ_");

    /** The bytes C0 to DF of VNI for Windows, capitals; the small letters follow at E0 to FF. */
    private static final String[] VNI_CAPITALS = {
        "\u0302\u0300", "\u0302\u0301", "\u0302", "\u0302\u0303", "\u0302\u0323", "\u0302\u0309", "Ỉ", "_",
        "\u0306\u0300", "\u0306\u0301", "\u0306", "\u0306\u0323", "Ì", "Í", "Ỵ", "\u0323",
        "_", "Đ", "Ị", "Ĩ", "Ơ", "\u0303", "Ư", "_",
        "\u0300", "\u0301", "\u0306\u0309", "\u0309", "\u0306\u0303", "_", "_", "_"
    };

    static final Charset TCVN3 = new FontCharset("x-thuocdo-tcvn3", upperHalf(TCVN3_UPPER));
    static final Charset VNI = new FontCharset("x-thuocdo-vni", upperHalf(withSmallLetters(VNI_CAPITALS)));

    /** What the bytes from 80 on mean; {@link #UNDEFINED} for nothing. */
    private final String[] upperHalf;

    private FontCharset(String name, String[] upperHalf) {
        super(name, null);
        this.upperHalf = upperHalf;
    }

    private static String[] split(String letters) {
        return letters.split("");
    }

    private static String[] withSmallLetters(String[] capitals) {
        String[] all = new String[2 * capitals.length];
        for (int i = 0; i < capitals.length; i++) {
            all[i] = capitals[i];
            all[capitals.length + i] = capitals[i].toLowerCase(Locale.ROOT);
        }
        return all;
    }

    /** What is not given is as in windows-1252. */
    private static String[] upperHalf(String[] given) {
        String[] half = new String[128];
        CharBuffer western = Charset.forName("windows-1252").decode(ByteBuffer.wrap(bytesFrom128()));
        for (int i = 0; i < half.length; i++) {
            int place = i - (half.length - given.length);
            String fallback = western.get(i) == '\uFFFD' ? String.valueOf(UNDEFINED) : String.valueOf(western.get(i));
            half[i] = place < 0 ? fallback : given[place];
        }
        return half;
    }

    private static byte[] bytesFrom128() {
        byte[] bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (128 + i);
        }
        return bytes;
    }

    @Override
    public boolean contains(Charset other) {
        return false;
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException(name() + " is only read");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder();
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private final class Decoder extends CharsetDecoder {

        /** The letter that marks would stand on; 0 where there is none. */
        private char letter;

        Decoder() {
            super(FontCharset.this, 1, 2);
        }

        @Override
        protected void implReset() {
            letter = 0;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                int b = in.get(in.position()) & 0xFF;
                String meaning = b < 0x80 ? null : upperHalf[b - 0x80];
                char first = meaning == null ? (char) b : meaning.charAt(0);
                boolean mark = meaning != null && isMark(first);
                if (meaning != null && (first == UNDEFINED || mark && !takes(meaning))) {
                    return CoderResult.unmappableForLength(1);
                }
                if (out.remaining() < (meaning == null ? 1 : meaning.length())) {
                    return CoderResult.OVERFLOW;
                }
                in.get();
                if (meaning == null) {
                    out.put(first);
                } else {
                    out.put(meaning);
                }
                letter = mark ? 0 : first;
            }
            return CoderResult.UNDERFLOW;
        }

        /** Whether the letter before and these marks make one Vietnamese letter. */
        private boolean takes(String marks) {
            String composed = Normalizer.normalize(Character.toLowerCase(letter) + marks, Normalizer.Form.NFC);
            return letter != 0 && composed.length() == 1 && MARKED.contains(composed);
        }
    }
}
