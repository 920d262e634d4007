package vn.thuocdo.read.lane;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.draft.Registry;
import vn.thuocdo.read.draft.RegistryEntry;
import vn.thuocdo.read.heading.HeadingWords;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.row.RequiredText;
import vn.thuocdo.read.row.UnitsOfRow;
import vn.thuocdo.read.table.DittoTable;

/** What the texts of one field name, as far as that depends on the text alone: each is looked up once. */
final class RepeatedNames {

    private static final int UNKNOWN = -1;

    private static final int FIRST_ROOM = 1 << 6;

    private final Registry registry;
    private final boolean ofUnits;
    private final int field;
    private final PlainRecords.Answers numbers;
    private final String header;
    private int[] entries = new int[0];
    private int[] taken = new int[0];
    private final Map<Integer, String> texts = new HashMap<>();

    /** The text that was asked about last. */
    private int asked;

    /**
     * @param ofUnits whether the field names units, of which one cell may name several
     * @param headers of all fields; a row that repeats them is none
     */
    RepeatedNames(Registry registry, boolean ofUnits, int field, List<String> headers, PlainRecords records) {
        this.registry = registry;
        this.ofUnits = ofUnits;
        this.field = field;
        this.numbers = records.numbers(field);
        this.header = Headers.fold(headers.get(field));
    }

    /** The number of the one thing that a record names; below 0 where that is not plain. */
    int entry(PlainRecords record) {
        int text = (int) numbers.get();
        if (text < 0) {
            return UNKNOWN;
        }
        if (text >= entries.length) {
            int before = entries.length;
            entries = Arrays.copyOf(entries, Math.max(2 * text, FIRST_ROOM));
            Arrays.fill(entries, before, entries.length, UNKNOWN);
            taken = Arrays.copyOf(taken, entries.length);
        }
        if (entries[text] == UNKNOWN) {
            entries[text] = find(record.text(field));
            texts.put(text, record.text(field));
        }
        asked = text;
        return entries[text];
    }

    /** A row with the text that was asked about last was taken. */
    void addTaken() {
        taken[asked]++;
    }

    /** Tells of the texts of the rows that were taken, each of which is a name as it is written. */
    void endTable() {
        texts.forEach((text, name) -> {
            if (taken[text] > 0 && !registry.isClosed()) {
                registry.entries().get(entries[text]).named(name, taken[text]);
            }
        });
    }

    private int find(String text) {
        Optional<RegistryEntry> entry = text.isEmpty() ? Optional.empty() : registry.one(text);
        return entry.isPresent() && isNameAlone(text) ? entry.get().number() : UNKNOWN;
    }

    /** Whether the field of a record holds a name, known or new, and nothing beside it. */
    boolean isNameAlone(PlainRecords record) {
        return isNameAlone(record.text(field));
    }

    private boolean isNameAlone(String text) {
        return RequiredText.fault(ofUnits ? Column.UNIT : Column.TASK, text).isEmpty()
                && !DittoTable.isAsAbove(text)
                && !Headers.fold(text).equals(header)
                && (!ofUnits || UnitsOfRow.isOne(text, registry) && !HeadingWords.isTotal(text));
    }

    /**
     * The number of the new thing that the record names which was asked about last, and is taken now; below 0 where the
     * ordinary way has something to ask or to tell.
     *
     * @param at of the name
     */
    int introduce(PlainRecords record, Location at) {
        if (numbers.get() < 0) {
            return UNKNOWN;
        }
        String text = record.text(field);
        Optional<RegistryEntry> entry = isNameAlone(text) ? registry.introduce(text, at) : Optional.empty();
        if (entry.isEmpty()) {
            return UNKNOWN;
        }
        entries[asked] = entry.get().number();
        texts.put(asked, text);
        // The row that introduces a thing counts as one that names it already.
        taken[asked]--;
        return entries[asked];
    }
}
