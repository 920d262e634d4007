package vn.thuocdo.read.lane.record;

import java.io.IOException;
import java.io.InputStream;
import vn.thuocdo.diagnostic.Limit;

/** Cuts the bytes of a plain text table into records, batch by batch; each byte is looked at once for that. */
final class RecordCutter {

    /** A plain record is no longer, in bytes. */
    private static final int RECORD_BYTES = 1 << 15;

    /**
     * So many bytes beyond a record are looked at before it is given. A reader of letters loses what it has read of a piece
     * in which a byte is wrong: up to 8,192 letters of three bytes, and 8,192 bytes more.
     */
    private static final int AHEAD = 1 << 16;

    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final byte delimiter;
    private final PlainCheck check = new PlainCheck();

    /** The batch that was filled last: its bytes from here up to the end are those of the next one. */
    private RecordBatch batch = new RecordBatch();

    private byte[] bytes = batch.bytes();
    private int at;
    private int end;
    private boolean ended;

    /** Where the record that is cut has to have ended. */
    private int limit;

    /** How many lines it stands on, so far. */
    private int lines;

    /** @param delimiter in ASCII */
    RecordCutter(InputStream in, char delimiter) {
        this.in = in;
        this.delimiter = (byte) delimiter;
    }

    /**
     * Fills a batch with the records that come next. That the bytes cannot be read is said by the batch.
     *
     * @param into another one than was filled last, of which what is left over is taken
     * @return the batch
     */
    RecordBatch cut(RecordBatch into) {
        into.clear(RECORD_BYTES + AHEAD + PIECE);
        System.arraycopy(bytes, at, into.bytes(), 0, end - at);
        end -= at;
        at = 0;
        batch = into;
        bytes = into.bytes();
        try {
            look();
            batch.end(check.isPlain() ? cutRecords() : PlainRecords.Next.NOT_PLAIN);
        } catch (IOException e) {
            batch.fail(e);
        }
        return batch;
    }

    /** Reads on until there is a record and what has to be looked at beyond it, or no more. */
    private void look() throws IOException {
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

    /** Cuts all records beyond which enough is looked at; what comes after them. */
    private PlainRecords.Next cutRecords() {
        while (at < end && (ended || end - at >= RECORD_BYTES + AHEAD)) {
            if (!cutRecord()) {
                return PlainRecords.Next.NOT_PLAIN;
            }
        }
        return at == end ? PlainRecords.Next.END : PlainRecords.Next.RECORD;
    }

    /** False where the next record is not plain. */
    private boolean cutRecord() {
        limit = Math.min(end, at + RECORD_BYTES);
        lines = 1;
        int place = at;
        boolean more = true;
        while (more) {
            place = place < limit && bytes[place] == '"' ? passQuoted(place + 1) : passBare(place);
            if (place < 0 || batch.fieldsSoFar() > Limit.FIELDS.most()) {
                return false;
            }
            more = place < limit && bytes[place] == delimiter;
            place += more ? 1 : 0;
        }
        return endRecord(place);
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
        batch.addField(start, place, hash, false);
        return place;
    }

    /** A field within quotation marks, from behind the first; where it ends, or below 0 where it is not closed plainly. */
    private int passQuoted(int start) {
        int place = start;
        int hash = 0;
        boolean twice = false;
        while (place < limit && !(bytes[place] == '"' && !isQuote(place + 1))) {
            lines += bytes[place] == '\n' ? 1 : 0;
            hash = (hash << 5) - hash + bytes[place];
            boolean mark = bytes[place] == '"';
            twice |= mark;
            place += mark ? 2 : 1;
        }
        int after = place + 1;
        if (place >= limit || after < limit && !isEnd(bytes[after])) {
            return -1;
        }
        batch.addField(start, place, hash, twice);
        return after;
    }

    private boolean isQuote(int place) {
        return place < limit && bytes[place] == '"';
    }

    private boolean isEnd(byte b) {
        return b == delimiter || b == '\n' || b == '\r';
    }

    private boolean endRecord(int place) {
        if (place == limit) {
            at = place;
            if (!ended || place < end) {
                return false;
            }
        } else {
            int last = bytes[place] == '\r' ? place + 1 : place;
            if (last == limit) {
                return false;
            }
            at = last + 1;
        }
        batch.endRecord(lines);
        return true;
    }
}
