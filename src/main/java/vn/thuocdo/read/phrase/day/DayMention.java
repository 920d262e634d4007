package vn.thuocdo.read.phrase.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.read.text.Phrase;

/**
 * A day that a longer text mentions.
 *
 * @param from the place of its first token
 * @param to the place behind its last one
 * @param day absent where the text does not say it in full, where the calendar has no such day, and where it ends a range
 */
public record DayMention(int from, int to, Optional<LocalDate> day) {

    /** The tokens of {@code 5/10/25}, the last of which may be of several centuries. */
    private static final int TOKENS = 5;

    /**
     * The days of a phrase, in their order.
     *
     * @param projectYear the year of a day that names none; absent where the project has none
     */
    public static List<DayMention> of(Phrase phrase, OptionalInt projectYear) {
        // Without a number there is no day, and no table of words is needed to see that.
        if (phrase.text().chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<DayMention> mentions = new ArrayList<>();
        for (int at = 0; at < phrase.size(); at++) {
            Optional<DayOrPeriodFinder.Found> found = DayOrPeriodFinder.at(phrase, at, DeadlineText.words());
            if (found.isPresent() && found.get().term().kind() == DayOrPeriod.Kind.DAY) {
                int to = at + found.get().length();
                boolean whole = !found.get().several() && !isYearShort(phrase, at, to);
                mentions.add(new DayMention(at, to, whole ? day(found.get().term(), projectYear) : Optional.empty()));
                at = to - 1;
            }
        }
        return mentions;
    }

    private static boolean isYearShort(Phrase phrase, int from, int to) {
        return to - from == TOKENS
                && phrase.isDigitsAt(from + 2)
                && phrase.get(from).text().length() <= 2
                && phrase.get(to - 1).text().length() <= 2;
    }

    private static Optional<LocalDate> day(DayOrPeriod term, OptionalInt projectYear) {
        OptionalInt year = term.year().isPresent() ? term.year() : projectYear;
        return year.isPresent() ? term.in(year.getAsInt()).map(DayOrPeriod.Span::last) : Optional.empty();
    }
}
