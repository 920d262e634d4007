package vn.thuocdo.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.text.NumberText;

/**
 * What the user declares of a table's content, so that a foreign one comes in as it is. What is declared wins over what
 * would be recognised.
 *
 * @param numbers how its numbers are written
 * @param columns the header of a canonical column, or several that make it up together
 * @param values the text that a canonical column has in every row
 * @param missing the texts that mean blank in a canonical column
 * @param only the texts of which a column, named by its header or canonically, has to hold one for a row to be read
 */
public record Mapping(
        Optional<NumberText.Convention> numbers,
        Map<Column, List<String>> columns,
        Map<Column, String> values,
        Map<Column, Set<String>> missing,
        Map<String, Set<String>> only) {

    /** Nothing declared. */
    public static final Mapping UNDECLARED = new Mapping(Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of());

    public Mapping {
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
        missing = Map.copyOf(missing);
        only = Map.copyOf(only);
    }
}
