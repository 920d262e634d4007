package vn.thuocdo.read;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.text.Names;

/** Which field of a table holds which canonical column. */
final class Columns {

    private final Map<Column, Integer> fields = new EnumMap<>(Column.class);

    private Columns() {}

    /** Recognises the header of a table; names the columns that are not used and those that are there twice. */
    static Columns recognise(Table table, Source.Role role, Diagnostics diagnostics) {
        Columns columns = new Columns();
        Map<String, Column> known = knownHeaders(role.columns());
        List<String> header = table.header();
        for (int field = 0; field < header.size(); field++) {
            String name = header.get(field);
            Column column = known.get(Names.fold(name));
            Location at = table.headerAt(field);
            if (column == null) {
                diagnostics.add(Code.UNUSED_COLUMN, at, name);
                continue;
            }
            Integer earlier = columns.fields.putIfAbsent(column, field);
            if (earlier != null) {
                diagnostics.add(Code.REPEATED_COLUMN, at, name, column.header(), header.get(earlier));
            }
        }
        return columns;
    }

    /** Whether a row names every column that a table of this role needs. */
    static boolean suffice(List<String> header, Source.Role role) {
        Map<String, Column> known = knownHeaders(role.columns());
        Set<Column> named = EnumSet.noneOf(Column.class);
        for (String name : header) {
            Column column = known.get(Names.fold(name));
            if (column != null) {
                named.add(column);
            }
        }
        return named.containsAll(role.required());
    }

    /** A canonical header is never taken for another column's alias. */
    private static Map<String, Column> knownHeaders(Set<Column> columns) {
        Map<String, Column> known = new HashMap<>();
        for (Column column : columns) {
            known.put(column.header(), column);
        }
        for (Column column : columns) {
            for (String header : column.otherHeaders()) {
                known.putIfAbsent(header, column);
            }
        }
        return known;
    }

    boolean has(Column column) {
        return fields.containsKey(column);
    }

    boolean hasAny(Column... columns) {
        for (Column column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    OptionalInt field(Column column) {
        Integer field = fields.get(column);
        return field == null ? OptionalInt.empty() : OptionalInt.of(field);
    }
}
