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

    /** Nothing declared. */
    public static final Layout UNDECLARED =
            new Layout(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
}
