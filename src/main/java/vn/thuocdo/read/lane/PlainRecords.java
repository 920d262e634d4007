package vn.thuocdo.read.lane;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.read.cell.Cell;

/** The records of a plain text table, each cut out of the bytes in one go. */
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

    /** A plain record is no longer, in bytes. */
    private static final int RECORD_BYTES = 1 << 15;

    /**
     * So many bytes beyond a record are looked at before it is given. A reader of letters loses what it has read of a piece
     * in which a byte is wrong: up to 8,192 letters of three bytes, and 8,192 bytes more.
     */
    private static final int AHEAD = 1 << 16;

    private static final int PIECE = 1 << 16;

    /** Columns whose texts are kept apart; those beyond share what is kept of the last of them. */
    private static final int COLUMNS_APART = 64;

    private final InputStream in;
    private final byte delimiter;
    private final PlainCheck check = new PlainCheck();
    private final byte[] bytes = new byte[RECORD_BYTES + AHEAD + PIECE];
    private int at;
    private int end;
    private boolean ended;
    private final List<KnownCells> known = new ArrayList<>();
    private final FieldNumbers numbers = new FieldNumbers();
    private int[] from = new int[COLUMNS_APART];
    private int[] to = new int[COLUMNS_APART];
    private int[] hashes = new int[COLUMNS_APART];

    /** Whether a quotation mark stands twice in the field, which is one of its text. */
    private boolean[] doubled = new boolean[COLUMNS_APART];

    private int size;
    private int lines;

    /** Where the record that is cut has to have ended. */
    private int limit;

    /**
     * @param in closed with this
     * @param delimiter in ASCII
     */
    public PlainRecords(InputStream in, char delimiter) {
        this.in = in;
        this.delimiter = (byte) delimiter;
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
        look();
        if (!check.isPlain()) {
            return Next.NOT_PLAIN;
        }
        if (at == end) {
            return Next.END;
        }
        limit = Math.min(end, at + RECORD_BYTES);
        size = 0;
        lines = 0;
        numbers.next();
        int place = at;
        boolean more = true;
        while (more) {
            place = place < limit && bytes[place] == '"' ? passQuoted(place + 1) : passBare(place);
            if (place < 0 || size > Limit.FIELDS.most()) {
                return Next.NOT_PLAIN;
            }
            more = place < limit && bytes[place] == delimiter;
            place += more ? 1 : 0;
        }
        return endRecord(place);
    }

    /** Reads on until there is a record and what has to be looked at beyond it, or no more. */
    private void look() throws IOException {
        if (ended || end - at >= RECORD_BYTES + AHEAD) {
            return;
        }
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        while (!ended && end < RECORD_BYTES + AHEAD) {
            int count = in.read(bytes, end, PIECE);
            ended = count < 0;
            if (ended) {
                check.end();
            } else {
                check.pass(bytes, end, end + count);
                end += count;
            }
        }
    }

    /** A field without quotation marks around it; where it ends. */
    private int passBare(int start) {
        // Written out: this is done for every byte, and what is called here is not compiled into the loop.
        byte[] all = bytes;
        byte separator = delimiter;
        int stop = limit;
        int place = start;
        int hash = 0;
        while (place < stop) {
            byte b = all[place];
            if (b == separator || b == '\n' || b == '\r') {
                break;
            }
            hash = (hash << 5) - hash + b;
            place++;
        }
        add(start, place, hash, false);
        return place;
    }

    /** A field within quotation marks, from behind the first; where it ends, or below 0 where it is not closed plainly. */
    private int passQuoted(int start) {
        int place = start;
        int hash = 0;
        boolean twice = false;
        while (place < limit && !(bytes[place] == '"' && !isQuote(place + 1))) {
            lines += bytes[place] == '\n' ? 1 : 0;
            hash = hash(hash, bytes[place]);
            boolean mark = bytes[place] == '"';
            twice |= mark;
            place += mark ? 2 : 1;
        }
        int after = place + 1;
        if (place >= limit || after < limit && !isEnd(bytes[after])) {
            return -1;
        }
        add(start, place, hash, twice);
        return after;
    }

    private boolean isQuote(int place) {
        return place < limit && bytes[place] == '"';
    }

    private boolean isEnd(byte b) {
        return b == delimiter || b == '\n' || b == '\r';
    }

    private static int hash(int before, byte b) {
        return (before << 5) - before + b;
    }

    private KnownCells known(int field) {
        int column = Math.min(field, COLUMNS_APART - 1);
        while (known.size() <= column) {
            known.add(new KnownCells());
        }
        return known.get(column);
    }

    private void add(int start, int stop, int hash, boolean twice) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            doubled = Arrays.copyOf(doubled, 2 * size);
        }
        from[size] = start;
        to[size] = stop;
        hashes[size] = hash;
        doubled[size++] = twice;
    }

    private Next endRecord(int place) {
        lines++;
        if (place == limit) {
            at = place;
            return ended && place == end ? Next.RECORD : Next.NOT_PLAIN;
        }
        int last = bytes[place] == '\r' ? place + 1 : place;
        if (last == limit) {
            return Next.NOT_PLAIN;
        }
        at = last + 1;
        return Next.RECORD;
    }

    /** How many lines the record stands on. */
    public int lines() {
        return lines;
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
        if (doubled[field]) {
            byte[] single = text(from[field], to[field], true).getBytes(StandardCharsets.UTF_8);
            return known(field).of(single, 0, single.length, hashes[field]);
        }
        return known(field).of(bytes, from[field], to[field], hashes[field]);
    }

    /** Whether a field of the record holds nothing. */
    public boolean isBlank(int field) {
        return from[field] == to[field];
    }

    /** The number of a field's text among those of its column; below 0 where it is not kept, which decides nothing. */
    public int number(int field) {
        return doubled[field] ? TextNumbers.NONE : numbers.of(field, bytes, from[field], to[field], hashes[field]);
    }

    /** A field as a plain decimal; {@link InPlace#NONE} where it is anything else. */
    public long decimal(int field) {
        return InPlace.decimal(bytes, from[field], to[field]);
    }

    /** A field as a day written {@code 2025-12-31}; {@link InPlace#NO_DAY} where it is anything else. */
    public int day(int field) {
        return InPlace.day(bytes, from[field], to[field]);
    }

    /** The text of a field, without blanks around it. */
    public String text(int field) {
        return cell(field).text();
    }

    /** The texts of the record as they are written, blanks around them too. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(size);
        for (int field = 0; field < size; field++) {
            boolean quoted = from[field] > 0 && bytes[from[field] - 1] == '"';
            texts.add(text(from[field], to[field], quoted));
        }
        return texts;
    }

    private String text(int start, int stop, boolean quoted) {
        String text = new String(bytes, start, stop - start, StandardCharsets.UTF_8);
        return quoted ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
