package vn.thuocdo.report.workbook;

/**
 * How many decimal places of a figure are shown.
 *
 * @param shown of the figure
 * @param lacking how many others of its column have more, for which room is left behind it: their decimal marks then stand
 *     below each other, and a sign of percent right behind its figure
 */
public record DecimalPlaces(int shown, int lacking) {

    public DecimalPlaces {
        if (shown < 0 || lacking < 0) {
            throw new IllegalArgumentException("no number of places: " + shown + ", " + lacking);
        }
    }

    /** In a column whose figures all have so many. */
    public static DecimalPlaces of(int places) {
        return new DecimalPlaces(places, 0);
    }

    /** Of a figure in a column of which some have more. */
    public static DecimalPlaces of(int shown, int mostOfColumn) {
        return new DecimalPlaces(shown, mostOfColumn - shown);
    }

    /** In the notation of number formats, with the decimal mark in front; empty where there are none. */
    String format() {
        return shown == 0 ? "" : "." + "0".repeat(shown);
    }

    /** The room behind the figure, in the same notation: as wide as the digits and the mark that it lacks. */
    String room() {
        return (marks() ? "_." : "") + "_0".repeat(lacking);
    }

    /** The same in letters as wide as a digit and a point. */
    public String blanks() {
        return (marks() ? "\u2008" : "") + "\u2007".repeat(lacking);
    }

    private boolean marks() {
        return shown == 0 && lacking > 0;
    }
}
