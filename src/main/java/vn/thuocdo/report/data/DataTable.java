package vn.thuocdo.report.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as data, before any format.
 *
 * @param rows a cell for each column: null where there is no value, else as the type of its column says
 */
public record DataTable(List<Column> columns, List<List<@Nullable Object>> rows) {

    /** What the cells of a column hold. */
    public enum Type {
        /** A {@link String}. */
        TEXT("string"),
        /** A whole {@link Number}. */
        COUNT("integer"),
        /** The {@link String} of a decimal. */
        DECIMAL("number"),
        /** A {@link Boolean}. */
        YES_NO("boolean");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** In Table Schema. */
        public String word() {
            return word;
        }
    }

    /** A column; its name is the same in every language. */
    public record Column(String name, Type type) {}

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
    }
}
