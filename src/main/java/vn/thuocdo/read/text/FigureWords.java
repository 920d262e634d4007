package vn.thuocdo.read.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.published.Measure;

/** Figures that are printed without a digit: {@code gấp đôi}, {@code một phần ba}, {@code two thirds}, {@code half}. */
final class FigureWords {

    /**
     * A figure in words.
     *
     * @param whole what it is a part of: 3 of "a third"; absent where it stands by itself
     */
    record Worded(BigDecimal number, Measure measure, Optional<BigDecimal> whole) {}

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
                .forEach(word -> NUMBERS.put(word, NUMBERS.size() + 1));
        number(1, "a", "an", "one");
        number(2, "two");
        number(3, "three");
        number(4, "tư", "four");
        number(5, "five");
        number(6, "six");
        number(7, "bẩy", "seven");
        number(8, "eight");
        number(9, "nine");
        number(10, "ten");
    }

    /** The wholes of English fractions, one of them and several. */
    private static final Map<String, Integer> WHOLES = new HashMap<>();

    static {
        List.of("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
                .forEach(word -> whole(word, WHOLES.size() / 2 + 3));
        whole("fourth", 4);
    }

    private static final Set<String> HALVES = Set.of("nửa", "half");

    private static final Map<String, BigDecimal> TIMES = Map.of(
            "double", BigDecimal.valueOf(2),
            "twice", BigDecimal.valueOf(2),
            "twofold", BigDecimal.valueOf(2),
            "triple", BigDecimal.valueOf(3),
            "threefold", BigDecimal.valueOf(3));

    private static final Map<String, BigDecimal> TIMES_BEHIND_GAP =
            Map.of("đôi", BigDecimal.valueOf(2), "rưỡi", new BigDecimal("1.5"));

    private FigureWords() {}

    private static void number(int number, String... words) {
        for (String word : words) {
            NUMBERS.put(word, number);
        }
    }

    private static void whole(String word, int number) {
        WHOLES.put(word, number);
        WHOLES.put(word + "s", number);
    }

    /**
     * The figure that a text in lower case begins with; empty where it begins with none.
     *
     * @param text single blanks between its words
     */
    static Optional<Worded> read(String text) {
        List<String> words = List.of(text.replace('-', ' ').split(" "));
        return fraction(words).or(() -> times(words));
    }

    private static String at(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "";
    }

    private static Optional<Worded> fraction(List<String> words) {
        Optional<Integer> first = Optional.ofNullable(NUMBERS.get(at(words, 0)));
        boolean isHalf = HALVES.contains(at(words, 0)) || first.equals(Optional.of(1)) && HALVES.contains(at(words, 1));
        if (isHalf) {
            return Optional.of(part(1, 2));
        }
        Integer whole = at(words, 1).equals("phần") ? NUMBERS.get(at(words, 2)) : WHOLES.get(at(words, 1));
        return first.isPresent() && whole != null && whole > first.get()
                ? Optional.of(part(first.get(), whole))
                : Optional.empty();
    }

    private static Worded part(int number, int whole) {
        return new Worded(BigDecimal.valueOf(number), Measure.COUNT, Optional.of(BigDecimal.valueOf(whole)));
    }

    private static Optional<Worded> times(List<String> words) {
        boolean isGap = at(words, 0).equals("gấp");
        String word = at(words, isGap ? 1 : 0);
        boolean isCounted = isGap || Set.of("lần", "times").contains(at(words, 1));
        BigDecimal plain = isGap ? TIMES_BEHIND_GAP.get(word) : TIMES.get(word);
        return Optional.ofNullable(plain)
                .or(() -> Optional.ofNullable(NUMBERS.get(word))
                        .filter(number -> isCounted && number > 1)
                        .map(BigDecimal::valueOf))
                .map(number -> new Worded(number, Measure.TIMES, Optional.empty()));
    }
}
