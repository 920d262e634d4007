package vn.thuocdo.read.phrase.figure;

import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.text.Phrase;

/**
 * The year that a target is said to be of, before or behind what it asks for: {@code Năm 2025: 90%}, {@code đến năm 2025
 * đạt 90%}, {@code 90% (năm 2025)}.
 *
 * @param year absent where the target names none so
 * @param rest the target without it
 */
record TargetYear(OptionalInt year, Phrase rest) {

    private static final int DIGITS = 4;
    private static final Set<String> YEARS = Set.of("năm", "year");

    /** Words that lead to a year of the target itself; others compare with that year. */
    private static final Set<String> LEADING = Set.of("đến", "tới", "trong", "vào", "cuối", "hết", "(", "by", "in");

    private static final Set<String> CLOSING = Set.of(":", ",", ")", ".");

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
            return new TargetYear(year(phrase, from), phrase.part(to, phrase.size()));
        }
        int end = phrase.size();
        while (end > 0 && CLOSING.contains(phrase.get(end - 1).text())) {
            end--;
        }
        int start = end - 2;
        if (start <= 0
                || !isYear(phrase, start)
                || !LEADING.contains(phrase.get(start - 1).text())) {
            return new TargetYear(OptionalInt.empty(), phrase);
        }
        OptionalInt year = year(phrase, start);
        while (start > 0 && LEADING.contains(phrase.get(start - 1).text())) {
            start--;
        }
        return new TargetYear(year, phrase.part(0, start));
    }

    private static boolean isYear(Phrase phrase, int at) {
        return at + 1 < phrase.size()
                && YEARS.contains(phrase.get(at).text())
                && phrase.isDigitsAt(at + 1)
                && phrase.get(at + 1).text().length() == DIGITS;
    }

    private static OptionalInt year(Phrase phrase, int at) {
        return OptionalInt.of(Integer.parseInt(phrase.get(at + 1).text()));
    }

    /** Whether the target is of a project's year, as far as that is known. */
    boolean isOf(OptionalInt projectYear) {
        return year.isEmpty() || projectYear.isEmpty() || year.equals(projectYear);
    }
}
