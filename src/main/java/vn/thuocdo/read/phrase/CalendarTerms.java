package vn.thuocdo.read.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.phrase.CalendarTerm.Kind;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * Finds the days and periods in a phrase: {@code 30/6/2025}, {@code ngày 30 tháng 6}, {@code quý III - IV/2025},
 * {@code 6 tháng đầu năm 2025}, {@code 30 June 2025}.
 */
final class CalendarTerms {

    /**
     * A term, and of how many tokens it is.
     *
     * @param several whether it is the last one of a list or range
     */
    record Found(CalendarTerm term, int length, boolean several) {}

    private static final Set<String> SEPARATORS = Set.of("/", "-", ".");
    private static final Set<String> BETWEEN = Set.of("-", "–", "—", ",", "và", "đến", "tới", "to", "and", "&", "+");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    /** Quarters have Roman numbers as well; a fifth one is written, and does not exist. */
    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("v", 5),
            Map.entry("vi", 6),
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("sáu", 6),
            Map.entry("chín", 9),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4));

    private static final int MONTHS_OF_HALF = 6;
    private static final int DIGITS_OF_YEAR = 4;
    private static final int CENTURY = 2000;

    private final Phrase phrase;
    private final Lexicon<String> words;
    private int next;
    private boolean several;

    private CalendarTerms(Phrase phrase, Lexicon<String> words, int from) {
        this.phrase = phrase;
        this.words = words;
        this.next = from;
    }

    /**
     * The term at a place of a phrase; empty where none begins there.
     *
     * @param words what months and periods are called
     */
    static Optional<Found> at(Phrase phrase, int from, Lexicon<String> words) {
        CalendarTerms terms = new CalendarTerms(phrase, words, from);
        return terms.read().map(term -> new Found(term, terms.next - from, terms.several));
    }

    private Optional<CalendarTerm> read() {
        int start = next;
        for (Attempt attempt : List.<Attempt>of(
                this::numericDay,
                this::dayInWords,
                this::englishMonth,
                this::months,
                this::half,
                this::numbered,
                this::numericMonth,
                this::year)) {
            next = start;
            Optional<CalendarTerm> term = attempt.read();
            if (term.isPresent()) {
                return term;
            }
        }
        return Optional.empty();
    }

    private interface Attempt {
        Optional<CalendarTerm> read();
    }

    /** {@code 30/6/2025}, {@code 2025-06-30}, {@code 30/6}. */
    private Optional<CalendarTerm> numericDay() {
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
            return Optional.of(CalendarTerm.day(year(first), number(second), number(third)));
        }
        if (isShort(first) && third.length() == DIGITS_OF_YEAR) {
            next += 5;
            return Optional.of(CalendarTerm.day(year(third), number(second), number(first)));
        }
        if (isShort(first) && third.length() == 2) {
            next += 5;
            return Optional.of(CalendarTerm.day(inThisCentury(third), number(second), number(first)));
        }
        // "6-12" may be a range.
        boolean day = separator.equals("/") || next > 0 && phrase.isAt(next - 1, "ngày");
        if (isShort(first) && third.isEmpty() && day) {
            next += 3;
            return Optional.of(CalendarTerm.day(OptionalInt.empty(), number(second), number(first)));
        }
        return Optional.empty();
    }

    /** {@code 30 tháng 6 năm 2025}. */
    private Optional<CalendarTerm> dayInWords() {
        String day = digits(next);
        if (!isShort(day) || !isWordAt(next + 1, "month") || !isShort(digits(next + 2))) {
            return Optional.empty();
        }
        int month = number(digits(next + 2));
        next += 3;
        return Optional.of(CalendarTerm.day(ofYear(), month, number(day)));
    }

    /** {@code 30 June 2025}, {@code June 30, 2025}, {@code June 2025}. */
    private Optional<CalendarTerm> englishMonth() {
        String day = ordinal();
        next += !day.isEmpty() && (phrase.isAt(next, "of") || phrase.isAt(next, "-")) ? 1 : 0;
        int month = monthNamed();
        if (month == 0) {
            return Optional.empty();
        }
        if (day.isEmpty()) {
            day = ordinal();
        }
        next += phrase.isAt(next, ",") && digits(next + 1).length() == DIGITS_OF_YEAR ? 1 : 0;
        OptionalInt year = ofYear();
        if (year.isEmpty()
                && !day.isEmpty()
                && phrase.isAt(next, "-")
                && digits(next + 1).length() == 2) {
            year = inThisCentury(digits(next + 1));
            next += 2;
        }
        return Optional.of(
                day.isEmpty()
                        ? CalendarTerm.period(Kind.MONTH, year, month)
                        : CalendarTerm.day(year, month, number(day)));
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

    private int monthNamed() {
        if (next >= phrase.size()) {
            return 0;
        }
        String meaning = words.at(phrase, next).map(Lexicon.Match::meaning).orElse("");
        boolean named = !meaning.isEmpty() && Character.isDigit(meaning.charAt(0));
        next += named ? words.at(phrase, next).orElseThrow().length() : 0;
        next += named && phrase.isAt(next, ".") ? 1 : 0;
        return named ? number(meaning) : 0;
    }

    /** {@code 6 tháng đầu năm 2025}, {@code 9 tháng 2025}. */
    private Optional<CalendarTerm> months() {
        int count = numeral(next);
        if (count == 0 || !isWordAt(next + 1, "month")) {
            return Optional.empty();
        }
        next += 2;
        return part(count, false);
    }

    /** {@code nửa đầu năm 2025}, {@code H1/2025}, {@code first half of 2025}. */
    private Optional<CalendarTerm> half() {
        if (phrase.isAt(next, "h") && digits(next + 1).length() == 1) {
            int number = number(digits(next + 1));
            next += 2;
            return ofHalf(number);
        }
        int ordinal = numeral(next);
        if (ordinal > 0 && isWordAt(next + 1, "half")) {
            next += 2;
            return ofHalf(ordinal);
        }
        if (!isWordAt(next, "half")) {
            return Optional.empty();
        }
        next++;
        return part(MONTHS_OF_HALF, true);
    }

    private Optional<CalendarTerm> ofHalf(int number) {
        Kind kind = number == 1 ? Kind.FIRST_MONTHS : Kind.LAST_MONTHS;
        return number > 2 ? Optional.empty() : Optional.of(CalendarTerm.period(kind, ofYear(), MONTHS_OF_HALF));
    }

    /** The first or last months of a year; without such a word a year has to follow, else it is a length of time. */
    private Optional<CalendarTerm> part(int count, boolean worded) {
        boolean first = phrase.isAt(next, "đầu");
        boolean last = phrase.isAt(next, "cuối");
        next += first || last ? 1 : 0;
        boolean ofTheYear = phrase.isAt(next, "năm");
        OptionalInt year = ofYear();
        next += ofTheYear && year.isEmpty() && (first || last) ? 1 : 0;
        if (!first && !last && (worded || year.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(CalendarTerm.period(last ? Kind.LAST_MONTHS : Kind.FIRST_MONTHS, year, count));
    }

    /** {@code quý II/2025}, {@code tháng 6-12/2025}, {@code Q2 2025}, {@code 2025 Q2}, {@code second quarter 2025}. */
    private Optional<CalendarTerm> numbered() {
        OptionalInt before = OptionalInt.empty();
        if (digits(next).length() == DIGITS_OF_YEAR) {
            before = year(digits(next));
            next += phrase.isAt(next + 1, "-") || phrase.isAt(next + 1, "/") ? 2 : 1;
        }
        int ordinal = numeral(next);
        int ending = next + 1 < phrase.size()
                        && ORDINAL_ENDINGS.contains(phrase.get(next + 1).text())
                ? 1
                : 0;
        if (before.isEmpty()
                && ordinal > 0
                && isWordAt(next + 1 + ending, "quarter")
                && numeral(next + 2 + ending) == 0) {
            next += 2 + ending;
            return Optional.of(CalendarTerm.period(Kind.QUARTER, ofYear(), ordinal));
        }
        Optional<Kind> kind = periodAt(next);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean needsYear = isWordAt(next, "month of");
        next += isGluedQuarter(next) ? 0 : 1;
        next += phrase.isAt(next, ".") ? 1 : 0;
        int number = numeral(next);
        if (number == 0) {
            return Optional.empty();
        }
        next++;
        number = lastOfList(kind.get(), number);
        OptionalInt year = before.isPresent() ? before : ofYear();
        return needsYear && year.isEmpty()
                ? Optional.empty()
                : Optional.of(CalendarTerm.period(kind.get(), year, number));
    }

    private Optional<Kind> periodAt(int at) {
        if (isWordAt(at, "quarter") || isGluedQuarter(at)) {
            return Optional.of(Kind.QUARTER);
        }
        return isWordAt(at, "month") || isWordAt(at, "month of") ? Optional.of(Kind.MONTH) : Optional.empty();
    }

    /** {@code QII}, which is one word. */
    private boolean isGluedQuarter(int at) {
        return at < phrase.size()
                && phrase.get(at).text().startsWith("q")
                && NUMERALS.containsKey(phrase.get(at).text().substring(1));
    }

    /** Of {@code III - IV} and {@code 6, 7 và 8} the last one. */
    private int lastOfList(Kind kind, int first) {
        int last = first;
        while (next < phrase.size() && BETWEEN.contains(phrase.get(next).text())) {
            int at = next + 1;
            at += periodAt(at).filter(again -> again == kind).isPresent() && !isGluedQuarter(at) ? 1 : 0;
            int number = numeral(at);
            boolean date = (phrase.isAt(at + 1, "/") || phrase.isAt(at + 1, ".")) && isShort(digits(at + 2));
            boolean continued = number > 0 && !date && !isWordAt(at + 1, "month");
            if (!continued) {
                break;
            }
            last = number;
            several = true;
            next = at + 1;
        }
        return last;
    }

    /** {@code 6/2025}, {@code 2025-06}. */
    private Optional<CalendarTerm> numericMonth() {
        String first = digits(next);
        boolean separated = next + 1 < phrase.size()
                && SEPARATORS.contains(phrase.get(next + 1).text());
        String second = separated ? digits(next + 2) : "";
        boolean yearLast = isShort(first) && second.length() == DIGITS_OF_YEAR;
        boolean yearFirst = first.length() == DIGITS_OF_YEAR && second.length() == 2 && number(second) <= 12;
        if (!yearLast && !yearFirst) {
            return Optional.empty();
        }
        next += 3;
        return Optional.of(
                CalendarTerm.period(Kind.MONTH, year(yearLast ? second : first), number(yearLast ? first : second)));
    }

    /** {@code năm 2025}, {@code 2025}, {@code năm}. */
    private Optional<CalendarTerm> year() {
        OptionalInt year = ofYear();
        if (year.isEmpty() && isWordAt(next, "year")) {
            next += words.at(phrase, next).orElseThrow().length();
            return Optional.of(CalendarTerm.period(Kind.YEAR, OptionalInt.empty(), 0));
        }
        return year.isPresent() ? Optional.of(CalendarTerm.period(Kind.YEAR, year, 0)) : Optional.empty();
    }

    /** The year that follows, with what stands before it; absent, and nothing taken, where none does. */
    private OptionalInt ofYear() {
        int at = next;
        at += at < phrase.size() && (SEPARATORS.contains(phrase.get(at).text()) || phrase.isAt(at, ",")) ? 1 : 0;
        at += phrase.isAt(at, "of") || phrase.isAt(at, "của") ? 1 : 0;
        at += phrase.isAt(at, "năm") || phrase.isAt(at, "year") ? 1 : 0;
        if (digits(at).length() != DIGITS_OF_YEAR) {
            return OptionalInt.empty();
        }
        OptionalInt year = year(digits(at));
        next = at + 1;
        return year;
    }

    private boolean isWordAt(int at, String meaning) {
        return at >= 0
                && at < phrase.size()
                && words.at(phrase, at)
                        .filter(match -> match.meaning().equals(meaning))
                        .isPresent();
    }

    /** A number up to two digits, Roman or in words; 0 where there is none. */
    private int numeral(int at) {
        if (at >= phrase.size()) {
            return 0;
        }
        String text = phrase.get(at).text();
        if (isShort(digits(at))) {
            return number(text);
        }
        if (isGluedQuarter(at)) {
            return NUMERALS.get(text.substring(1));
        }
        return NUMERALS.getOrDefault(text, 0);
    }

    private String digits(int at) {
        return phrase.isDigitsAt(at) ? phrase.get(at).text() : "";
    }

    private static boolean isShort(String digits) {
        return digits.length() == 1 || digits.length() == 2;
    }

    private static OptionalInt inThisCentury(String digits) {
        return OptionalInt.of(CENTURY + number(digits));
    }

    private static OptionalInt year(String digits) {
        return OptionalInt.of(number(digits));
    }

    /** Of at most four digits. */
    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
