package vn.thuocdo.read.text;

import java.util.Locale;
import java.util.Optional;

/** Finds letters of another alphabet within a word: the Cyrillic і looks like the Latin i and is none. */
public final class MixedScripts {

    private MixedScripts() {}

    /** The first letter in a Latin word that is not Latin, such as {@code і (U+0456)}; empty where there is none. */
    public static Optional<String> find(String text) {
        return mayBeMixed(text) ? firstMistaken(text) : Optional.empty();
    }

    /** Whether anything stands where Unicode has Greek and Cyrillic letters; most texts hold none, and need no more. */
    private static boolean mayBeMixed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0370' && (c < '\u1E00' || c >= '\u1F00')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> firstMistaken(String text) {
        boolean latin = false;
        int foreign = -1;
        for (int i = 0; i <= text.length(); ) {
            int letter = i < text.length() ? text.codePointAt(i) : ' ';
            i += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                Character.UnicodeScript script = Character.UnicodeScript.of(letter);
                latin |= script == Character.UnicodeScript.LATIN;
                foreign = foreign < 0 && isMistaken(script) ? letter : foreign;
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                latin = false;
                foreign = -1;
            }
            if (latin && foreign >= 0) {
                return Optional.of(Character.toString(foreign) + String.format(Locale.ROOT, " (U+%04X)", foreign));
            }
        }
        return Optional.empty();
    }

    /** Of the alphabets whose letters look like ours. */
    private static boolean isMistaken(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
    }
}
