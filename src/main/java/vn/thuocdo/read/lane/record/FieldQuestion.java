package vn.thuocdo.read.lane.record;

import java.util.Arrays;

/** Something that is asked of one field by itself. It is answered in a loop, since it is asked of every row. */
abstract class FieldQuestion implements Questions.Question {

    private final int field;
    private final long missing;

    /**
     * @param field below 0 where the table lacks it, so that nothing stands there
     * @param missing the answer where a record lacks it, or it holds a quotation mark, which stands twice
     */
    private FieldQuestion(int field, long missing) {
        this.field = field;
        this.missing = missing;
    }

    /** The number of its text. */
    static FieldQuestion text(int field) {
        TextNumbers numbers = new TextNumbers();
        return new FieldQuestion(field, TextNumbers.NONE) {
            @Override
            long of(byte[] bytes, int from, int to) {
                return numbers.of(bytes, from, to);
            }
        };
    }

    /** The plain decimal that it holds; {@link InPlace#EMPTY} where it holds nothing. */
    static FieldQuestion decimal(int field) {
        return new FieldQuestion(field, InPlace.NONE) {
            @Override
            long of(byte[] bytes, int from, int to) {
                return from == to ? InPlace.EMPTY : InPlace.decimal(bytes, from, to);
            }
        };
    }

    /** The plain day that it holds; {@link InPlace#EMPTY} where it holds nothing. */
    static FieldQuestion day(int field) {
        return new FieldQuestion(field, InPlace.NO_DAY) {
            @Override
            long of(byte[] bytes, int from, int to) {
                return from == to ? InPlace.EMPTY : InPlace.day(bytes, from, to);
            }
        };
    }

    @Override
    public final void answer(RecordBatch batch, long[] answers) {
        if (field < 0) {
            Arrays.fill(answers, 0, batch.records(), InPlace.EMPTY);
            return;
        }
        byte[] bytes = batch.bytes();
        int[] begins = batch.begins();
        int[] from = batch.froms();
        int[] to = batch.tos();
        for (int record = 0; record < batch.records(); record++) {
            int place = begins[record] + field;
            boolean plain = place < begins[record + 1] && to[place] >= 0;
            answers[record] = plain ? of(bytes, from[place], to[place]) : missing;
        }
    }

    /** The answer for a field that lies among some bytes. */
    abstract long of(byte[] bytes, int from, int to);
}
