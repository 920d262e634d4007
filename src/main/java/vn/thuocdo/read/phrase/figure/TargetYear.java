package vn.thuocdo.read.phrase.figure;

import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.text.Phrase;

/**
 * The year that a target is said to be of, before or behind what it asks for: {@code Năm 2025: 90%}, {@code đến năm 2025
 * đạt 90%}, {@code 90% (năm 2025)}, {@code 90% năm 2025}, {@code 90% by the end of 2025}.
 *
 * @param year absent where the target names none so
 * @param rest the target without it
 */
record TargetYear(OptionalInt year, Phrase rest) {

    private static final int DIGITS = 4;
    private static final Set<String> YEARS = Set.of("năm", "year");

    /** Words that lead to a year of the target itself; others compare with that year. */
    private static final Set<String> LEADING = Set.of("đến", "tới", "trong", "vào", "cuối", "hết", "(", "by", "in");

    private static final Set<String> CLOSING = Set.of(":", ",", ")", ".", ";");

    /** Before a year at the end of a target: words and signs that bind it to something else. */
    private static final Set<String> BINDING = Set.of(
            "với", "so", "kỳ", "hơn", "bằng", "như", "của", "từ", "sau", "trước", "than", "of", "from", "since", "/",
            "-");

    /** Between "by" or "in" and a year. */
    private static final Set<String> ENGLISH = Set.of("the", "end", "of", "year");

    private static final Set<String> ENGLISH_LEADING = Set.of("by", "in");

    static TargetYear of(Phrase phrase) {
        int from = 0;
        while (from < phrase.size() && LEADING.contains(phrase.get(from).text())) {
            from++;
        }
        if (isYear(phrase, from)) {
            int to = from + 2;
            while (to < phrase.size() && CLOSING.contains(phrase.get(to).text())) {
                to++;
            }
            return new TargetYear(year(phrase, from + 1), phrase.part(to, phrase.size()));
        }
        int end = phrase.size();
        while (end > 0 && CLOSING.contains(phrase.get(end - 1).text())) {
            end--;
        }
        int start = startOfTail(phrase, end);
        return start <= 0
                ? new TargetYear(OptionalInt.empty(), phrase)
                : new TargetYear(year(phrase, end - 1), phrase.part(0, start));
    }

    /** Where words with a year begin that end a target; 0 where none do. */
    private static int startOfTail(Phrase phrase, int end) {
        int year = end - 2;
        if (year > 0 && isYear(phrase, year)) {
            return BINDING.contains(phrase.get(year - 1).text()) ? 0 : startOf(phrase, year, LEADING);
        }
        int word = end - 1;
        if (word <= 0 || !isDigitsOfYear(phrase, word)) {
            return 0;
        }
        int leading = startOf(phrase, word, ENGLISH) - 1;
        return leading > 0 && ENGLISH_LEADING.contains(phrase.get(leading).text()) ? leading : 0;
    }

    private static int startOf(Phrase phrase, int from, Set<String> words) {
        int start = from;
        while (start > 0 && words.contains(phrase.get(start - 1).text())) {
            start--;
        }
        return start;
    }

    private static boolean isYear(Phrase phrase, int at) {
        return at + 1 < phrase.size() && YEARS.contains(phrase.get(at).text()) && isDigitsOfYear(phrase, at + 1);
    }

    private static boolean isDigitsOfYear(Phrase phrase, int at) {
        return phrase.isDigitsAt(at) && phrase.get(at).text().length() == DIGITS;
    }

    private static OptionalInt year(Phrase phrase, int at) {
        return OptionalInt.of(Integer.parseInt(phrase.get(at).text()));
    }

    /** Whether the target is of a project's year, as far as that is known. */
    boolean isOf(OptionalInt projectYear) {
        return year.isEmpty() || projectYear.isEmpty() || year.equals(projectYear);
    }
}
