package vn.thuocdo.read.table;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a file is laid out, as far as the user declares it; what is declared wins over what would be found.
 *
 * @param sheet the name of the sheet in a workbook
 * @param headerRow the row of the header, from 1: a physical line, or a row of the sheet
 * @param encoding the name of the encoding of a text file
 * @param delimiter what separates the fields of a text file
 */
public record Layout(
        Optional<String> sheet, OptionalInt headerRow, Optional<String> encoding, Optional<Character> delimiter) {

    public Layout {
        delimiter.ifPresent(Layout::requireSeparator);
    }

    /** Whether a character can separate fields: a quotation mark and the ends of lines have their own meaning. */
    public static boolean separates(char c) {
        return c != '"' && c != '\n' && c != '\r';
    }

    private static void requireSeparator(char c) {
        if (!separates(c)) {
            throw new IllegalArgumentException("no separator of fields: " + Character.getName(c));
        }
    }

    /** Nothing declared. */
    public static final Layout UNDECLARED =
            new Layout(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

    /** The same, and what another one declares of the rest. */
    public Layout or(Layout other) {
        return new Layout(
                sheet.or(other::sheet),
                headerRow.isPresent() ? headerRow : other.headerRow,
                encoding.or(other::encoding),
                delimiter.or(other::delimiter));
    }

    /** The same, in this encoding where none is declared. */
    public Layout orEncoding(String name) {
        return encoding.isPresent() ? this : new Layout(sheet, headerRow, Optional.of(name), delimiter);
    }
}
