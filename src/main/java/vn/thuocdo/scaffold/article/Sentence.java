package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * A sentence in its pieces, with the words that are known among them.
 *
 * @param paragraph in which it stands, from 1
 * @param number which one of the text it is, from 0
 * @param words of the tokens at which a known word begins; of the others nothing
 */
record Sentence(int paragraph, int number, String text, List<Token> tokens, List<Optional<Word>> words) {

    /**
     * A known word.
     *
     * @param from its first token
     * @param to the token behind it
     */
    record Word(ArticleWord meaning, int from, int to) {}

    Sentence {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
    }

    static Sentence of(int paragraph, int number, String text) {
        List<Token> tokens = NumberWords.asDigits(tokens(text));
        Phrase phrase = NumberWords.phrase(tokens);
        List<Optional<Word>> words = new ArrayList<>();
        while (words.size() < tokens.size()) {
            int from = words.size();
            Optional<Lexicon.Match<ArticleWord>> found = ArticleWord.at(phrase, from);
            words.add(found.map(match -> new Word(match.meaning(), from, from + match.length())));
            for (int more = 1; more < found.map(Lexicon.Match::length).orElse(1); more++) {
                words.add(Optional.empty());
            }
        }
        return new Sentence(paragraph, number, text, tokens, words);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            if (!Character.isWhitespace(text.charAt(i))) {
                String piece = text.substring(i, end);
                tokens.add(new Token(kind(text.codePointAt(i)), piece, piece.toLowerCase(Locale.ROOT), i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static int end(String text, int from) {
        int first = text.codePointAt(from);
        int end = from + Character.charCount(first);
        Token.Kind kind = kind(first);
        while (kind != Token.Kind.SIGN && end < text.length()) {
            int next = text.codePointAt(end);
            if (kind(next) == kind || isWithin(text, end, kind)) {
                end += Character.charCount(next);
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a sign goes on what stands on both sides of it: {@code 1.248}, {@code Chi-lê}; digits do in {@code m2}. */
    private static boolean isWithin(String text, int at, Token.Kind kind) {
        char c = text.charAt(at);
        if (kind == Token.Kind.WORD && isDigit(c)) {
            return true;
        }
        boolean joins = kind == Token.Kind.NUMBER ? c == '.' || c == ',' : c == '\'' || c == '\u2019';
        return joins && at + 1 < text.length() && kind(text.codePointAt(at + 1)) == kind;
    }

    private static Token.Kind kind(int c) {
        if (isDigit(c)) {
            return Token.Kind.NUMBER;
        }
        boolean ofWord = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return ofWord ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return tokens.size();
    }

    /** Whether the token at a place is this word or sign; false beyond the ends. */
    boolean isAt(int place, String text) {
        return place >= 0 && place < size() && tokens.get(place).is(text);
    }

    /** Whether the token at a place is this sign or that; false beyond the ends. */
    boolean isAt(int place, String one, String other) {
        return isAt(place, one) || isAt(place, other);
    }

    /** The known word that begins at a place; empty where none does. */
    Optional<Word> wordAt(int place) {
        return place >= 0 && place < size() ? words.get(place) : Optional.empty();
    }

    boolean means(int place, ArticleWord meaning) {
        return wordAt(place).filter(word -> word.meaning() == meaning).isPresent();
    }

    /** The known word that ends before a place; empty where none does. */
    Optional<Word> wordBefore(int place) {
        for (int from = place - 1; from >= 0; from--) {
            if (words.get(from).isPresent()) {
                return words.get(from).filter(word -> word.to() == place);
            }
        }
        return Optional.empty();
    }

    boolean meansBefore(int place, ArticleWord meaning) {
        return wordBefore(place).filter(word -> word.meaning() == meaning).isPresent();
    }

    /** Whether the word at a place is of an office, or of a kind of units. */
    boolean isOffice(int place) {
        return means(place, ArticleWord.UNIT) || means(place, ArticleWord.OFFICE);
    }

    /** Whether a name may begin at a place: with a capital letter, or as an office. */
    boolean beginsName(int place) {
        return place < size()
                && tokens.get(place).isWord()
                && (tokens.get(place).isCapital() || isOffice(place));
    }

    /** The known words of a meaning between two places, in their order. */
    List<Word> words(ArticleWord meaning, int from, int to) {
        List<Word> found = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            wordAt(i).filter(word -> word.meaning() == meaning).ifPresent(found::add);
        }
        return found;
    }

    boolean has(ArticleWord meaning, int from, int to) {
        return !words(meaning, from, to).isEmpty();
    }

    /** The first place of a sign from one place on; another where it does not come before that. */
    int find(String sign, int from, int otherwise) {
        for (int i = Math.max(0, from); i < Math.min(otherwise, size()); i++) {
            if (tokens.get(i).is(sign)) {
                return i;
            }
        }
        return otherwise;
    }

    /** Whether a place stands between brackets. */
    boolean isInBrackets(int place) {
        int open = 0;
        for (int i = 0; i < place; i++) {
            open += tokens.get(i).is("(") ? 1 : 0;
            open -= tokens.get(i).is(")") && open > 0 ? 1 : 0;
        }
        return open > 0;
    }

    /** As it is written, from one token to another. */
    String written(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** Where the piece between commas and the like begins that holds a place. */
    int segmentStart(int place) {
        int start = place;
        while (start > 0 && !isSeparator(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where it begins with the piece before it, where a colon joins them: "số nhiệm vụ được giao: 40". */
    int labelStart(int place) {
        int start = segmentStart(place);
        return isAt(start - 1, ":") ? segmentStart(start - 1) : start;
    }

    /** Where it ends. */
    int segmentEnd(int place) {
        int end = place;
        while (end < size() && !isSeparator(end)) {
            end++;
        }
        return end;
    }

    /** A comma, semicolon, colon or bracket; also what joins the last figure of a list. */
    private boolean isSeparator(int place) {
        Token token = tokens.get(place);
        return token.kind() == Token.Kind.SIGN && ",;:()".contains(token.text())
                || means(place, ArticleWord.AND)
                        && place + 1 < size()
                        && tokens.get(place + 1).isNumber();
    }
}
