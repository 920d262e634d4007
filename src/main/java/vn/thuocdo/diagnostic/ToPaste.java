package vn.thuocdo.diagnostic;

import java.util.regex.Pattern;

/**
 * An argument of a message that users paste into a file or behind a prompt. Messages cut long texts of the data; a
 * declaration that is cut would not work, so the code that makes it keeps it short.
 */
public record ToPaste(String text) {

    /** Characters without a special meaning in any shell. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./@:=,+-]++");

    /** One word of a command as a shell reads it, such as the name of a file: in quotation marks where it needs them. */
    public static ToPaste wordOfCommand(String word) {
        return new ToPaste(PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'");
    }
}
