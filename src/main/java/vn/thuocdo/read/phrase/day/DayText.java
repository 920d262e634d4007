package vn.thuocdo.read.phrase.day;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.read.text.Phrase;

/** Days whose month is a word: {@code 28-Mar-25}, as Excel writes days into a CSV file, {@code ngày 28 tháng 3 năm 2025}. */
public final class DayText {

    private DayText() {}

    /** The day that a text names with its year, and nothing else; empty where it names none, or the calendar has no such day. */
    public static Optional<LocalDate> read(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Phrase phrase = Phrase.of(text);
        int from = phrase.isAt(0, "ngày") ? 1 : 0;
        return DayOrPeriodFinder.at(phrase, from, DeadlineText.words())
                .filter(found -> from + found.length() == phrase.size() && !found.several())
                .map(DayOrPeriodFinder.Found::term)
                .filter(term ->
                        term.kind() == DayOrPeriod.Kind.DAY && term.year().isPresent())
                .flatMap(term -> term.in(term.year().getAsInt()))
                .map(DayOrPeriod.Span::last);
    }
}
