package vn.thuocdo.read.lane.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers of a record's texts among those of their columns, each found when it is first asked for. */
final class FieldNumbers {

    private static final int FIRST_ROOM = 1 << 4;

    private final List<TextNumbers> columns = new ArrayList<>();

    /** What was found, each with the record that it is of. */
    private int[] numbers = new int[FIRST_ROOM];

    private int[] foundIn = new int[FIRST_ROOM];

    /** The records are counted from 1. */
    private int record;

    /** The texts of another record are asked for from now on. */
    void next() {
        record++;
    }

    /** @param hash of the bytes; equal bytes have equal hashes */
    int of(int field, byte[] bytes, int from, int to, int hash) {
        while (columns.size() <= field) {
            columns.add(new TextNumbers());
        }
        if (field >= numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * field);
            foundIn = Arrays.copyOf(foundIn, 2 * field);
        }
        if (foundIn[field] != record) {
            foundIn[field] = record;
            numbers[field] = columns.get(field).of(bytes, from, to, hash);
        }
        return numbers[field];
    }
}
