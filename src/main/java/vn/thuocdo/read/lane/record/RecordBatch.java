package vn.thuocdo.read.lane.record;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Some records that follow one another, cut but not read: their bytes, and where in these each field lies. It is filled by
 * one thread, then read by another, then filled again.
 */
final class RecordBatch {

    private static final int FIRST_FIELDS = 1 << 8;

    private static final int FIRST_RECORDS = 1 << 5;

    private byte[] bytes = new byte[0];

    private int[] from = new int[FIRST_FIELDS];

    /**
     * Where a field ends; the complement of that, below 0, where a quotation mark stands twice in it, which is one of its
     * text.
     */
    private int[] to = new int[FIRST_FIELDS];

    private int fields;

    /** Of each record how many fields stand before its own, and before those of the record after it. */
    private int[] begins = new int[FIRST_RECORDS + 1];

    private int[] lines = new int[FIRST_RECORDS];
    private int records;

    /** Of each question that is answered, the answers of the records. */
    private long[][] answers = new long[0][];

    private int answered;

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
        answered = 0;
    }

    /** Makes room for more fields. */
    void grow() {
        from = Arrays.copyOf(from, 2 * from.length);
        to = Arrays.copyOf(to, 2 * to.length);
    }

    /** How many fields there are so far. */
    int fields() {
        return fields;
    }

    /** The record that is being cut has got further fields, which were put in their places. */
    void setFields(int so) {
        fields = so;
    }

    /** Adds a field to the record that is being cut. */
    void addField(int start, int stop) {
        if (fields == from.length) {
            grow();
        }
        from[fields] = start;
        to[fields++] = stop;
    }

    /** Adds a field in which a quotation mark stands twice. */
    void addDoubled(int start, int stop) {
        addField(start, ~stop);
    }

    /** The record is complete; how many fields it has. */
    int endRecord(int onLines) {
        if (records == lines.length) {
            lines = Arrays.copyOf(lines, 2 * records);
            begins = Arrays.copyOf(begins, 2 * records + 1);
        }
        lines[records++] = onLines;
        begins[records] = fields;
        return fields - begins[records - 1];
    }

    /**
     * No record is added any more.
     *
     * @param next comes after those that were; {@code RECORD} says that another batch does
     * @param why the bytes after them could not be read; absent where they could
     */
    void end(PlainRecords.Next next, Optional<IOException> why) {
        after = next;
        failure = why;
    }

    /** Whether something stands after the records that is not plain, or cannot be read. */
    boolean isFaulty() {
        return after == PlainRecords.Next.NOT_PLAIN || failure.isPresent();
    }

    /** It has no records, and after them comes what comes after those of a faulty batch. */
    void giveUp(RecordBatch faulty) {
        records = 0;
        after = faulty.after;
        failure = faulty.failure;
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
        int stop = to[field];
        return stop < 0 ? ~stop : stop;
    }

    /** Whether a quotation mark stands twice in the field, which is one of its text. */
    boolean isDoubled(int field) {
        return to[field] < 0;
    }

    /** As {@link #begin} has them. */
    int[] begins() {
        return begins;
    }

    /** As {@link #from} has them. */
    int[] froms() {
        return from;
    }

    /** The places where the fields end; the complement of that where {@link #isDoubled} holds. */
    int[] tos() {
        return to;
    }

    /** Answers those questions that are not answered yet, in their order, and stops where there is no more time. */
    void answer(List<Questions.Question> questions, BooleanSupplier hasTime) {
        if (answers.length < questions.size()) {
            answers = Arrays.copyOf(answers, questions.size());
        }
        while (answered < questions.size() && hasTime.getAsBoolean()) {
            answer(answered, questions.get(answered));
            answered++;
        }
    }

    private void answer(int number, Questions.Question question) {
        long[] ofRecords = answers[number];
        if (ofRecords == null || ofRecords.length < records) {
            ofRecords = new long[lines.length];
            answers[number] = ofRecords;
        }
        question.answer(this, ofRecords);
    }

    /** The answers of the records to a question that is answered, in their order, and more behind them. */
    long[] answers(int question) {
        return answers[question];
    }
}
