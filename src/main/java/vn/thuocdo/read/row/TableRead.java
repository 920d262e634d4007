package vn.thuocdo.read.row;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.RowPlaces;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnQuestion;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Form;
import vn.thuocdo.read.text.NumberText;

/**
 * A file that was read.
 *
 * @param role which table of a project it is
 * @param form how it was read
 * @param header where its header stands
 * @param columns the header of each column that was recognised
 * @param conventions the convention of numbers that each column proves or declares; empty where it was not asked for
 * @param rows how many rows it has below its header
 * @param faulty where those of them stand that have an error
 * @param leftOut how many of them were left out as declared, or are not known yet
 * @param notItems how many of them are headings, totals and remarks
 * @param results where it says what was reached
 * @param rowByRow whether each row says all by itself, but for what was asked: then a part of the file is read as it is
 *     within the whole
 * @param asked what was asked of the other cells of a column, since one of them could be read in two ways
 * @param numbersItsTasks whether its tasks, which have names, are known by running numbers that nobody declared as ids
 */
public record TableRead(
        Input input,
        Source.Role role,
        Form form,
        Location header,
        Map<Column, String> columns,
        Map<Column, NumberText.Convention> conventions,
        int rows,
        RowPlaces faulty,
        int leftOut,
        int notItems,
        ResultColumns results,
        boolean rowByRow,
        Set<ColumnQuestion> asked,
        boolean numbersItsTasks) {
    public TableRead {
        columns = Collections.unmodifiableMap(columns);
        conventions = Collections.unmodifiableMap(conventions);
        asked = Set.copyOf(asked);
    }

    /** The same of a file that this one is a part or a copy of, with so many rows. */
    public TableRead of(Input other, int otherRows) {
        return new TableRead(
                other,
                role,
                form,
                header,
                columns,
                conventions,
                otherRows,
                faulty,
                leftOut,
                notItems,
                results,
                rowByRow,
                asked,
                numbersItsTasks);
    }
}
