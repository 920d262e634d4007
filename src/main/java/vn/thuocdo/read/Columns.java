package vn.thuocdo.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.table.Table;

/** Which fields of a table hold which canonical column. */
final class Columns {

    /** Columns that others stand in for, where a table knows things by their name alone. */
    private static final Map<Column, Column> STAND_INS =
            Map.of(Column.ID, Column.NAME, Column.UNIT, Column.UNIT_NAME, Column.TASK, Column.TASK_NAME);

    private record Repeated(int field, Column column, int earlier) {}

    private final List<String> header;
    private final Mapping mapping;
    private final Map<Column, List<Integer>> fields = new EnumMap<>(Column.class);
    private final List<Integer> unused = new ArrayList<>();
    private final List<Repeated> repeated = new ArrayList<>();
    private final Map<Integer, List<Column>> unsettled = new LinkedHashMap<>();
    private final Map<Column, String> unmatched = new TreeMap<>();

    private Columns(List<String> header, Mapping mapping) {
        this.header = header;
        this.mapping = mapping;
    }

    /** What a row means as the header of a source: as declared, else as the headers are known. */
    static Columns of(List<String> header, Source source, Headers known) {
        Columns columns = new Columns(header, source.mapping());
        columns.takeDeclared();
        columns.takeKnown(known);
        columns.settle();
        columns.standIn(source.role());
        return columns;
    }

    private void takeDeclared() {
        mapping.columns().forEach((column, names) -> {
            List<Integer> declared = new ArrayList<>();
            for (String name : names) {
                Optional<Integer> field = field(name);
                if (field.isPresent()) {
                    declared.add(field.get());
                } else {
                    unmatched.put(column, name);
                }
            }
            if (declared.size() == names.size()) {
                fields.put(column, declared);
            }
        });
    }

    private void takeKnown(Headers known) {
        for (int field = 0; field < header.size(); field++) {
            if (isTaken(field) || isForPeople(header.get(field))) {
                continue;
            }
            Optional<Column> column = known.column(header.get(field));
            if (column.isEmpty()) {
                takeDoubtful(field, known.candidates(header.get(field)));
            } else if (isDeclared(column.get())) {
                unused.add(field);
            } else {
                List<Integer> earlier = fields.putIfAbsent(column.get(), List.of(field));
                if (earlier != null) {
                    repeated.add(new Repeated(field, column.get(), earlier.get(0)));
                }
            }
        }
    }

    private void takeDoubtful(int field, List<Column> candidates) {
        if (candidates.isEmpty()) {
            unused.add(field);
        } else {
            unsettled.put(field, candidates);
        }
    }

    /** A header in brackets tells those who fill in the table something, and is no column of it. */
    private static boolean isForPeople(String header) {
        return header.startsWith("(") && header.endsWith(")");
    }

    /** A header that may mean several columns means the one that no other header of the table means. */
    private void settle() {
        boolean settled = true;
        while (settled) {
            settled = false;
            for (Map.Entry<Integer, List<Column>> open : List.copyOf(unsettled.entrySet())) {
                List<Column> free =
                        open.getValue().stream().filter(column -> !has(column)).toList();
                if (free.size() <= 1) {
                    unsettled.remove(open.getKey());
                    free.forEach(column -> fields.put(column, List.of(open.getKey())));
                    if (free.isEmpty()) {
                        unused.add(open.getKey());
                    }
                    settled = true;
                }
            }
        }
    }

    private void standIn(Source.Role role) {
        STAND_INS.forEach((column, name) -> {
            if (role.columns().contains(column) && !has(column) && fields.containsKey(name)) {
                fields.put(column, fields.get(name));
            }
        });
    }

    /** Whether every column is there that a table of this role needs. */
    boolean suffice(Source.Role role) {
        return role.required().stream().allMatch(this::has);
    }

    /** Says which headers are not used, stand twice, are not clear, or were declared in vain. */
    void report(Table table, Findings.Builder diagnostics) {
        for (int field : unused) {
            if (!header.get(field).isEmpty() && !isWanted(header.get(field))) {
                diagnostics.add(Code.UNUSED_COLUMN, table.headerAt(field), header.get(field));
            }
        }
        for (Repeated again : repeated) {
            diagnostics.add(
                    Code.REPEATED_COLUMN,
                    table.headerAt(again.field()),
                    header.get(again.field()),
                    again.column().header(),
                    header.get(again.earlier()));
        }
        unsettled.forEach((field, candidates) -> diagnostics.add(
                Code.AMBIGUOUS_HEADER,
                table.headerAt(field),
                header.get(field),
                candidates.stream()
                        .map(column -> column.header() + ": " + header.get(field))
                        .collect(Collectors.joining("\" / \""))));
        unmatched.forEach((column, name) ->
                diagnostics.add(Code.UNKNOWN_HEADER, table.at(), name, column.header(), String.join(", ", header)));
    }

    /** Whether a column that is not read decides which rows are. */
    private boolean isWanted(String name) {
        return mapping.only().keySet().stream()
                .anyMatch(wanted -> Headers.fold(wanted).equals(Headers.fold(name)));
    }

    /** Whether the table has a column, or a value is declared for it. */
    boolean has(Column column) {
        return fields.containsKey(column) || mapping.values().containsKey(column);
    }

    /** Whether a column is missing only because its header is not clear, or was declared in vain: that is said already. */
    boolean isInDoubt(Column column) {
        return unmatched.containsKey(column)
                || unsettled.values().stream().anyMatch(candidates -> candidates.contains(column));
    }

    boolean hasAny(Column... columns) {
        for (Column column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    /** The fields of a column, from 0; none where the table lacks it. */
    List<Integer> fields(Column column) {
        return fields.getOrDefault(column, List.of());
    }

    /** The first field whose header is a text, as it is written or folded. */
    Optional<Integer> field(String name) {
        int exact = header.indexOf(name);
        if (exact >= 0) {
            return Optional.of(exact);
        }
        String folded = Headers.fold(name);
        for (int field = 0; field < header.size(); field++) {
            if (!folded.isEmpty() && Headers.fold(header.get(field)).equals(folded)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The headers of every column that was recognised, for those who ask what was understood. */
    Map<Column, String> understood() {
        Map<Column, String> understood = new EnumMap<>(Column.class);
        fields.forEach((column, places) -> understood.put(
                column, String.join("/", places.stream().map(header::get).toList())));
        return understood;
    }

    private boolean isTaken(int field) {
        return fields.values().stream().anyMatch(places -> places.contains(field));
    }

    private boolean isDeclared(Column column) {
        return mapping.columns().containsKey(column) || mapping.values().containsKey(column);
    }
}
