package vn.thuocdo.read.column;

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
        int field = guess.field();
        boolean holds = cells.get().fits(field, guess.meaning());
        return switch (guess.meaning().column()) {
            case UNIT -> holds && !holdsMeasures(field, cells.get());
            case COMPLETED_ON -> holds && !holdsFigures(field, cells.get());
            case TARGET, ACTUAL -> holds && !holdsStatusesOfTasks(field, cells.get());
            case STATUS ->
                holdsStatusesOfTasks(field, cells.get())
                        || (holds || holdsStatusesAndFigures(field, cells.get())) && !holdsFigures(field, cells.get());
            default -> holds;
        };
    }

    /** Neither may be half of the cells below "Kết quả", where each row says it in its own way; both together are. */
    private boolean holdsStatusesAndFigures(int field, CellEvidence evidence) {
        Optional<HeaderTable.Meaning> status = meaning(field, Column.STATUS);
        Optional<HeaderTable.Meaning> actual = meaning(field, Column.ACTUAL);
        return status.isPresent()
                && actual.isPresent()
                && evidence.holdsSome(field, status.get(), actual.get())
                && evidence.fits(field, status.get(), actual.get());
    }

    /** "Kết quả" may be a target too; but if no other column is one, and some of its cells are statuses, it is the status. */
    private boolean holdsStatusesOfTasks(int field, CellEvidence evidence) {
        return meaning(field, Column.TARGET).isPresent()
                && holdsStatusesAndFigures(field, evidence)
                && guesses.columns().stream()
                        .noneMatch(guess ->
                                guess.field() != field && guess.meaning().column() == Column.TARGET);
    }

    /** What the header of a field means as a column; absent where it does not mean that. */
    private Optional<HeaderTable.Meaning> meaning(int field, Column column) {
        return guesses.columns().stream()
                .filter(guess -> guess.field() == field && guess.meaning().column() == column)
                .map(HeaderGuess::meaning)
                .findFirst();
    }

    /** "97,5%" may say how much of an item is done, and "9/10" be a day, but below "Kết quả" it is what was reached. */
    private boolean holdsFigures(int field, CellEvidence evidence) {
        return evidence.distinct(field) > 0
                && meaning(field, Column.ACTUAL).stream().anyMatch(actual -> evidence.fits(field, actual));
    }

    /**
     * "Unit" may be the unit of measure: its cells are units of measure, or look like them while another header names
     * the units.
     */
    private boolean holdsMeasures(int field, CellEvidence evidence) {
        return meaning(field, Column.MEASURE).isPresent()
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
    int compareCloseness(HeaderGuess one, HeaderGuess other) {
        int closeness =
                Integer.compare(one.meaning().closeness(), other.meaning().closeness());
        int answered = closeness != 0 ? closeness : Boolean.compare(isAnswered(other.field()), isAnswered(one.field()));
        return answered != 0 ? answered : Integer.compare(one.field(), other.field());
    }

    /** Whether a field comes before another that is equally close, independent of their order. */
    boolean isPreferred(int field, int rival) {
        return isAnswered(field) && !isAnswered(rival);
    }

    private boolean isAnswered(int field) {
        return cells.isPresent() && cells.get().areAnswers(field);
    }
}
