package vn.thuocdo.read.lane.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import vn.thuocdo.read.cell.Cell;

/**
 * The records of a plain text table. Those of a longer one are cut by another thread while the ones before them are read;
 * they come in the order of the file all the same, one after the other.
 */
public final class PlainRecords implements Closeable {

    /** What comes next. */
    public enum Next {
        /** A record. */
        RECORD,
        /** Nothing. */
        END,
        /** Something that is not plain: the ordinary way is to be taken, from the next record on. */
        NOT_PLAIN
    }

    /** Columns whose texts are kept apart; those beyond share what is kept of the last of them. */
    private static final int COLUMNS_APART = 64;

    private final InputStream in;
    private final RecordCutter cutter;
    private final List<KnownCells> known = new ArrayList<>();
    private final Questions questions = new Questions();

    /** By the numbers of their questions. */
    private final List<Answers> answers = new ArrayList<>();

    /** What the records of a table answer to one question. */
    public final class Answers {
        private long[] ofBatch = new long[0];

        /** The answer of the record. */
        public long get() {
            return ofBatch[record];
        }
    }

    /** What the record lies in. */
    private RecordBatch batch = new RecordBatch();

    /** The batch after it, which another thread fills meanwhile; absent where none follows. */
    private Optional<ForkJoinTask<RecordBatch>> ahead = Optional.empty();

    /**
     * That thread, where there is a second batch. It is not one that all share: those forget after each task what they read
     * files with, which piles up.
     */
    private Optional<ForkJoinPool> cutting = Optional.empty();

    /** Whether that thread is waited for, so that it leaves to this one what is still to be answered. */
    private volatile boolean waiting;

    /** Which of the batch it is, from 0, and where its fields lie among those of the batch. */
    private int record = -1;

    private int begin;
    private int size;

    /**
     * @param in closed with this
     * @param delimiter in ASCII
     */
    public PlainRecords(InputStream in, char delimiter) {
        this.in = in;
        this.cutter = new RecordCutter(in, delimiter);
    }

    /** Whether a character can be the delimiter of a plain table. */
    public static boolean canSeparate(char c) {
        return c <= Byte.MAX_VALUE;
    }

    /**
     * Goes to the next record.
     *
     * @throws IOException if the bytes cannot be read
     */
    public Next next() throws IOException {
        record++;
        if (record == batch.records() && batch.after() == Next.RECORD) {
            takeNext();
            record = 0;
        }
        if (record >= batch.records()) {
            return batch.after();
        }
        begin = batch.begin(record);
        size = batch.begin(record + 1) - begin;
        return Next.RECORD;
    }

    /** The next batch is taken, and where another follows, that is cut while this one is read. */
    private void takeNext() throws IOException {
        RecordBatch free = batch;
        waiting = true;
        batch = ahead.isPresent() ? ahead.get().join() : cutter.cut(new RecordBatch());
        waiting = false;
        batch.requireRead();
        ahead = Optional.empty();
        synchronized (questions) {
            // Texts are numbered batch after batch, so those of the next one only when it is done with this one.
            if (batch.after() == Next.RECORD) {
                ahead = Optional.of(cutAhead(free));
            }
            answer();
        }
    }

    /** As many questions of the batch are answered as there is time for. */
    private ForkJoinTask<RecordBatch> cutAhead(RecordBatch free) {
        if (cutting.isEmpty()) {
            cutting = Optional.of(new ForkJoinPool(1));
        }
        List<Questions.Question> soFar = questions.soFar();
        return cutting.get().submit(() -> {
            RecordBatch next = cutter.cut(free);
            synchronized (questions) {
                next.answer(soFar, () -> !waiting);
            }
            return next;
        });
    }

    /** What is not answered yet is, for all records of the batch. */
    private void answer() {
        batch.answer(questions.soFar(), () -> true);
        for (int question = 0; question < answers.size(); question++) {
            answers.get(question).ofBatch = batch.answers(question);
        }
    }

    /** Whether records follow beyond those that were cut together with this one. */
    public boolean goOn() {
        return batch.after() == Next.RECORD;
    }

    private KnownCells known(int field) {
        int column = Math.min(field, COLUMNS_APART - 1);
        while (known.size() <= column) {
            known.add(new KnownCells());
        }
        return known.get(column);
    }

    /** How many lines the record stands on. */
    public int lines() {
        return batch.lines(record);
    }

    /** How many fields it has. */
    public int size() {
        return size;
    }

    /** The cells of the record, without blanks around them; those of the next one are others. */
    public List<Cell> cells() {
        Cell[] cells = new Cell[size];
        for (int field = 0; field < size; field++) {
            cells[field] = cell(field);
        }
        return Arrays.asList(cells);
    }

    private Cell cell(int field) {
        int place = begin + field;
        if (batch.isDoubled(place)) {
            byte[] single = text(place, true).getBytes(StandardCharsets.UTF_8);
            return known(field).of(single, 0, single.length);
        }
        return known(field).of(batch.bytes(), batch.from(place), batch.to(place));
    }

    /** Whether a field of the record holds nothing. */
    public boolean isBlank(int field) {
        return batch.from(begin + field) == batch.to(begin + field);
    }

    /** The number of a field's text among those of its column; below 0 where it is not kept, which decides nothing. */
    public Answers numbers(int field) {
        return answers(Questions.About.TEXT, field);
    }

    /** The number of the texts of several fields together; below 0 where it is not kept, which decides nothing. */
    public Answers numbers(int[] fields) {
        return answers(fields.length == 1 ? Questions.About.TEXT : Questions.About.TEXTS, fields);
    }

    /**
     * A field as a plain decimal; {@link InPlace#EMPTY} where nothing stands there, {@link InPlace#NONE} where it is anything
     * else.
     */
    public Answers decimals(int field) {
        return answers(Questions.About.DECIMAL, field);
    }

    /**
     * A field as a day written {@code 2025-12-31}; {@link InPlace#EMPTY} where nothing stands there, {@link InPlace#NO_DAY}
     * where it is anything else.
     */
    public Answers days(int field) {
        return answers(Questions.About.DAY, field);
    }

    private Answers answers(Questions.About about, int... fields) {
        int question = questions.number(about, fields);
        if (answers.size() < questions.size()) {
            while (answers.size() < questions.size()) {
                answers.add(new Answers());
            }
            answer();
        }
        return answers.get(question);
    }

    /** The text of a field, without blanks around it. */
    public String text(int field) {
        return cell(field).text();
    }

    /** The texts of the record as they are written, blanks around them too. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(size);
        for (int place = begin; place < begin + size; place++) {
            int from = batch.from(place);
            texts.add(text(place, from > 0 && batch.bytes()[from - 1] == '"'));
        }
        return texts;
    }

    private String text(int place, boolean quoted) {
        int from = batch.from(place);
        String text = new String(batch.bytes(), from, batch.to(place) - from, StandardCharsets.UTF_8);
        return quoted ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public void close() throws IOException {
        // The stream is let alone before it is closed; what could not be read of it matters to nobody any more.
        ahead.ifPresent(ForkJoinTask::quietlyJoin);
        cutting.ifPresent(ForkJoinPool::shutdown);
        in.close();
    }
}
