package vn.thuocdo.read.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which encoding bytes are likely to be in, as far as they show it. */
public final class Recognition {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FIRST_DASH = '\u2010';
    private static final char ELLIPSIS = '\u2026';

    private static final Pattern WESTERN_WORD = Pattern.compile("\\p{L}?\\p{Ll}*|\\p{Lu}+");

    private Recognition() {}

    /** The encoding that a byte order mark names; empty where there is none. */
    public static Optional<Encoding> marked(byte[] head) {
        if (startsWith(head, UTF_8_MARK)) {
            return Optional.of(Encoding.UTF_8);
        }
        if (startsWith(head, UTF_16LE_MARK)) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return startsWith(head, UTF_16BE_MARK) ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }

    /** How many bytes the byte order mark of an encoding takes at the start of a file; 0 where there is none. */
    public static int markLength(byte[] head, Encoding encoding) {
        if (!marked(head).equals(Optional.of(encoding))) {
            return 0;
        }
        return encoding == Encoding.UTF_8 ? UTF_8_MARK.length : UTF_16LE_MARK.length;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The order of UTF-16 without a byte order mark: commas, digits, blanks and most letters have a zero byte, always on
     * the same side. Empty where the bytes are no UTF-16.
     */
    public static Optional<Encoding> utf16(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > 8 * zeros[0] && zeros[1] >= head.length / 8) {
            return Optional.of(Encoding.UTF_16LE);
        }
        boolean bigEndian = zeros[0] > 8 * zeros[1] && zeros[0] >= head.length / 8;
        return bigEndian ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }

    /** Whether bytes have letters beyond ASCII, all of them in UTF-8; one cut off at the end does not count. */
    public static boolean isUtf8(byte[] sample) {
        Utf8Count count = Utf8Count.of(sample);
        return count.letters() > 0 && count.others() == 0;
    }

    /** The likely encoding of some bytes; empty where it is not clear. */
    public static Optional<Encoding> likely(byte[] sample) {
        if (isUtf8(sample)) {
            return Optional.of(Encoding.UTF_8);
        }
        return utf16(sample).or(() -> legacy(sample));
    }

    /**
     * The encoding from before Unicode in which most words are Vietnamese syllables, else in which they are Western words.
     *
     * @param sample bytes that are not UTF-8
     * @return empty where it can't be told, and where the bytes are UTF-8 but for a few
     */
    private static Optional<Encoding> legacy(byte[] sample) {
        Utf8Count count = Utf8Count.of(sample);
        if (count.letters() > count.others()) {
            return Optional.empty();
        }
        Optional<Encoding> best = Optional.empty();
        double most = 0.5;
        for (Encoding encoding : List.of(Encoding.WINDOWS_1258, Encoding.TCVN3, Encoding.VNI)) {
            double share = share(sample, encoding, Syllables::isSyllable);
            if (share > most) {
                best = Optional.of(encoding);
                most = share;
            }
        }
        if (best.isEmpty()
                && share(
                                sample,
                                Encoding.WINDOWS_1252,
                                word -> WESTERN_WORD.matcher(word).matches())
                        > 0.8) {
            return Optional.of(Encoding.WINDOWS_1252);
        }
        return best;
    }

    /** How many of the words with letters beyond ASCII are words in an encoding; 0 where there are none. */
    private static double share(byte[] sample, Encoding encoding, Predicate<String> isWord) {
        List<String> words = words(sample, encoding);
        long fitting = words.stream().filter(isWord).count();
        return words.isEmpty() ? 0 : (double) fitting / words.size();
    }

    private static List<String> words(byte[] sample, Encoding encoding) {
        String text;
        try {
            text = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(sample))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("what can't be decoded is replaced", e);
        }
        return words(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** What has a letter beyond ASCII, between blanks, ASCII punctuation, dashes and curly quotation marks. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        boolean telling = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isBeyondAscii(c)) {
                telling = true;
            } else if (!isAsciiLetter(c)) {
                if (telling) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
                telling = false;
            }
        }
        return words;
    }

    private static boolean isBeyondAscii(char c) {
        return c > NO_BREAK_SPACE && !(c >= FIRST_DASH && c <= ELLIPSIS);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** How many letters beyond ASCII are in UTF-8, and how many bytes are not. */
    private record Utf8Count(int letters, int others) {

        static Utf8Count of(byte[] sample) {
            int letters = 0;
            int others = 0;
            int i = 0;
            while (i < sample.length) {
                int length = length(sample[i] & 0xFF);
                if (length == 1) {
                    i++;
                } else if (i + length > sample.length) {
                    break;
                } else if (length > 1 && isContinued(sample, i, length)) {
                    letters++;
                    i += length;
                } else {
                    others++;
                    i++;
                }
            }
            return new Utf8Count(letters, others);
        }

        /** How many bytes a letter takes by its first byte; 0 where that can't be a first byte. */
        private static int length(int first) {
            if (first < 0x80) {
                return 1;
            }
            if (first < 0xC2 || first > 0xF4) {
                return 0;
            }
            return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        }

        private static boolean isContinued(byte[] sample, int at, int length) {
            for (int i = at + 1; i < at + length; i++) {
                if ((sample[i] & 0xC0) != 0x80) {
                    return false;
                }
            }
            return true;
        }
    }
}
