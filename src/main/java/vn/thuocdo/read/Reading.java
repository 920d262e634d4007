package vn.thuocdo.read;

import java.util.List;
import vn.thuocdo.model.Programme;
import vn.thuocdo.read.table.Input;

/**
 * What was read of a project.
 *
 * @param programme what can be scored
 * @param inputs the files read, in the order in which they were named
 * @param faultyRows how many rows had an error and are not in the programme
 */
public record Reading(Programme programme, List<TableRead> inputs, int faultyRows) {

    /**
     * A file that was read.
     *
     * @param rows how many rows it has below its header
     */
    public record TableRead(Input input, int rows) {}

    public Reading {
        inputs = List.copyOf(inputs);
    }
}
