package vn.thuocdo.diagnostic;

/**
 * A place in the input, as it is printed before a diagnostic. Lines, rows, fields and columns count from 1.
 *
 * <p>Places order by path, then sheet, then line, then field.
 */
public sealed interface Location extends Comparable<Location> {

    /** The file, as the user would write it from the folder the command runs in; empty for {@link Nowhere}. */
    String path();

    /** The line or row; 0 for a file as a whole. */
    default int line() {
        return 0;
    }

    /** The same line or row, at its n-th field. */
    default Location field(int field) {
        return this;
    }

    /** The same field of the n-th line or row; of the file or sheet as a whole for 0. */
    default Location row(int row) {
        return this;
    }

    /** A place outside every file, such as a command-line option. */
    record Nowhere() implements Location {
        @Override
        public String path() {
            return "";
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** A file as a whole. */
    record File(String path) implements Location {
        // Both written out for each place: Java builds those of a record at their first use, which takes long in a
        // short run.
        @Override
        public boolean equals(Object other) {
            return other instanceof File that && path.equals(that.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * A place in a text file.
     *
     * @param line the physical line on which the record or value starts
     * @param field the field of a CSV record, or the column of a YAML value; 0 for the whole line
     */
    record Line(String path, int line, int field) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof Line that && that.line == line && that.field == field && that.path.equals(path);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * path.hashCode() + line) + field;
        }

        @Override
        public Location field(int newField) {
            return new Line(path, line, newField);
        }

        @Override
        public Location row(int newLine) {
            return new Line(path, newLine, field);
        }

        @Override
        public String toString() {
            return path + ":" + line + (field > 0 ? ":" + field : "");
        }
    }

    /**
     * A place in a sheet of a workbook.
     *
     * @param row 0 for the whole sheet
     * @param column 1 for A; 0 for the whole row
     */
    record Sheet(String path, String sheet, int row, int column) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof Sheet that
                    && row == that.row
                    && column == that.column
                    && sheet.equals(that.sheet)
                    && path.equals(that.path);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * path.hashCode() + sheet.hashCode()) + row) + column;
        }

        @Override
        public int line() {
            return row;
        }

        @Override
        public Location field(int newColumn) {
            return new Sheet(path, sheet, row, newColumn);
        }

        @Override
        public Location row(int newRow) {
            return new Sheet(path, sheet, newRow, column);
        }

        @Override
        public String toString() {
            if (row == 0) {
                return path + ":" + sheet;
            }
            return path + ":" + sheet + "!" + (column > 0 ? letters(column) : "") + row;
        }

        /** The name of a column: A for 1. */
        public static String letters(int column) {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString();
        }
    }

    private static String sheetOf(Location at) {
        return at instanceof Sheet sheet ? sheet.sheet() : "";
    }

    private static int fieldOf(Location at) {
        if (at instanceof Line line) {
            return line.field();
        }
        return at instanceof Sheet sheet ? sheet.column() : 0;
    }

    /** The order in which diagnostics are listed: by file, sheet, line and field. */
    @Override
    default int compareTo(Location other) {
        int order = path().compareTo(other.path());
        order = order != 0 ? order : sheetOf(this).compareTo(sheetOf(other));
        order = order != 0 ? order : Integer.compare(line(), other.line());
        return order != 0 ? order : Integer.compare(fieldOf(this), fieldOf(other));
    }
}
