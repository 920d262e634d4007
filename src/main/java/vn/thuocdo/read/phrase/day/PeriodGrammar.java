package vn.thuocdo.read.phrase.day;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.read.phrase.day.DayOrPeriod.Kind;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** Periods: {@code quý III - IV/2025}, {@code 6 tháng đầu năm 2025}, {@code H1 2025}, {@code 6/2025}, {@code năm 2025}. */
final class PeriodGrammar extends PhraseCursor {

    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS = 12;

    private static final Set<String> BEFORE_SHORT_YEARS = Set.of("/", "-", "'", "’");

    PeriodGrammar(Phrase phrase, Lexicon<String> words, int from) {
        super(phrase, words, from);
    }

    Optional<DayOrPeriodFinder.Found> read() {
        return found(next, this::months, this::half, this::numbered, this::numericMonth, this::year);
    }

    /** {@code 6 tháng đầu năm 2025}, {@code 9 tháng 2025}, {@code 6T/2025}. */
    private Optional<DayOrPeriod> months() {
        int count = numeral(next);
        boolean abbreviated = isWordAt(next + 1, "month of") && phrase.isDigitsAt(next);
        boolean months = phrase.isAt(next + 1, "tháng") || isWordAt(next + 1, "month");
        if (count == 0 || !abbreviated && !months) {
            return Optional.empty();
        }
        next += 2;
        return part(count, false);
    }

    /** {@code nửa đầu năm 2025}, {@code H1/2025}, {@code 1H2025}, {@code first half of 2025}. */
    private Optional<DayOrPeriod> half() {
        OptionalInt before = yearBefore();
        if (phrase.isAt(next, "h") && digits(next + 1).length() == 1) {
            int number = number(digits(next + 1));
            next += 2;
            return ofHalf(number, before);
        }
        if (before.isPresent()) {
            return Optional.empty();
        }
        int ordinal = numeral(next);
        if (isShort(digits(next)) && phrase.isAt(next + 1, "h")) {
            next += 2;
            OptionalInt year = ofYear();
            return year.isEmpty() ? Optional.empty() : ofHalf(ordinal, year);
        }
        int ending = ordinalEndingAt(next + 1);
        if (ordinal > 0 && isWordAt(next + 1 + ending, "half")) {
            next += 2 + ending;
            return ofHalf(ordinal, before);
        }
        if (!isWordAt(next, "half")) {
            return Optional.empty();
        }
        next++;
        return part(MONTHS_OF_HALF, true);
    }

    private Optional<DayOrPeriod> ofHalf(int number, OptionalInt before) {
        Kind kind = number == 1 ? Kind.FIRST_MONTHS : Kind.LAST_MONTHS;
        OptionalInt year = before.isPresent() ? before : ofYear();
        year = year.isPresent() ? year : shortYear();
        return number > 2 ? Optional.empty() : Optional.of(DayOrPeriod.period(kind, year, MONTHS_OF_HALF));
    }

    /** The year before its period, with the sign between them; absent where there is none. */
    private OptionalInt yearBefore() {
        if (digits(next).length() != DIGITS_OF_YEAR) {
            return OptionalInt.empty();
        }
        OptionalInt year = year(digits(next));
        next += phrase.isAt(next + 1, "-") || phrase.isAt(next + 1, "/") ? 2 : 1;
        return year;
    }

