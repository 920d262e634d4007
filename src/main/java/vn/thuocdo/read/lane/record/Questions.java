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

        /** Of all records of a batch, where the questions before this one are answered. */
        void answer(RecordBatch batch, long[] answers);
    }

    private static final int NOT_ASKED = -1;

    private static final int FIRST_FIELDS = 1 << 5;

    private final List<Question> asked = new ArrayList<>();

    /** The numbers of the questions about the text, the decimal and the day of each field. */
    private int[] texts = new int[0];

    private int[] decimals = new int[0];
    private int[] days = new int[0];

    private final List<Together> together = new ArrayList<>();

    /** The number of the texts of several fields, as that of one text; known by the array of the fields. */
    private record Together(int[] fields, int question) {}

    /** The questions so far; they stay as they are when more are asked. */
    List<Question> soFar() {
        return List.copyOf(asked);
    }

    /** The question for the number of a field's text. */
    int text(int field) {
        texts = withRoom(texts, field);
        if (texts[field] == NOT_ASKED) {
            texts[field] = ask(FieldQuestion.text(field));
        }
        return texts[field];
    }

    /** The question for a field as a plain decimal. */
    int decimal(int field) {
        decimals = withRoom(decimals, field);
        if (decimals[field] == NOT_ASKED) {
            decimals[field] = ask(FieldQuestion.decimal(field));
        }
        return decimals[field];
    }

    /** The question for a field as a plain day. */
    int day(int field) {
        days = withRoom(days, field);
        if (days[field] == NOT_ASKED) {
            days[field] = ask(FieldQuestion.day(field));
        }
        return days[field];
    }

    /** The question for the number of the texts of several fields together. */
    int together(int[] fields) {
        // Asked of each record, so without an iterator.
        for (int i = 0; i < together.size(); i++) {
            if (together.get(i).fields == fields) {
                return together.get(i).question;
            }
        }
        int[] parts = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            parts[i] = text(fields[i]);
        }
        int question = ask(new TextsTogether(parts));
        together.add(new Together(fields, question));
        return question;
    }

    private int ask(Question question) {
        asked.add(question);
        return asked.size() - 1;
    }

    private static int[] withRoom(int[] questions, int field) {
        if (field < questions.length) {
            return questions;
        }
        int[] more = Arrays.copyOf(questions, Math.max(FIRST_FIELDS, 2 * field));
        Arrays.fill(more, questions.length, more.length, NOT_ASKED);
        return more;
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
