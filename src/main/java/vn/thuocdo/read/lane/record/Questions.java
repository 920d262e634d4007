package vn.thuocdo.read.lane.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thuocdo.model.RowKeys;

/**
 * What is asked of every record of a table. It is answered for a whole batch as soon as that is cut, so by the thread that
 * cuts. A question is told from others by its number, which is above those of the questions that its answers depend on.
 */
final class Questions {

    /** Something that is asked of every record. */
    interface Question {

        /**
         * Of all records of a batch, where the questions before this one are answered. Batches come in their order, since
         * texts are numbered as they are met.
         */
        void answer(RecordBatch batch, long[] answers);
    }

    /** What a question is about. */
    enum About {
        /** The number of a field's text. */
        TEXT,
        /** A field as a plain decimal. */
        DECIMAL,
        /** A field as a plain day. */
        DAY,
        /** The number of the texts of several fields together. */
        TEXTS
    }

    private record Asked(About about, int[] fields, Question question) {}

    private final List<Asked> asked = new ArrayList<>();

    int size() {
        return asked.size();
    }

    /** The questions so far; they stay as they are when more are asked. */
    List<Question> soFar() {
        return asked.stream().map(Asked::question).toList();
    }

    /** The number of a question, which may have been asked before. */
    int number(About about, int... fields) {
        for (int number = 0; number < asked.size(); number++) {
            if (asked.get(number).about == about && Arrays.equals(asked.get(number).fields, fields)) {
                return number;
            }
        }
        Question question = switch (about) {
            case TEXT -> FieldQuestion.text(fields[0]);
            case DECIMAL -> FieldQuestion.decimal(fields[0]);
            case DAY -> FieldQuestion.day(fields[0]);
            case TEXTS -> new TextsTogether(parts(fields));
        };
        asked.add(new Asked(about, fields, question));
        return asked.size() - 1;
    }

    private int[] parts(int[] fields) {
        int[] parts = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            parts[i] = number(About.TEXT, fields[i]);
        }
        return parts;
    }

    /** Numbers the texts of several fields together from 0, in the order in which they are first met. */
    private static final class TextsTogether implements Question {

        /** So many are kept; a table with more repeats nothing. */
        private static final int KEPT = 1 << 16;

        private final int[] parts;
        private final int[] key;
        private final RowKeys keys = new RowKeys();

        TextsTogether(int[] parts) {
            this.parts = parts;
            this.key = new int[parts.length];
        }

        @Override
        public void answer(RecordBatch batch, long[] answers) {
            if (parts.length == 0) {
                Arrays.fill(answers, 0, batch.records(), 0);
                return;
            }
            long[][] ofParts = new long[parts.length][];
            for (int i = 0; i < parts.length; i++) {
                ofParts[i] = batch.answers(parts[i]);
            }
            for (int record = 0; record < batch.records(); record++) {
                boolean kept = true;
                for (int i = 0; i < key.length; i++) {
                    key[i] = (int) ofParts[i][record];
                    kept &= key[i] >= 0;
                }
                answers[record] = kept ? number() : TextNumbers.NONE;
            }
        }

        private int number() {
            return keys.size() < KEPT ? keys.number(key) : keys.find(key);
        }
    }
}
