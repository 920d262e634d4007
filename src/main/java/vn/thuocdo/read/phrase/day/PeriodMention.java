package vn.thuocdo.read.phrase.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.read.text.Phrase;

/**
 * A month, a quarter or another period that a longer text mentions.
 *
 * @param from the place of its first token
 * @param first its first calendar day
 * @param last its last one
 */
public record PeriodMention(int from, LocalDate first, LocalDate last) {

    /**
     * The periods of a phrase, in their order; of several that are listed or joined, none.
     *
     * @param projectYear the year of one that names none; absent where the project has none
     */
    public static List<PeriodMention> of(Phrase phrase, OptionalInt projectYear) {
        // Without a number there is none, and no table of words is needed to see that.
        if (phrase.text().chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<PeriodMention> mentions = new ArrayList<>();
        for (int at = 0; at < phrase.size(); at++) {
            Optional<DayOrPeriodFinder.Found> found = DayOrPeriodFinder.at(phrase, at, DeadlineText.words());
            if (found.isPresent() && !found.get().several()) {
                int from = at;
                span(found.get().term(), projectYear)
                        .ifPresent(span -> mentions.add(new PeriodMention(from, span.first(), span.last())));
            }
            at += Math.max(0, found.map(DayOrPeriodFinder.Found::length).orElse(0) - 1);
        }
        return mentions;
    }

    private static Optional<DayOrPeriod.Span> span(DayOrPeriod term, OptionalInt projectYear) {
        OptionalInt year = term.year().isPresent() ? term.year() : projectYear;
        return term.kind() == DayOrPeriod.Kind.DAY || year.isEmpty() ? Optional.empty() : term.in(year.getAsInt());
    }
}
