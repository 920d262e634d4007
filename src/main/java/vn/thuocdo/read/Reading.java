package vn.thuocdo.read;

import java.util.List;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.RowPlaces;
import vn.thuocdo.model.Programme;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.TableRead;

/**
 * What was read of a project.
 *
 * @param programme what can be scored
 * @param inputs the files read, in the order in which they were named
 * @param findings all that is to be said of them
 */
public record Reading(Programme programme, List<TableRead> inputs, Findings findings) {

    public Reading {
        inputs = List.copyOf(inputs);
    }

    /** Whether tasks are known by running numbers, which say nothing outside their own table. */
    public boolean numbersItsTasks() {
        return inputs.stream().noneMatch(table -> table.role() == Source.Role.TASKS)
                && inputs.stream()
                        .anyMatch(table -> table.role() == Source.Role.ASSIGNMENTS && table.numbersItsTasks());
    }

    /** The rows that had an error and are not in the programme, each once although its file be read twice. */
    public RowPlaces faultyRows() {
        RowPlaces.Builder rows = RowPlaces.builder();
        inputs.forEach(table -> rows.add(table.faulty()));
        return rows.build();
    }
}
