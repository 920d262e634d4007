package vn.thuocdo.report.workbook;

import java.util.List;

/**
 * A column of a form.
 *
 * @param asks what its cells take
 */
public record FormField(ColumnHead heading, Asks asks) {

    /** What a cell of a form takes from who fills it in. */
    public sealed interface Asks {

        /** Nothing: the cell is filled in beforehand, and locked. */
        record Nothing() implements Asks {}

        record Text() implements Asks {}

        /** One of some words, from a list that drops down. */
        record Word(List<String> words) implements Asks {
            public Word {
                words = List.copyOf(words);
            }
        }

        /** A number; a text is doubted, not refused: a figure may be "7/63". */
        record Number() implements Asks {}

        record Day() implements Asks {}
    }
}
