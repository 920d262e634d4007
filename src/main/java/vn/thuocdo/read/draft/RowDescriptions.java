package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.lane.record.PlainRecords;

/** What rows say of the unit or the task that they name: what was said of it before, and in how many rows. */
public final class RowDescriptions {

    private static final int UNKNOWN = -1;

    private final Registry registry;
    private final List<Column> columns = new ArrayList<>();
    private final int[] fields;
    private final PlainRecords.Answers descriptions;

    /** Entries with what was said of them, each with the number of rows that were taken. */
    private final PairNumbers pairs = new PairNumbers();

    private final NumberList taken = new NumberList();

    /** Of each of these the texts, in the order of the columns. */
    private final List<List<String>> texts = new ArrayList<>();

    /** What is known of each entry: rows that say another thing of it are read one by one. */
    private final Map<Integer, List<String>> said = new HashMap<>();

    private int entry;
    private int description;
    private int pair = UNKNOWN;

    /** The texts of a record that says another thing. */
    private List<String> another = List.of();

    /** @param some the columns that describe; a table need not have them, and has each in one field */
    public RowDescriptions(Registry registry, Columns table, List<Column> some, PlainRecords records) {
        this.registry = registry;
        for (Column column : some) {
            if (!table.fields(column).isEmpty()) {
                columns.add(column);
            }
        }
        this.fields =
                columns.stream().mapToInt(column -> table.fields(column).get(0)).toArray();
        this.descriptions = records.numbers(fields);
    }

    /** Whether each of some columns is one field at most. */
    public static boolean arePlain(Columns table, List<Column> some) {
        return some.stream().allMatch(column -> table.fields(column).size() <= 1);
    }

    /** Whether no row says anything. */
    public boolean areNone() {
        return fields.length == 0;
    }

    /** Whether a record says of an entry what a row has said of it before. */
    public boolean knows(int ofEntry, PlainRecords record) {
        entry = ofEntry;
        description = fields.length == 0 ? UNKNOWN : (int) descriptions.get();
        pair = description < 0 ? UNKNOWN : pairs.find(entry, description);
        if (pair == UNKNOWN && description >= 0) {
            another = texts(record);
        }
        return fields.length == 0 || pair != UNKNOWN;
    }

    private List<String> texts(PlainRecords record) {
        List<String> some = new ArrayList<>();
        for (int field : fields) {
            some.add(record.text(field));
        }
        return some;
    }

    /** The record that was asked about last was read as a row, and left nothing to tell. */
    public void learn() {
        if (description < 0 || said.containsKey(entry)) {
            return;
        }
        said.put(entry, registry.entries().get(entry).said());
        if (pairs.number(entry, description) == taken.size()) {
            taken.add(0);
            texts.add(another);
        }
    }

    /** What the rows that are taken say of an entry; empty where they say nothing. */
    List<String> of(RegistryEntry some) {
        return said.getOrDefault(some.number(), List.of());
    }

    /** The record that was asked about last was taken. */
    public void addTaken() {
        if (pair != UNKNOWN) {
            taken.set(pair, taken.get(pair) + 1);
        }
    }

    /** Tells what was said in the rows that were taken. */
    public void endTable() {
        for (int some = 0; some < taken.size(); some++) {
            RegistryEntry described = registry.entries().get(pairs.one(some));
            for (int i = 0; i < fields.length; i++) {
                described.describe(ofEntry(columns.get(i)), texts.get(some).get(i), taken.get(some));
            }
        }
    }

    /** What a column of assignments is of the entry that it describes. */
    private static Column ofEntry(Column column) {
        return switch (column) {
            case UNIT_NAME, TASK_NAME -> Column.NAME;
            case UNIT_KIND -> Column.KIND;
            case UNIT_BLOC -> Column.BLOC;
            case UNIT_HEAD -> Column.HEAD;
            default -> column;
        };
    }
}
