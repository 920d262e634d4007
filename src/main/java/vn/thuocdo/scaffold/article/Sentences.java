package vn.thuocdo.scaffold.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs into sentences. */
final class Sentences {

    /** Characters of a sentence; a longer one is cut and read in pieces. */
    private static final int LONGEST = 2_000;

    /** Shorter words before a full stop are abbreviations: TP., No.; one with a mark is a name: "Ngô Gia Tự." */
    private static final int SHORTEST_LAST_WORD = 3;

    private static final char LAST_PLAIN_LETTER = 'z';

    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences() {}

    static List<Sentence> of(List<String> paragraphs) {
        Sentences cut = new Sentences();
        for (int i = 0; i < paragraphs.size(); i++) {
            cut.cut(i + 1, clean(paragraphs.get(i)));
        }
        return cut.sentences;
    }

    /** On one line, composed, and without characters that steer a terminal, an editor or a parser. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (isInvisible(c)) {
                clean.append(' ');
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    private void cut(int paragraph, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, from, i) || i - from >= LONGEST) {
                add(paragraph, text.substring(from, i + 1));
                from = i + 1;
            }
        }
        add(paragraph, text.substring(from));
    }

    private void add(int paragraph, String text) {
        if (!text.isBlank()) {
            sentences.add(Sentence.of(paragraph, sentences.size(), text.strip()));
        }
    }

    /** A full stop, a question or exclamation mark before a blank; not behind an abbreviation or the number of a list. */
    private static boolean isEnd(String text, int from, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        boolean beforeBlank = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        int word = at;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean isAbbreviation = at > word
                && at - word < SHORTEST_LAST_WORD
                && Character.isUpperCase(text.charAt(word))
                && text.substring(word, at).chars().allMatch(letter -> letter <= LAST_PLAIN_LETTER);
        return beforeBlank && !isAbbreviation && !isListNumber(text, from, at);
    }

    private static boolean isListNumber(String text, int from, int at) {
        String before = text.substring(from, at).strip();
        return before.length() <= 2 && !before.isEmpty() && before.chars().allMatch(Character::isLetterOrDigit);
    }
}
