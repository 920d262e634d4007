package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import vn.thuocdo.model.Period;
import vn.thuocdo.read.phrase.day.HeaderPeriod;
import vn.thuocdo.read.text.Phrase;

/**
 * A column that may hold what belongs to one period, by the words of its header.
 *
 * @param field from 0
 * @param meanings what its cells may hold, by the words beside the period
 */
record PeriodGuess(int field, HeaderPeriod period, List<HeaderTable.Meaning> meanings) {

    private static final Set<Column> OF_A_PERIOD =
            EnumSet.of(Column.TARGET, Column.ACTUAL, Column.ESTIMATE, Column.STATUS);

    /** A header that is a period and nothing else may hold either. */
    private static final List<HeaderTable.Meaning> BARE = List.of(
            new HeaderTable.Meaning(Column.ACTUAL, CellKind.NUMBER, Headers.CANONICAL),
            new HeaderTable.Meaning(Column.STATUS, CellKind.STATUS, Headers.CANONICAL));

    private static final int MONTHS_OF_YEAR = 12;

    /**
     * Guesses.
     *
     * @param isOther whether a field is something else already
     * @param isDeclared whether it is declared where a column stands
     */
    static List<PeriodGuess> in(
            List<String> header, Headers known, IntPredicate isOther, Predicate<Column> isDeclared) {
        List<PeriodGuess> guesses = new ArrayList<>();
        for (int field = 0; field < header.size(); field++) {
            if (!isOther.test(field)) {
                of(field, header.get(field), known, isDeclared).ifPresent(guesses::add);
            }
        }
        List<PeriodGuess> parts =
                guesses.stream().filter(PeriodGuess::isOfAPart).toList();
        for (int field = 0; field < header.size() && !parts.isEmpty(); field++) {
            if (!isOther.test(field) && !isIn(guesses, field)) {
                total(field, header.get(field), parts).ifPresent(guesses::add);
            }
        }
        return guesses;
    }

    private static boolean isIn(List<PeriodGuess> guesses, int field) {
        return guesses.stream().anyMatch(guess -> guess.field == field);
    }

    /** "Cộng" behind the four quarters is what the year comes to; behind two of them it is of no period that is known. */
    private static Optional<PeriodGuess> total(int field, String header, List<PeriodGuess> parts) {
        Optional<HeaderPeriod> named = HeaderPeriod.in(header).filter(HeaderPeriod::isWholeYear);
        String words =
                named.map(HeaderPeriod::rest).orElseGet(() -> Phrase.of(header).words());
        return parts.stream()
                .filter(part -> part.field < field
                        && part.period.lastMonth() == MONTHS_OF_YEAR
                        && TotalWords.areOfAYear(words, part.period.rest()))
                .findFirst()
                .map(part -> new PeriodGuess(
                        field,
                        new HeaderPeriod(
                                Period.Kind.YEAR,
                                named.map(HeaderPeriod::year).orElse(part.period.year()),
                                0,
                                part.period.rest()),
                        part.meanings));
    }

    private static Optional<PeriodGuess> of(int field, String header, Headers known, Predicate<Column> isDeclared) {
        boolean isCanonical = Column.of(header).isPresent();
        Optional<HeaderPeriod> named = header.isEmpty() || isCanonical ? Optional.empty() : HeaderPeriod.in(header);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        HeaderPeriod period = named.get();
        List<HeaderTable.Meaning> words = period.rest().isEmpty() ? BARE : known.meanings(period.rest());
        List<HeaderTable.Meaning> meanings = words.stream()
                .filter(meaning -> OF_A_PERIOD.contains(meaning.column()) && !isDeclared.test(meaning.column()))
                .toList();
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeriodGuess(field, period, resultsFirst(meanings)));
    }

    /** "Kết quả" may be a target too, but hardly one of a quarter. */
    private static List<HeaderTable.Meaning> resultsFirst(List<HeaderTable.Meaning> meanings) {
        return meanings.stream()
                .sorted(Comparator.comparing(meaning -> meaning.column() == Column.TARGET))
                .toList();
    }

    boolean isBare() {
        return period.rest().isEmpty();
    }

    boolean isOfAPart() {
        return !period.isWholeYear();
    }
}
