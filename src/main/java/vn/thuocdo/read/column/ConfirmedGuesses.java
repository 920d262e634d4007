package vn.thuocdo.read.column;

import java.util.Comparator;
import java.util.Optional;

/** The guesses about headers that the cells below confirm, and their order. */
final class ConfirmedGuesses {

    private final HeaderGuesses guesses;
    private final Optional<CellEvidence> cells;

    /** @param cells absent while only the headers are known; then every guess is confirmed */
    ConfirmedGuesses(HeaderGuesses guesses, Optional<CellEvidence> cells) {
        this.guesses = guesses;
        this.cells = cells;
    }

    boolean fits(HeaderGuess guess) {
        if (cells.isEmpty()) {
            return true;
        }
        boolean holds = cells.get().fits(guess.field(), guess.meaning());
        return holds
                && switch (guess.meaning().column()) {
                    case UNIT -> !holdsMeasures(guess.field(), cells.get());
                    case STATUS, COMPLETED_ON -> !holdsFigures(guess.field(), cells.get());
                    default -> true;
                };
    }

    /** "97,5%" may say how much of an item is done, and "9/10" be a day, but below "Kết quả" it is what was reached. */
    private boolean holdsFigures(int field, CellEvidence evidence) {
        return evidence.distinct(field) > 0
                && guesses.columns().stream()
                        .anyMatch(guess -> guess.field() == field
                                && guess.meaning().column() == Column.ACTUAL
                                && evidence.fits(field, guess.meaning()));
    }

    /**
     * "Unit" may be the unit of measure: its cells are units of measure, or look like them while another header names
     * the units.
     */
    private boolean holdsMeasures(int field, CellEvidence evidence) {
        boolean mayBeMeasure = guesses.columns().stream()
                .anyMatch(guess -> guess.field() == field && guess.meaning().column() == Column.MEASURE);
        return mayBeMeasure
                && evidence.areMeasures(field)
                && (evidence.haveKnownMeasure(field) || unitsStandElsewhere(field, evidence));
    }

    private boolean unitsStandElsewhere(int field, CellEvidence evidence) {
        return guesses.columns().stream()
                .anyMatch(guess -> guess.field() != field
                        && guess.meaning().column() == Column.UNIT
                        && evidence.fits(guess.field(), guess.meaning()));
    }

    /**
     * The closest header first; of two equally close ones, a header that asks whether the item is done and has only
     * answers below it.
     */
    Comparator<HeaderGuess> closest() {
        return Comparator.comparing((HeaderGuess guess) -> guess.meaning().closeness())
                .thenComparing(guess -> !isAnswered(guess.field()))
                .thenComparing(HeaderGuess::field);
    }

    /** Whether a field comes before another that is equally close, independent of their order. */
    boolean isPreferred(int field, int rival) {
        return isAnswered(field) && !isAnswered(rival);
    }

    private boolean isAnswered(int field) {
        return cells.isPresent() && cells.get().areAnswers(field);
    }
}
