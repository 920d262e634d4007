package vn.thuocdo.report.data;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import vn.thuocdo.report.text.Printable;

/** Escapes characters that would control a terminal or change the direction of writing; a parser gets the same text. */
final class InertJson extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    static final CharacterEscapes ESCAPES = new InertJson();

    private static final int DELETE = 0x7F;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    private InertJson() {
        ascii[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Printable.isHarmless((char) c)
                ? null
                : new SerializedString(
                        "\\u" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT));
    }
}
