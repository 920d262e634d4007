package vn.thuocdo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.read.text.Names;

/** What headers mean, whatever their case, spacing, punctuation and normal form. */
final class Headers {

    /** Headers that mean different things in different tables. */
    private static final Map<String, List<Column>> AMBIGUOUS = Map.of(
            "đơn vị", List.of(Column.UNIT, Column.MEASURE),
            "kết quả", List.of(Column.TARGET, Column.ACTUAL),
            "chỉ tiêu", List.of(Column.TASK_NAME, Column.TARGET),
            // A running number names the task only where nothing else does.
            "tt", List.of(Column.TASK),
            "stt", List.of(Column.TASK));

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}–—…]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private final Set<Column> columns;
    private final Map<String, Column> canonical = new HashMap<>();

    /** Every other way to write them; empty as long as none is met. */
    private final Map<String, Column> known = new HashMap<>();

    private Headers(Set<Column> columns) {
        this.columns = columns;
        for (Column column : columns) {
            canonical.put(column.header(), column);
        }
    }

    /** The headers that a table of a role may have. */
    static Headers of(Source.Role role) {
        return new Headers(role.columns());
    }

    /** The column a header means in every table; empty for one that is not known, or means several. */
    Optional<Column> column(String header) {
        Column exact = canonical.get(header);
        return exact != null
                ? Optional.of(exact)
                : known(header)
                        .or(() -> known(withoutBrackets(header)))
                        .or(() -> known(withoutBrackets(lowest(header))));
    }

    private Optional<Column> known(String header) {
        if (known.isEmpty()) {
            learn();
        }
        return Optional.ofNullable(known.get(fold(header)));
    }

    /** All canonical headers first, so that none is ever taken for another column's alias. */
    private void learn() {
        canonical.forEach((header, column) -> known.put(fold(header), column));
        for (Column column : columns) {
            for (String header : column.otherHeaders()) {
                known.putIfAbsent(fold(header), column);
            }
        }
    }

    /** The columns a header may mean; empty for one that is not known. */
    List<Column> candidates(String header) {
        List<Column> candidates = new ArrayList<>(AMBIGUOUS.getOrDefault(
                fold(withoutBrackets(header)),
                AMBIGUOUS.getOrDefault(fold(withoutBrackets(lowest(header))), List.of())));
        candidates.retainAll(columns);
        return candidates;
    }

    /** One spelling for all that differ in normal form, case, spacing or punctuation alone. */
    static String fold(String header) {
        return Names.fold(PUNCTUATION.matcher(header).replaceAll(" "));
    }

    /** "Năm 2024 / Chỉ tiêu giao", where one heading stands over several, is a target all the same. */
    private static String lowest(String header) {
        return header.substring(header.lastIndexOf('/') + 1);
    }

    /** "Thời hạn (ngày/tháng/năm)" says in brackets how the column is filled in. */
    private static String withoutBrackets(String header) {
        return BRACKETS.matcher(header).replaceAll(" ");
    }
}
