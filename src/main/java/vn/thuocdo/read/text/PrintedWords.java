package vn.thuocdo.read.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.model.published.Precision;

/**
 * The words around a printed figure that say how firmly it is meant.
 *
 * @param figure what is left of the text
 */
record PrintedWords(Precision precision, String figure) {

    /** Before the figure; a longer phrase before one that it begins with. */
    private static final Map<String, Precision> BEFORE = new LinkedHashMap<>();

    static {
        before(Precision.NEARLY, "gần ", "sát ", "ngót ", "non ", "suýt soát ", "close to ", "nearly ", "almost ");
        before(Precision.NEARLY, "just under ", "just below ");
        before(Precision.ABOUT, "khoảng ", "xấp xỉ ", "trên dưới ", "chừng ", "about ", "around ", "approximately ");
        before(Precision.ABOUT, "roughly ", "~", "≈");
        before(Precision.AT_LEAST, "ít nhất ", "tối thiểu ", "at least ", "≥", ">=");
        before(Precision.AT_MOST, "nhiều nhất ", "tối đa ", "không quá ", "at most ", "up to ", "≤", "<=");
        before(Precision.MORE_THAN, "hơn ", "trên ", "quá ", "more than ", "just over ", "just above ", "over ");
        before(Precision.MORE_THAN, "above ", ">");
        before(Precision.LESS_THAN, "chưa đến ", "chưa tới ", "chưa đầy ", "dưới ", "less than ", "fewer than ");
        before(Precision.LESS_THAN, "under ", "below ", "<");
    }

    private static final Map<String, Precision> BEHIND = new LinkedHashMap<>();

    static {
        Stream.of("trở lên", "or more", "and more", "or above", "and above", "or over", "and over")
                .forEach(words -> BEHIND.put(" " + words, Precision.AT_LEAST));
        Stream.of("trở xuống", "or less", "or fewer", "or below", "and below")
                .forEach(words -> BEHIND.put(" " + words, Precision.AT_MOST));
    }

    /** Begins what an end of a range behind the figure closes. */
    private static final List<String> FROM = List.of("từ ", "from ");

    /** Say nothing about the figure: "đạt 81 %", "cả 9 huyện". */
    private static final List<String> PLAIN = List.of(
            "đạt tỷ lệ ",
            "chiếm tỷ lệ ",
            "đạt ",
            "chiếm ",
            "bằng ",
            "tỷ lệ ",
            "tỉ lệ ",
            "tương đương ",
            "tức ",
            "là ",
            "cả ",
            "toàn bộ ",
            "tổng cộng ",
            "tổng số ",
            "or ",
            "all ",
            "equal to ",
            "reached ");

    private static final String TIMES = "gấp ";

    private static void before(Precision precision, String... words) {
        for (String word : words) {
            BEFORE.put(word, precision);
        }
    }

    /** Whether a text begins as what is said of the figure before it does: "389, đạt 81 %". */
    static boolean isPlain(String text) {
        return PLAIN.stream().anyMatch(text::startsWith);
    }

    /** The words of a text in lower case, with single blanks; empty where they contradict each other. */
    static Optional<PrintedWords> of(String text) {
        String rest = withoutFirst(PLAIN, text);
        Optional<Map.Entry<String, Precision>> behind = BEHIND.entrySet().stream()
                .filter(words -> rest.endsWith(words.getKey()))
                .findFirst();
        if (behind.isPresent()) {
            String bare =
                    rest.substring(0, rest.length() - behind.get().getKey().length());
            return before(withoutFirst(FROM, bare)).precision() == Precision.FIRM
                    ? Optional.of(new PrintedWords(behind.get().getValue(), withoutFirst(FROM, bare)))
                    : Optional.empty();
        }
        // "gấp hơn 2 lần" is "hơn gấp 2 lần".
        PrintedWords inner = rest.startsWith(TIMES) ? before(rest.substring(TIMES.length())) : before("");
        return Optional.of(
                inner.precision() == Precision.FIRM
                        ? before(rest)
                        : new PrintedWords(inner.precision(), TIMES + inner.figure()));
    }

    private static PrintedWords before(String text) {
        return BEFORE.entrySet().stream()
                .filter(words -> text.startsWith(words.getKey()))
                .findFirst()
                .map(words -> new PrintedWords(
                        words.getValue(),
                        text.substring(words.getKey().length()).strip()))
                .orElse(new PrintedWords(Precision.FIRM, text));
    }

    private static String withoutFirst(List<String> words, String text) {
        return words.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(word -> text.substring(word.length()))
                .orElse(text);
    }
}
