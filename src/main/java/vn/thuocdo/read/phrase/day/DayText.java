package vn.thuocdo.read.phrase.day;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.read.text.Phrase;

/** Days whose month is a word: {@code 28-Mar-25}, as Excel writes days into a CSV file, {@code ngày 28 tháng 3 năm 2025}. */
public final class DayText {

    private static final int DIGITS_OF_A_YEAR = 4;

    private DayText() {}

    /** The day that a text names with its year, and nothing else but a time; empty where it names none, or the calendar has no such day. */
    public static Optional<LocalDate> read(String text) {
        if (text.codePoints().noneMatch(Character::isLetter) || !mayHoldDayAndYear(text)) {
            return Optional.empty();
        }
        Phrase phrase = Phrase.of(text);
        int from = phrase.isAt(0, "ngày") ? 1 : 0;
        return DayOrPeriodFinder.at(phrase, from, DeadlineText.words())
                .filter(found -> isAlone(phrase, from + found.length()) && !found.several())
                .map(DayOrPeriodFinder.Found::term)
                .filter(term ->
                        term.kind() == DayOrPeriod.Kind.DAY && term.year().isPresent())
                .flatMap(term -> term.in(term.year().getAsInt()))
                .map(DayOrPeriod.Span::last);
    }

    /** Whether nothing follows, or a time of the day alone: {@code 14/Mar/25 9:00 AM}. */
    private static boolean isAlone(Phrase phrase, int end) {
        return end + ClockTime.at(phrase, end) == phrase.size();
    }

    /** Two numbers, or one of both; {@code Quý IV/2023} is no day, which needs no table of words to be read. */
    private static boolean mayHoldDayAndYear(String text) {
        int digits = 0;
        int numbers = 0;
        boolean inNumber = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            digits += digit ? 1 : 0;
            numbers += digit && !inNumber ? 1 : 0;
            inNumber = digit;
        }
        return numbers > 1 || digits > DIGITS_OF_A_YEAR;
    }
}
