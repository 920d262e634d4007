package vn.thuocdo.scaffold.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.read.text.Phrase;

/**
 * Counts in words: "twelve of the thirty-six districts", "ba mươi sáu đơn vị", "không có hồ sơ nào". Up to ten a word is often
 * only talk ("two sides"), so it counts where units stand behind it, or where it is a part or a whole of another number.
 */
final class NumberWords {

    private static final int TEN = 10;

    /** Words between "không có" and "nào". */
    private static final int LONGEST_NONE = 5;

    private static final Map<String, Integer> ENGLISH = numbered(
            2,
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> VIETNAMESE =
            numbered(1, "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    /** The last word of a number, where it is another than the word alone: "hai mươi mốt". */
    private static final Map<String, Integer> VIETNAMESE_LAST = Map.of("mốt", 1, "tư", 4, "lăm", 5);

    /** Also means a year, or is an article. */
    private static final List<String> AMBIGUOUS = List.of("năm", "một");

    /** Words such as "out of the", "of all the". */
    private static final int MOST_WORDS_OF = 4;

    private final List<Token> tokens;
    private final Phrase phrase;

    private NumberWords(List<Token> tokens) {
        this.tokens = tokens;
        this.phrase = phrase(tokens);
    }

    /** @param to the token behind it */
    private record Run(int value, int to) {}

    private static Map<String, Integer> numbered(int first, String... words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words) {
            numbers.put(word, first + numbers.size());
        }
        return Map.copyOf(numbers);
    }

    static Phrase phrase(List<Token> tokens) {
        return new Phrase(tokens.stream()
                .map(token -> new Phrase.Token(Phrase.Kind.WORD, token.folded(), false))
                .toList());
    }

    /** A single word from two to ten; empty for another, and for one that means something else as well. */
    static Optional<Integer> small(String folded) {
        return Optional.ofNullable(ENGLISH.get(folded))
                .or(() -> Optional.ofNullable(VIETNAMESE.get(folded)))
                .or(() -> folded.equals("mười") ? Optional.of(TEN) : Optional.empty())
                .filter(number -> number <= TEN && !AMBIGUOUS.contains(folded));
    }

    /** The tokens with each count in words as one number, in digits. */
    static List<Token> asDigits(List<Token> tokens) {
        NumberWords words = new NumberWords(tokens);
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Run> run = words.count(i, joined);
            joined.add(run.isPresent() ? words.digits(i, run.get()) : tokens.get(i));
            i = run.map(Run::to).orElse(i + 1);
        }
        return joined;
    }

    private Token digits(int from, Run run) {
        String digits = String.valueOf(run.value());
        return new Token(
                Token.Kind.NUMBER,
                digits,
                digits,
                tokens.get(from).from(),
                tokens.get(run.to() - 1).to());
    }

    /** @param before what stands before it, with its numbers in digits */
    private Optional<Run> count(int at, List<Token> before) {
        return run(at).filter(run -> run.value() > TEN
                        || means(run.to(), ArticleWord.UNIT)
                        || isWholeBehind(run.to())
                        || isPartBefore(before))
                .or(() -> none(at));
    }

    private boolean means(int at, ArticleWord meaning) {
        return ArticleWord.at(phrase, at)
                .filter(match -> match.meaning() == meaning)
                .isPresent();
    }

    /** "Two of the five …" */
    private boolean isWholeBehind(int at) {
        return ArticleWord.at(phrase, at)
                .filter(match -> match.meaning() == ArticleWord.OF)
                .map(match -> at + match.length())
                .filter(next -> next < tokens.size()
                        && (tokens.get(next).isNumber() || run(next).isPresent()))
                .isPresent();
    }

    private static boolean isPartBefore(List<Token> before) {
        Phrase phrase = phrase(before);
        for (int length = 1; length <= MOST_WORDS_OF && length < before.size(); length++) {
            int from = before.size() - length;
            int words = length;
            boolean of = before.get(from - 1).isNumber()
                    && ArticleWord.at(phrase, from)
                            .filter(match -> match.meaning() == ArticleWord.OF && match.length() == words)
                            .isPresent();
            if (of) {
                return true;
            }
        }
        return false;
    }

    private Optional<Run> run(int at) {
        return english(at).or(() -> vietnamese(at));
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).folded() : "";
    }

    /** "Thirty-six", "thirty six". */
    private Optional<Run> english(int at) {
        int tens = ENGLISH_TENS.indexOf(word(at)) + 2;
        if (tens < 2) {
            return Optional.ofNullable(ENGLISH.get(word(at))).map(number -> new Run(number, at + 1));
        }
        int next = word(at + 1).equals("-") ? at + 2 : at + 1;
        int last = word(next).equals("one") ? 1 : ENGLISH.getOrDefault(word(next), TEN);
        return Optional.of(last < TEN ? new Run(tens * TEN + last, next + 1) : new Run(tens * TEN, at + 1));
    }

    /** "Ba", "mười hai", "ba mươi sáu", "hai mươi mốt". */
    private Optional<Run> vietnamese(int at) {
        Optional<Integer> first = Optional.ofNullable(VIETNAMESE.get(word(at)));
        boolean isTen = word(at).equals("mười");
        boolean hasTens = first.isPresent() && word(at + 1).equals("mươi");
        if (!isTen && !hasTens) {
            return first.filter(number -> !AMBIGUOUS.contains(word(at))).map(number -> new Run(number, at + 1));
        }
        int tens = TEN * first.orElse(1);
        int next = isTen ? at + 1 : at + 2;
        Optional<Integer> last = Optional.ofNullable(VIETNAMESE_LAST.get(word(next)))
                .or(() -> Optional.ofNullable(VIETNAMESE.get(word(next)))
                        .filter(number -> !word(next).equals("năm")));
        return Optional.of(last.map(number -> new Run(tens + number, next + 1)).orElse(new Run(tens, next)));
    }

    /** "Không có hồ sơ nào", "chưa có đơn vị nào", "none of the 36 districts". */
    private Optional<Run> none(int at) {
        if (word(at).equals("none") && isWholeBehind(at + 1)) {
            return Optional.of(new Run(0, at + 1));
        }
        boolean isNot = word(at).equals("không") || word(at).equals("chưa");
        int counted = word(at + 1).equals("có") ? at + 2 : at + 1;
        if (!isNot || counted == at + 1 && !means(counted, ArticleWord.UNIT)) {
            return Optional.empty();
        }
        for (int i = counted;
                i < Math.min(tokens.size(), counted + LONGEST_NONE)
                        && tokens.get(i).isWord();
                i++) {
            if (word(i).equals("nào")) {
                return i > counted ? Optional.of(new Run(0, counted)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
