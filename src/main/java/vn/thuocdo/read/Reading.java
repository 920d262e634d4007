package vn.thuocdo.read;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Programme;
import vn.thuocdo.read.table.Form;
import vn.thuocdo.read.table.Input;
import vn.thuocdo.read.text.NumberText;

/**
 * What was read of a project.
 *
 * @param programme what can be scored
 * @param inputs the files read, in the order in which they were named
 * @param findings all that is to be said of them
 */
public record Reading(Programme programme, List<TableRead> inputs, Findings findings) {

    /**
     * A file that was read.
     *
     * @param role which table of a project it is
     * @param form how it was read
     * @param header where its header stands
     * @param columns finds the header of each column that was recognised
     * @param conventions finds the convention of numbers that each column proves; walks the file again
     * @param rows how many rows it has below its header
     * @param faultyRows how many of them have an error
     * @param leftOut how many of them were left out as declared
     * @param notItems how many of them are headings, totals and remarks
     */
    public record TableRead(
            Input input,
            Source.Role role,
            Form form,
            Location header,
            Supplier<Map<Column, String>> columns,
            Supplier<Map<Column, NumberText.Convention>> conventions,
            int rows,
            int faultyRows,
            int leftOut,
            int notItems) {}

    public Reading {
        inputs = List.copyOf(inputs);
    }

    /** How many rows had an error and are not in the programme. */
    public int faultyRows() {
        return inputs.stream().mapToInt(TableRead::faultyRows).sum();
    }
}
