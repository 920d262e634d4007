package vn.thuocdo.read.lane;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.lane.record.InPlace;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.row.SourceTable;
import vn.thuocdo.read.text.NumberText;

/**
 * The fields of a plain table: those that are read in place, which differ from row to row, and those whose texts repeat
 * and make up the pattern of a row. Fields that are no column are not looked at, and names of units and tasks decide
 * nothing: they describe what a row names.
 *
 * @param places the fields of the columns that are read in place, in their order; below 0 where the table lacks one
 * @param pattern the other fields that are columns
 * @param alone the fields of which a row must have none filled: what they say depends on the unit too
 * @param width how many fields there are
 * @param points whether a point stands before decimals
 */
record PlainColumns(int[] places, int[] pattern, int[] alone, int width, boolean points) {

    private static final int MISSING = -1;

    private static final Set<Column> NAMES = EnumSet.of(Column.UNIT_NAME, Column.TASK_NAME);

    /**
     * Of a table; empty where a row says more than its own cells do, or where something is declared of the columns that are
     * to be read in place.
     *
     * @param inPlace each in one field, or in none
     */
    static Optional<PlainColumns> of(SourceTable table, List<Column> inPlace) {
        return table.mayHavePlainRows() ? of(table.columns(), table.mapping(), inPlace) : Optional.empty();
    }

    private static Optional<PlainColumns> of(Columns columns, Mapping mapping, List<Column> inPlace) {
        List<Integer> places = new ArrayList<>();
        for (Column column : inPlace) {
            List<Integer> fields = columns.fields(column);
            boolean declared =
                    mapping.missing().containsKey(column) || mapping.words().areDeclaredFor(column);
            if (fields.size() > 1 || declared) {
                return Optional.empty();
            }
            places.add(fields.isEmpty() ? MISSING : fields.get(0));
        }
        boolean plain = mapping.values().isEmpty()
                && mapping.rows().isEverything()
                && columns.periods().isEmpty()
                && !columns.hasStatusOfOtherCells();
        if (!plain) {
            return Optional.empty();
        }
        List<Integer> pattern = new ArrayList<>();
        for (Column column : EnumSet.complementOf(EnumSet.copyOf(NAMES))) {
            for (int field : columns.fields(column)) {
                if (places.contains(field) && !inPlace.contains(column)) {
                    return Optional.empty();
                }
                if (!places.contains(field) && !pattern.contains(field)) {
                    pattern.add(field);
                }
            }
        }
        if (!areApart(places)) {
            return Optional.empty();
        }
        return Optional.of(new PlainColumns(
                array(places),
                array(pattern),
                array(columns.fields(Column.COOPERATING)),
                columns.headers().size(),
                mapping.numbers().orElse(NumberText.Convention.EN) == NumberText.Convention.EN));
    }

    private static int[] array(List<Integer> fields) {
        return fields.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean areApart(List<Integer> places) {
        List<Integer> found = places.stream().filter(place -> place >= 0).toList();
        return Set.copyOf(found).size() == found.size();
    }

    /** The field of the n-th column that is read in place; below 0 where the table lacks it. */
    int place(int n) {
        return places[n];
    }

    /**
     * What is read in place of a field as a plain decimal, which may lack a point that is none.
     *
     * @param column of the field; a number of it that could be read in two ways is taken once it is known in which
     */
    long decimal(long read, Column column, SourceTable table) {
        if (InPlace.isAmbiguous(read)) {
            return table.readsEnglish(column) ? InPlace.withDecimals(read) : InPlace.NONE;
        }
        return points || read < 0 || !PlainDecimal.hasPoint(read) ? read : InPlace.NONE;
    }

    /** Whether a record says nothing in those fields of which it must have none filled. */
    boolean isAlone(PlainRecords record) {
        for (int field : alone) {
            if (!record.isBlank(field)) {
                return false;
            }
        }
        return true;
    }
}
