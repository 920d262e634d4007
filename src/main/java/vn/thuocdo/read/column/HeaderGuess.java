package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A column that a header may mean by its words.
 *
 * @param field from 0
 */
record HeaderGuess(int field, HeaderTable.Meaning meaning) {

    /**
     * What headers may mean that name years: beside "Thực hiện năm 2025", "Thực hiện năm 2024" is where the unit
     * started, and a target of another year is none of this table's.
     *
     * @param current the year that the table is about; absent where it names none
     */
    static List<HeaderGuess> byYear(List<HeaderGuess> guesses, List<String> header, OptionalInt current) {
        if (current.isEmpty()) {
            return guesses;
        }
        List<HeaderGuess> told = new ArrayList<>();
        for (HeaderGuess guess : guesses) {
            OptionalInt year = guess.year(header);
            if (year.isEmpty() || year.getAsInt() == current.getAsInt()) {
                told.add(guess);
            } else if (guess.meaning().column() == Column.ACTUAL) {
                told.add(new HeaderGuess(
                        guess.field(),
                        new HeaderTable.Meaning(
                                Column.BASELINE,
                                guess.meaning().cells(),
                                guess.meaning().closeness())));
            } else if (guess.meaning().column() != Column.TARGET) {
                told.add(guess);
            }
        }
        return told;
    }

    /**
     * The same where a share of the target, as "Đạt (%)", stands beside what was reached: it is taken only where nothing else
     * fits. Targets in per cent are reached in per cent.
     */
    static List<HeaderGuess> sharesLast(List<HeaderGuess> guesses, List<String> header) {
        boolean targetsInPercent = guesses.stream().anyMatch(guess -> guess.isShare(Column.TARGET, header));
        return targetsInPercent
                ? guesses
                : guesses.stream()
                        .map(guess -> guess.isShare(Column.ACTUAL, header) ? guess.farther() : guess)
                        .toList();
    }

    /**
     * Whether it would be a target by its words alone: "% KH" is a share of one, and the target of a year before the project's
     * is not what is reached now.
     */
    boolean isOfOtherTarget(List<String> header, OptionalInt projectYear) {
        OptionalInt year = year(header);
        boolean past = year.isPresent() && projectYear.isPresent() && year.getAsInt() < projectYear.getAsInt();
        boolean share = header.get(field).strip().startsWith("%");
        return meaning.column() == Column.TARGET && (past || share);
    }

    private boolean isShare(Column column, List<String> header) {
        return meaning.column() == column && header.get(field).indexOf('%') >= 0;
    }

    private HeaderGuess farther() {
        return new HeaderGuess(field, meaning.farther());
    }

    /** The year that its header names; absent where it names none. */
    OptionalInt year(List<String> header) {
        return HeaderTime.year(header.get(field));
    }
}
