package vn.thuocdo.diagnostic;

import java.util.regex.Pattern;

/**
 * An argument of a message that users paste into a file or behind a prompt. Messages cut long texts of the data; a
 * declaration that is cut would not work, so the code that makes it keeps it short.
 */
public record ToPaste(String text) {

    /** Characters without a special meaning in any shell. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./@:=,+-]++");

    /** Characters without a special meaning within double quotation marks, which every shell knows, that of Windows too. */
    private static final Pattern IN_DOUBLE = Pattern.compile("[\\p{L}\\p{N}_./@:=,+ ()&;'-]++");

    /** One word of a command as a shell reads it, such as the name of a file: in quotation marks where it needs them. */
    public static ToPaste wordOfCommand(String word) {
        if (PLAIN.matcher(word).matches()) {
            return new ToPaste(word);
        }
        boolean inDouble = IN_DOUBLE.matcher(word).matches();
        return new ToPaste(inDouble ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'");
    }
}
