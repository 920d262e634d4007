package vn.thuocdo.read.column;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.NumberText;

/**
 * What the user declares of a table's content, so that a foreign table is read as it is. Declarations go before what
 * would be recognised.
 *
 * @param numbers how its numbers are written
 * @param dates in which order its days are written
 * @param columns the header of a canonical column, or several that make it up together
 * @param ignore the headers that are not used, whatever their words
 * @param values the text that a canonical column has in every row
 * @param missing the texts that mean blank in a canonical column
 * @param words what the table's words mean
 * @param rows which rows are read
 * @param fillsUnitsDown whether a blank cell of the unit stands for the unit of the row above
 */
public record Mapping(
        Optional<NumberText.Convention> numbers,
        Optional<DateText.Order> dates,
        Map<Column, List<String>> columns,
        Set<String> ignore,
        Map<Column, String> values,
        Map<Column, Set<String>> missing,
        DeclaredWords words,
        RowFilter rows,
        boolean fillsUnitsDown) {

    /** Nothing declared. */
    public static final Mapping UNDECLARED = new Declaration().mapping();

    public Mapping {
        columns = Map.copyOf(columns);
        ignore = Set.copyOf(ignore);
        values = Map.copyOf(values);
        missing = Map.copyOf(missing);
    }

    /**
     * This mapping, completed by another: with its way to write numbers and days, and its columns. A header keeps one
     * meaning.
     */
    public Mapping or(Mapping other) {
        Map<Column, List<String>> allColumns = new HashMap<>(columns);
        Set<String> headers = new HashSet<>(ignore);
        columns.values().forEach(some -> some.forEach(header -> headers.add(Headers.fold(header))));
        other.columns.forEach((column, some) -> {
            if (!values.containsKey(column) && some.stream().map(Headers::fold).noneMatch(headers::contains)) {
                allColumns.putIfAbsent(column, some);
            }
        });
        Map<Column, Set<String>> allMissing = new HashMap<>(other.missing);
        allMissing.putAll(missing);
        return new Mapping(
                numbers.or(other::numbers),
                dates.or(other::dates),
                allColumns,
                ignore,
                values,
                allMissing,
                words,
                rows,
                fillsUnitsDown);
    }

    /** Whether a header is declared as ignored. */
    boolean ignores(String header) {
        return !ignore.isEmpty() && ignore.contains(Headers.fold(header));
    }

    /** Builds a mapping; parts that are not set are not declared. */
    public static final class Declaration {

        private Optional<NumberText.Convention> numbers = Optional.empty();
        private Optional<DateText.Order> dates = Optional.empty();
        private Map<Column, List<String>> columns = Map.of();
        private final Set<String> ignore = new HashSet<>();
        private Map<Column, String> values = Map.of();
        private Map<Column, Set<String>> missing = Map.of();
        private DeclaredWords words = DeclaredWords.NONE;
        private RowFilter rows = RowFilter.ALL;
        private boolean fillsUnitsDown;

        public Declaration numbers(Optional<NumberText.Convention> some) {
            numbers = some;
            return this;
        }

        public Declaration dates(Optional<DateText.Order> some) {
            dates = some;
            return this;
        }

        public Declaration columns(Map<Column, List<String>> some) {
            columns = some;
            return this;
        }

        public Declaration ignore(List<String> headers) {
            headers.forEach(header -> ignore.add(Headers.fold(header)));
            return this;
        }

        public Declaration values(Map<Column, String> some) {
            values = some;
            return this;
        }

        public Declaration missing(Map<Column, Set<String>> some) {
            missing = some;
            return this;
        }

        public Declaration words(DeclaredWords some) {
            words = some;
            return this;
        }

        public Declaration rows(RowFilter some) {
            rows = some;
            return this;
        }

        public Declaration fillsUnitsDown(boolean some) {
            fillsUnitsDown = some;
            return this;
        }

        public Mapping mapping() {
            return new Mapping(numbers, dates, columns, ignore, values, missing, words, rows, fillsUnitsDown);
        }
    }
}
