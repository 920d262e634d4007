package vn.thuocdo.report.workbook;

/**
 * How many decimal places of the figures of a column are shown: one format, so that the column is read, sorted and copied as
 * one.
 *
 * @param fewest of every figure
 * @param most of those that have so many
 */
public record DecimalPlaces(int fewest, int most) {

    /** The same of every figure. */
    public static DecimalPlaces of(int places) {
        return new DecimalPlaces(places, places);
    }

    /** Of figures of which some have more than others. At least one, for Excel shows a decimal sign without digits too. */
    public static DecimalPlaces between(int fewest, int most) {
        return fewest == most ? of(fewest) : new DecimalPlaces(Math.max(1, fewest), most);
    }

    /** Whether figures are shown with different places, so that a cell has to hold just what it shows. */
    public boolean vary() {
        return fewest != most;
    }

    /**
     * In the notation of number formats, with the decimal mark in front; empty where there are none. Places that a figure
     * lacks stay blank, so that the marks stand below each other.
     */
    String format() {
        return most == 0 ? "" : "." + "0".repeat(fewest) + "?".repeat(most - fewest);
    }
}
