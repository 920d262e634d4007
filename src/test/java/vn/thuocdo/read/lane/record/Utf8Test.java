package vn.thuocdo.read.lane.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private static final int BYTE_VALUES = 1 << Byte.SIZE;

    /** At the borders of what may stand there, and within. */
    private static final int[] CONTINUATIONS = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBE, 0xBF, 0xC0, 0xFF};

    private static final CharsetDecoder DECODER = StandardCharsets.UTF_8.newDecoder();

    @Test
    void aLetterIsOneWhereJavasDecoderFindsOne() {
        for (int lead = 0x80; lead < BYTE_VALUES; lead++) {
            for (int second = 0; second < BYTE_VALUES; second++) {
                check(lead, second);
                for (int third : CONTINUATIONS) {
                    check(lead, second, third);
                    for (int fourth : lead < 0xF0 ? new int[0] : CONTINUATIONS) {
                        check(lead, second, third, fourth);
                    }
                }
            }
        }
    }

    @Test
    void aLetterThatIsCutOffIsNone() {
        byte[] bytes = "ộ".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.pass(bytes, 0, 3)).isEqualTo(3);
        assertThat(Utf8.pass(bytes, 0, 2)).isEqualTo(Utf8.NONE);
        assertThat(Utf8.pass(bytes, 0, 1)).isEqualTo(Utf8.NONE);
    }

    /** Of bytes that are one letter, its end; of others, none, or the end of a letter that is shorter than they are. */
    private static void check(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        int end = Utf8.pass(bytes, 0, bytes.length);
        boolean right = end == Utf8.NONE ? !isLetter(bytes) : isLetter(Arrays.copyOf(bytes, end));
        if (!right) {
            throw new AssertionError(Arrays.toString(values) + " was passed up to " + end);
        }
    }

    private static boolean isLetter(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean error =
                DECODER.reset().decode(ByteBuffer.wrap(bytes), text, true).isError();
        text.flip();
        return !error && Character.codePointCount(text, 0, text.length()) == 1 && text.charAt(0) != '\uFFFE';
    }
}
