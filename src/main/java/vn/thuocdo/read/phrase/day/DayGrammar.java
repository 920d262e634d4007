package vn.thuocdo.read.phrase.day;

import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** Days, and English months: {@code 30/6/2025}, {@code 30 tháng 6}, {@code 15 - 20/8/2025}, {@code June 30, 2025}. */
final class DayGrammar extends PhraseCursor {

    private static final int MONTHS = 12;

    DayGrammar(Phrase phrase, Lexicon<String> words, int from) {
        super(phrase, words, from);
    }

    Optional<DayOrPeriodFinder.Found> read() {
        return found(next, this::rangeOfDays, this::numericDay, this::dayInWords, this::englishMonth);
    }

    /** {@code 15 - 20/8/2025}, {@code ngày 10 đến ngày 25 tháng 5}: the last day of those that share their month. */
    private Optional<DayOrPeriod> rangeOfDays() {
        String first = digits(next);
        int joint = next + 1;
        if (!isShort(first)
                || joint >= phrase.size()
                || !BETWEEN.contains(phrase.get(joint).text())) {
            return Optional.empty();
        }
        next = joint + (phrase.isAt(joint + 1, "ngày") ? 2 : 1);
        Optional<DayOrPeriod> last = first(this::numericDay, this::dayInWords, this::englishMonth)
                .filter(term -> term.kind() == DayOrPeriod.Kind.DAY
                        && term.number() <= MONTHS
                        && number(first) >= 1
                        && number(first) < term.day());
        several |= last.isPresent();
        return last;
    }

    /** {@code 30/6/2025}, {@code 2025-06-30}, {@code 30/6}. */
    private Optional<DayOrPeriod> numericDay() {
        String separator = phrase.isDigitsAt(next) && next + 1 < phrase.size()
                ? phrase.get(next + 1).text()
                : "";
        if (!SEPARATORS.contains(separator) || !phrase.isDigitsAt(next + 2)) {
            return Optional.empty();
        }
        String first = digits(next);
        String second = digits(next + 2);
        String third = phrase.isAt(next + 3, separator) ? digits(next + 4) : "";
        boolean goesOn = !third.isEmpty() && phrase.isAt(next + 5, separator) && phrase.isDigitsAt(next + 6);
        if (goesOn || second.length() > 2) {
            return Optional.empty();
        }
        if (first.length() == DIGITS_OF_YEAR && isShort(third)) {
            next += 5;
            return Optional.of(DayOrPeriod.day(year(first), number(second), number(third)));
        }
        if (isShort(first) && third.length() == DIGITS_OF_YEAR) {
            next += 5;
            return Optional.of(DayOrPeriod.day(year(third), number(second), number(first)));
        }
        if (isShort(first) && third.length() == 2) {
            next += 5;
            return Optional.of(DayOrPeriod.day(inThisCentury(third), number(second), number(first)));
        }
        // "6-12" may be a range.
        boolean day = separator.equals("/") || phrase.isAt(next - 1, "ngày") && !separator.equals("–");
        if (isShort(first) && third.isEmpty() && day) {
            next += 3;
            return Optional.of(DayOrPeriod.day(ofYear(), number(second), number(first)));
        }
        return Optional.empty();
    }

    /** {@code 30 tháng 6 năm 2025}. */
    private Optional<DayOrPeriod> dayInWords() {
        String day = digits(next);
        if (!isShort(day) || !isWordAt(next + 1, "month") || !isShort(digits(next + 2))) {
            return Optional.empty();
        }
        int month = number(digits(next + 2));
        next += 3;
        return Optional.of(DayOrPeriod.day(ofYear(), month, number(day)));
    }

    /** {@code 30 June 2025}, {@code June 30, 2025}, {@code June 2025}. */
    private Optional<DayOrPeriod> englishMonth() {
        if (isCountOfMonths()) {
            return Optional.empty();
        }
        String day = ordinal();
        String sign = phrase.isAt(next, "/") ? "/" : "-";
        boolean dashed = !day.isEmpty() && phrase.isAt(next, sign);
        next += dashed || !day.isEmpty() && phrase.isAt(next, "of") ? 1 : 0;
        int month = monthNamed();
        if (month == 0) {
            return Optional.empty();
        }
        if (day.isEmpty()) {
            day = ordinal();
        }
        next += phrase.isAt(next, ",") && digits(next + 1).length() == DIGITS_OF_YEAR ? 1 : 0;
        OptionalInt year = ofYear();
        // "30-Jun-25"; in "1 July - 30 September" a range begins.
        if (year.isEmpty()
                && dashed
                && phrase.isAt(next, sign)
                && digits(next + 1).length() == 2) {
            year = inThisCentury(digits(next + 1));
            next += 2;
        }
        return Optional.of(
                day.isEmpty()
                        ? DayOrPeriod.period(DayOrPeriod.Kind.MONTH, year, month)
                        : DayOrPeriod.day(year, month, number(day)));
    }

    /** "9 tháng năm 2025" are months of that year; May is meant where "ngày" stands before. */
    private boolean isCountOfMonths() {
        return isShort(digits(next))
                && number(digits(next)) <= MONTHS
                && !phrase.isAt(next - 1, "ngày")
                && phrase.isAt(next + 1, "tháng")
                && phrase.isAt(next + 2, "năm")
                && digits(next + 3).length() == DIGITS_OF_YEAR;
    }

    private String ordinal() {
        String day = digits(next);
        if (!isShort(day)) {
            return "";
        }
        next++;
        if (next < phrase.size() && ORDINAL_ENDINGS.contains(phrase.get(next).text())) {
            next++;
        }
        return day;
    }
}
