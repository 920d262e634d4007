package vn.thuocdo.model.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Location;

/**
 * A published table of figures: its lines both ways, and what stands where they meet. What its figures say of each other
 * is not decided here.
 *
 * @param columns those that hold figures, from the left
 * @param rows from the top; also headings, all of whose cells are blank
 * @param cells of each row, one for each column
 */
public record FigureTable(List<Line> columns, List<Line> rows, List<List<Cell>> cells) {
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** What the words of a header, or at the head of a row, say of the figures in it. */
    public enum LineWord {
        /** The others together. */
        TOTAL,
        /** Begins like a total, and goes on: it may be one of its own ("Tổng số nhiệm vụ"). */
        TOTAL_OF,
        /** Some of the line before it ("Trong đó"). */
        PART,
        /** Parts of a hundred. */
        SHARE,
        /** How much more or less than before. */
        CHANGE,
        /** Averages, ranks and points, which do not add up. */
        AVERAGE
    }

    /**
     * A column or a row.
     *
     * @param name as its header, or its first cell, gives it
     * @param depth of a row: one below others has a greater depth than these; 0 for columns
     * @param stated what the numbers of columns say of it ({@code 5 = 4 / 3}); absent where they say nothing
     */
    public record Line(String name, Set<LineWord> words, int depth, Optional<LineFormula> stated, Location at) {
        public Line {
            words = Set.copyOf(words);
        }

        /** Whether its words say this of it. */
        public boolean is(LineWord word) {
            return words.contains(word);
        }
    }

    /**
     * What stands where a row and a column meet.
     *
     * @param printed absent where it is blank, or no figure
     * @param isKnown whether it was blank or read: what it holds is then no secret to its total
     */
    public record Cell(Optional<Printed> printed, boolean isKnown, Location at) {}
}
