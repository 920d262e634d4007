package vn.thuocdo.read.column;

import java.util.Comparator;
import java.util.Optional;

/** Which guesses about headers the cells below them bear out, and which of these come first. */
final class ConfirmedGuesses {

    private final HeaderGuesses guesses;
    private final Optional<CellEvidence> cells;

    /** @param cells absent while only the words of the headers are known: then they bear out every guess */
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
                    case STATUS -> !holdsFigures(guess.field(), cells.get());
                    default -> true;
                };
    }

    /** "97,5%" may say how much of an item is done, but below "Kết quả" it is what was reached. */
    private boolean holdsFigures(int field, CellEvidence evidence) {
        return evidence.distinct(field) > 0
                && guesses.columns().stream()
                        .anyMatch(guess -> guess.field() == field
                                && guess.meaning().column() == Column.ACTUAL
                                && evidence.fits(field, guess.meaning()));
    }

    /** "Unit" may be the unit of measure: its cells are, or look so where another header names the units. */
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

    /** The closest come first; of two that are equally close, one that asks whether it is done and has answers only. */
    Comparator<HeaderGuess> closest() {
        return Comparator.comparing((HeaderGuess guess) -> guess.meaning().closeness())
                .thenComparing(guess -> !isAnswered(guess.field()))
                .thenComparing(HeaderGuess::field);
    }

    /** Whether a field comes before another that is equally close, whatever their order. */
    boolean isPreferred(int field, int rival) {
        return isAnswered(field) && !isAnswered(rival);
    }

    private boolean isAnswered(int field) {
        return cells.isPresent() && cells.get().areAnswers(field);
    }
}
