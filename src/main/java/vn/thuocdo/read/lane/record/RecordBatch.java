package vn.thuocdo.read.lane.record;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Some records that follow one another, cut but not read: their bytes, and where in these each field lies. It is filled by
 * one thread, then read by another, then filled again.
 */
final class RecordBatch {

    private static final int FIRST_FIELDS = 1 << 8;

    private static final int FIRST_RECORDS = 1 << 5;

    private byte[] bytes = new byte[0];

    private int[] from = new int[FIRST_FIELDS];
    private int[] to = new int[FIRST_FIELDS];
    private int[] hashes = new int[FIRST_FIELDS];

    /** Whether a quotation mark stands twice in the field, which is one of its text. */
    private boolean[] doubled = new boolean[FIRST_FIELDS];

    private int fields;

    /** Of each record how many fields stand before its own, and before those of the record after it. */
    private int[] begins = new int[FIRST_RECORDS + 1];

    private int[] lines = new int[FIRST_RECORDS];
    private int records;

    /** Of each column whose texts have numbers, those of its records. */
    private int[][] numbers = new int[0][];

    private boolean[] hasNumbers = new boolean[0];

    private PlainRecords.Next after = PlainRecords.Next.RECORD;
    private Optional<IOException> failure = Optional.empty();

    /** Those of the records and some that follow them, in one array until it is filled again. */
    byte[] bytes() {
        return bytes;
    }

    /** Holds no records any more, and has room for so many bytes. */
    void clear(int room) {
        if (bytes.length < room) {
            bytes = new byte[room];
        }
        fields = 0;
        records = 0;
        failure = Optional.empty();
        Arrays.fill(hasNumbers, false);
    }

    /** Adds a field to the record that is being cut. */
    void addField(int start, int stop, int hash, boolean twice) {
        if (fields == from.length) {
            from = Arrays.copyOf(from, 2 * fields);
            to = Arrays.copyOf(to, 2 * fields);
            hashes = Arrays.copyOf(hashes, 2 * fields);
            doubled = Arrays.copyOf(doubled, 2 * fields);
        }
        from[fields] = start;
        to[fields] = stop;
        hashes[fields] = hash;
        doubled[fields++] = twice;
    }

    /** How many fields the record that is being cut has so far. */
    int fieldsSoFar() {
        return fields - begins[records];
    }

    /** The record is complete. */
    void endRecord(int onLines) {
        if (records == lines.length) {
            lines = Arrays.copyOf(lines, 2 * records);
            begins = Arrays.copyOf(begins, 2 * records + 1);
        }
        lines[records++] = onLines;
        begins[records] = fields;
    }

    /** No record is added any more; this comes after those that were, and {@code RECORD} says that another batch does. */
    void end(PlainRecords.Next next) {
        after = next;
    }

    /** It has no records, and none follows: the bytes could not be read. */
    void fail(IOException why) {
        after = PlainRecords.Next.END;
        failure = Optional.of(why);
    }

    /** @throws IOException if the bytes could not be read */
    void requireRead() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    int records() {
        return records;
    }

    PlainRecords.Next after() {
        return after;
    }

    /** How many lines a record stands on. */
    int lines(int record) {
        return lines[record];
    }

    /** The place of the first field of a record among all fields; of the record after the last, the number of fields. */
    int begin(int record) {
        return begins[record];
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }

    /** Of the bytes of a field, where a mark that stands twice counts once; equal bytes have equal hashes. */
    int hash(int field) {
        return hashes[field];
    }

    boolean isDoubled(int field) {
        return doubled[field];
    }

    /** Whether the texts of a column have numbers. */
    boolean hasNumbers(int column) {
        return column < hasNumbers.length && hasNumbers[column];
    }

    /** Numbers the texts of a column, record by record; one that is written with a doubled mark has none. */
    void number(int column, TextNumbers texts) {
        if (column >= numbers.length) {
            numbers = Arrays.copyOf(numbers, column + 1);
            hasNumbers = Arrays.copyOf(hasNumbers, column + 1);
        }
        int[] ofColumn = numbers[column];
        if (ofColumn == null || ofColumn.length < records) {
            ofColumn = new int[lines.length];
        }
        for (int record = 0; record < records; record++) {
            int field = begins[record] + column;
            ofColumn[record] = field < begins[record + 1] && !doubled[field]
                    ? texts.of(bytes, from[field], to[field], hashes[field])
                    : TextNumbers.NONE;
        }
        numbers[column] = ofColumn;
        hasNumbers[column] = true;
    }

    /** The number of a text; below 0 where it has none. Asked only of columns whose texts have numbers. */
    int number(int record, int column) {
        return numbers[column][record];
    }
}
