package vn.thuocdo.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text cut into words, whole numbers and signs, case, spacing and the place of tones folded. Every other sign stands alone, so that a
 * grammar sees each of them and none is passed over.
 */
public record Phrase(List<Token> tokens) {

    /** Characters of a phrase; longer texts are narratives. */
    private static final int LONGEST = 200;

    /** Makes a sign a picture; it says nothing. */
    private static final char EMOJI_STYLE = '\uFE0F';

    /** Words as they are shortened when typed fast. */
    private static final Map<String, String> SHORTENED = Map.of("ko", "không", "đc", "được");

    public enum Kind {
        WORD,
        /** ASCII digits alone. */
        DIGITS,
        SIGN
    }

    /**
     * A piece of a text.
     *
     * @param glued whether it follows the one before it without a blank
     */
    public record Token(Kind kind, String text, boolean glued) {

        // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
        @Override
        public boolean equals(Object other) {
            return other instanceof Token that && kind == that.kind && glued == that.glued && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        public boolean is(String other) {
            return text.equals(other);
        }

        public boolean isDigits() {
            return kind == Kind.DIGITS;
        }
    }

    public Phrase {
        tokens = List.copyOf(tokens);
    }

    /** Cuts a text up; one that is too long for a phrase has no tokens. */
    public static Phrase of(String text) {
        if (text.length() > LONGEST) {
            return new Phrase(List.of());
        }
        String folded = ToneMarks.placed(Names.fold(text));
        List<Token> tokens = new ArrayList<>();
        boolean glued = false;
        for (int i = 0; i < folded.length(); ) {
            int end = end(folded, i);
            int c = folded.codePointAt(i);
            if (c == ' ') {
                glued = false;
            } else if (c != EMOJI_STYLE) {
                String word = folded.substring(i, end);
                tokens.add(new Token(kind(c), SHORTENED.getOrDefault(word, word), glued));
                glued = true;
            }
            i = end;
        }
        return new Phrase(tokens);
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        Kind kind = kind(first);
        while (kind != Kind.SIGN && end < text.length()) {
            int next = text.codePointAt(end);
            if (kind(next) != kind) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static Kind kind(int c) {
        if (c >= '0' && c <= '9') {
            return Kind.DIGITS;
        }
        return c >= 'a' && c <= 'z' || isOfAWord(c) ? Kind.WORD : Kind.SIGN;
    }

    /** Square and cubic metres are words: m², m³. */
    private static boolean isOfAWord(int c) {
        return c != EMOJI_STYLE
                && (Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || c == '²'
                        || c == '³'
                        || c == '_');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase that && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    public int size() {
        return tokens.size();
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    public Token get(int index) {
        return tokens.get(index);
    }

    /** Whether the token at a place is this word or sign; false beyond the end. */
    public boolean isAt(int index, String text) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(text);
    }

    /** Whether the token at a place is digits; false beyond the end. */
    public boolean isDigitsAt(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isDigits();
    }

    /** A piece of it, from one token to another. */
    public Phrase part(int from, int to) {
        return new Phrase(tokens.subList(from, to));
    }

    /** Its words and numbers, without signs, with one blank between any two. */
    public String words() {
        return tokens.stream()
                .filter(token -> token.kind() != Kind.SIGN)
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** Its tokens with one blank between any two: the same for all that differ in spacing alone. */
    public String key() {
        return key(0, tokens.size());
    }

    String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i > from ? " " : "").append(tokens.get(i).text());
        }
        return key.toString();
    }

    /** As it was written, folded. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.glued() || text.isEmpty() ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
