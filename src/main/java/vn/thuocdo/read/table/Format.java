package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import vn.thuocdo.diagnostic.Diagnostics;

/** What a table is that comes without a name, by how it begins; named as an extension would. */
final class Format {

    /** How much of it is looked at, in characters. */
    private static final int HEAD = 1 << 12;

    private Format() {}

    /**
     * {@code xlsx}, {@code xls}, {@code json}, {@code yaml} or {@code csv}.
     *
     * @throws IOException if it cannot be read
     */
    static String of(Input input) throws IOException {
        byte[] head;
        try (InputStream in = input.open()) {
            head = in.readNBytes(4);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return "xlsx";
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "xls";
        }
        String line = firstLine(beginning(input));
        if (line.startsWith("[") || line.startsWith("{")) {
            return "json";
        }
        return line.equals("-") || line.startsWith("- ") ? "yaml" : "csv";
    }

    /** The first line that is more than a comment or the mark of a document; empty where there is none. */
    private static String firstLine(String text) {
        return text.lines()
                .map(Blanks::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("---"))
                .findFirst()
                .orElse("");
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String beginning(Input input) throws IOException {
        Optional<Decoding> decoding = Decoding.of(input, Optional.empty(), new Diagnostics());
        if (decoding.isEmpty()) {
            return "";
        }
        char[] head = new char[HEAD];
        try (Reader text = decoding.get().open()) {
            return new String(head, 0, Math.max(0, text.read(head)));
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
