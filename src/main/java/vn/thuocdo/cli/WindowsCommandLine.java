package vn.thuocdo.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line of Windows into words. Java would split it too, but in the code page of the system, which lacks
 * most Vietnamese letters.
 *
 * @see <a href="https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments">how programs there
 *     do it</a>
 */
public final class WindowsCommandLine {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private boolean inQuotes;

    private WindowsCommandLine() {}

    /** The words of a line; quotes keep spaces together, and a backslash before a quote makes it a letter. */
    public static String[] words(String line) {
        WindowsCommandLine split = new WindowsCommandLine();
        int at = 0;
        while (at < line.length()) {
            at = split.next(line, at);
        }
        split.endWord();
        return split.words.toArray(String[]::new);
    }

    /** Reads the characters at a place, and returns the place after them. */
    private int next(String line, int at) {
        char character = line.charAt(at);
        if (character == '\\') {
            return backslashes(line, at);
        }
        if (character == '"') {
            return quote(line, at);
        }
        if (!inQuotes && (character == ' ' || character == '\t')) {
            endWord();
        } else {
            add(character);
        }
        return at + 1;
    }

    /** Backslashes stand for themselves, except before a quote: two are one there, and one alone makes it a letter. */
    private int backslashes(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '\\') {
            end++;
        }
        boolean beforeQuote = end < line.length() && line.charAt(end) == '"';
        int count = end - start;
        for (int i = 0; i < (beforeQuote ? count / 2 : count); i++) {
            add('\\');
        }
        if (beforeQuote && count % 2 == 1) {
            add('"');
            return end + 1;
        }
        return end;
    }

    /** Within quotes two of them are one letter. */
    private int quote(String line, int at) {
        inWord = true;
        if (inQuotes && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            add('"');
            return at + 2;
        }
        inQuotes = !inQuotes;
        return at + 1;
    }

    private void add(char character) {
        inWord = true;
        word.append(character);
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }
}
