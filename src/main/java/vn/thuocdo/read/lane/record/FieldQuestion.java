package vn.thuocdo.read.lane.record;

/** Something that is asked of one field by itself. It is answered in a loop, since it is asked of every row. */
abstract class FieldQuestion implements Questions.Question {

    private final int field;
    private final long missing;

    /** @param missing the answer where a record lacks the field */
    private FieldQuestion(int field, long missing) {
        this.field = field;
        this.missing = missing;
    }

    /** The number of its text. */
    static FieldQuestion text(int field) {
        TextNumbers numbers = new TextNumbers();
        return new FieldQuestion(field, TextNumbers.NONE) {
            @Override
            long of(RecordBatch batch, int place) {
                return batch.isDoubled(place)
                        ? TextNumbers.NONE
                        : numbers.of(batch.bytes(), batch.from(place), batch.to(place));
            }
        };
    }

    /** The plain decimal that it holds. */
    static FieldQuestion decimal(int field) {
        return new FieldQuestion(field, InPlace.NONE) {
            @Override
            long of(RecordBatch batch, int place) {
                return InPlace.decimal(batch.bytes(), batch.from(place), batch.to(place));
            }
        };
    }

    /** The plain day that it holds. */
    static FieldQuestion day(int field) {
        return new FieldQuestion(field, InPlace.NO_DAY) {
            @Override
            long of(RecordBatch batch, int place) {
                return InPlace.day(batch.bytes(), batch.from(place), batch.to(place));
            }
        };
    }

    @Override
    public final void answer(RecordBatch batch, long[] answers) {
        for (int record = 0; record < batch.records(); record++) {
            int place = batch.place(record, field);
            answers[record] = place < 0 ? missing : of(batch, place);
        }
    }

    /** The answer for a field at a place among all fields of the batch. */
    abstract long of(RecordBatch batch, int place);
}