    /** The first or last months of a year; without such a word a year has to follow, else it is a length of time. */
    private Optional<DayOrPeriod> part(int count, boolean worded) {
        boolean first = phrase.isAt(next, "đầu");
        boolean last = phrase.isAt(next, "cuối");
        next += first || last ? 1 : 0;
        boolean ofTheYear = phrase.isAt(next, "năm");
        OptionalInt year = ofYear();
        next += ofTheYear && year.isEmpty() && (first || last) ? 1 : 0;
        if (!first && !last && (worded || year.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(DayOrPeriod.period(last ? Kind.LAST_MONTHS : Kind.FIRST_MONTHS, year, count));
    }

    /** {@code quý II/2025}, {@code tháng 6-12/2025}, {@code Q2 2025}, {@code 2025 Q2}, {@code second quarter 2025}. */
    private Optional<DayOrPeriod> numbered() {
        OptionalInt before = yearBefore();
        int ordinal = numeral(next);
        int ending = ordinalEndingAt(next + 1);
        if (before.isEmpty() && ordinal > 0 && isWordAt(next + 1 + ending, "quarter")) {
            next += 2 + ending;
            OptionalInt glued = gluedYear();
            if (glued.isPresent() || numeral(next) == 0) {
                return Optional.of(DayOrPeriod.period(Kind.QUARTER, glued.isPresent() ? glued : ofYear(), ordinal));
            }
            next -= 2 + ending;
        }
        Optional<Kind> kind = periodAt(next);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean needsYear = isWordAt(next, "month of");
        next += isGluedQuarter(next) ? 0 : 1;
        next += phrase.isAt(next, ".") ? 1 : 0;
        int first = numeral(next);
        // Month 0 is written, and does not exist.
        if (first == 0 && !isShort(digits(next))) {
            return Optional.empty();
        }
        next++;
        int number = lastOfList(kind.get(), first);
        if (number < first) {
            // "Quý IV - I" ends in another year.
            return Optional.empty();
        }
        OptionalInt year = before.isPresent() ? before : ofYear();
        year = year.isPresent() ? year : shortYear();
        return needsYear && year.isEmpty()
                ? Optional.empty()
                : Optional.of(DayOrPeriod.period(kind.get(), year, number));
    }

    /** {@code 25} of {@code quý IV/25}, {@code Q2-25} and {@code H1'25}, which is not a month. */
    private OptionalInt shortYear() {
        boolean signed = next < phrase.size()
                && BEFORE_SHORT_YEARS.contains(phrase.get(next).text());
        String digits = signed && !phrase.isAt(next + 2, "/") ? digits(next + 1) : "";
        if (digits.length() != 2 || number(digits) <= MONTHS) {
            return OptionalInt.empty();
        }
        next += 2;
        return inThisCentury(digits);
    }

    /** {@code 25} of {@code 2Q25}. */
    private OptionalInt gluedYear() {
        String digits = digits(next);
        if (digits.length() != 2
                || number(digits) <= MONTHS
                || !phrase.get(next).glued()) {
            return OptionalInt.empty();
        }
        next++;
        return inThisCentury(digits);
    }

    /** One where the ending of an ordinal number stands at a place, else 0. */
    private int ordinalEndingAt(int at) {
        return at < phrase.size() && ORDINAL_ENDINGS.contains(phrase.get(at).text()) ? 1 : 0;
    }

    private Optional<Kind> periodAt(int at) {
        if (isWordAt(at, "quarter") || isGluedQuarter(at)) {
            return Optional.of(Kind.QUARTER);
        }
        return isWordAt(at, "month") || isWordAt(at, "month of") ? Optional.of(Kind.MONTH) : Optional.empty();
    }

    /** The last one of {@code III - IV} and {@code 6, 7 và 8}. */
    private int lastOfList(Kind kind, int first) {
        int last = first;
        while (next < phrase.size() && BETWEEN.contains(phrase.get(next).text())) {
            int at = next + 1;
            at += periodAt(at).filter(again -> again == kind).isPresent() && !isGluedQuarter(at) ? 1 : 0;
            int number = numeral(at);
            boolean date = (phrase.isAt(at + 1, "/") || phrase.isAt(at + 1, ".")) && isShort(digits(at + 2));
            // "Q2-25" is one quarter.
            boolean year =
                    kind == Kind.QUARTER && number > MONTHS && phrase.get(next).glued();
            boolean continued = number > 0 && !date && !year && !isWordAt(at + 1, "month");
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
    private Optional<DayOrPeriod> numericMonth() {
        String first = digits(next);
        boolean separated = next + 1 < phrase.size()
                && SEPARATORS.contains(phrase.get(next + 1).text());
        String second = separated ? digits(next + 2) : "";
        boolean yearLast = isShort(first) && second.length() == DIGITS_OF_YEAR;
        boolean yearFirst = first.length() == DIGITS_OF_YEAR && second.length() == 2 && number(second) <= MONTHS;
        if (!yearLast && !yearFirst) {
            return Optional.empty();
        }
        next += 3;
        return Optional.of(
                DayOrPeriod.period(Kind.MONTH, year(yearLast ? second : first), number(yearLast ? first : second)));
    }

    /** {@code năm 2025}, {@code 2025}, {@code năm}. */
    private Optional<DayOrPeriod> year() {
        OptionalInt year = ofYear();
        if (year.isEmpty() && isWordAt(next, "year")) {
            next += words.at(phrase, next).orElseThrow().length();
            return Optional.of(DayOrPeriod.period(Kind.YEAR, ofYear(), 0));
        }
        return year.isPresent() ? Optional.of(DayOrPeriod.period(Kind.YEAR, year, 0)) : Optional.empty();
    }
}
