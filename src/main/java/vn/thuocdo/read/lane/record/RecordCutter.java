package vn.thuocdo.read.lane.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.thuocdo.diagnostic.Limit;

/**
 * Cuts the bytes of a plain text table into records, batch by batch. Each byte is looked at once, which also tells whether
 * it is plain.
 */
final class RecordCutter {

    /** A plain record is no longer, in bytes. */
    private static final int RECORD_BYTES = 1 << 15;

    /**
     * So many bytes beyond a batch are cut before it is given. A reader of letters loses what it has read of a piece in which
     * a byte is wrong: up to 8,192 letters of three bytes, and 8,192 bytes more.
     */
    private static final int AHEAD = 1 << 16;

    private static final int PIECE = 1 << 16;

    private static final int BATCH_BYTES = RECORD_BYTES + AHEAD;

    /** Stands behind the bytes that were read, so that a loop over letters ends there without asking at each where it is. */
    private static final byte BEHIND = 0;

    /** Where a field ends that is not plain. */
    private static final int NOT_PLAIN = -1;

    /** A record with more fields is not plain. */
    private static final int MOST_FIELDS = Limit.FIELDS.most();

    private final InputStream in;
    private final byte delimiter;

    /** What comes next, cut already; absent before the first. */
    private Optional<RecordBatch> waiting = Optional.empty();

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
     * The records that come next, beyond which enough was found to be plain. That the bytes cannot be read is said by the
     * batch.
     *
     * @param free to cut those into that come after these; none that was given and is still read
     */
    RecordBatch cut(RecordBatch free) {
        if (waiting.isEmpty()) {
            RecordBatch first = new RecordBatch();
            fill(first);
            waiting = Optional.of(first);
        }
        RecordBatch given = waiting.get();
        if (given.isFaulty()) {
            given.giveUp(given);
        } else if (given.after() == PlainRecords.Next.RECORD) {
            int beyond = fill(free);
            if (free.isFaulty() && beyond < AHEAD) {
                given.giveUp(free);
            }
            waiting = Optional.of(free);
        }
        return given;
    }

    /** Cuts the records that come next into a batch; how many bytes they take. */
    private int fill(RecordBatch into) {
        into.clear(BATCH_BYTES + PIECE + 1);
        System.arraycopy(bytes, at, into.bytes(), 0, end - at);
        end -= at;
        at = 0;
        batch = into;
        bytes = into.bytes();
        Optional<IOException> failure = Optional.empty();
        try {
            read();
        } catch (IOException e) {
            failure = Optional.of(e);
        }
        bytes[end] = BEHIND;
        batch.end(cutRecords(), failure);
        return at;
    }

    private void read() throws IOException {
        while (!ended && end < BATCH_BYTES) {
            int count = in.read(bytes, end, PIECE);
            ended = count < 0;
            end += Math.max(count, 0);
        }
    }

    /** Cuts all records that are whole; what comes after them. */
    private PlainRecords.Next cutRecords() {
        while (at < end && (ended || end - at >= RECORD_BYTES)) {
            if (!cutRecord()) {
                return PlainRecords.Next.NOT_PLAIN;
            }
        }
        return ended ? PlainRecords.Next.END : PlainRecords.Next.RECORD;
    }

    /** False where the next record is not plain. */
    private boolean cutRecord() {
        limit = Math.min(end, at + RECORD_BYTES);
        lines = 1;
        int place = at;
        boolean more = true;
        while (more) {
            place = place < limit && bytes[place] == '"' ? passQuoted(place + 1) : passBare(place);
            if (place == NOT_PLAIN) {
                return false;
            }
            more = place < limit && bytes[place] == delimiter;
            place += more ? 1 : 0;
        }
        return endRecord(place);
    }

    /** Fields without quotation marks around them, up to one that has them; where the last of them ends. */
    private int passBare(int start) {
        // Written out: this is done for every byte, and what is called here is not compiled into the loop.
        byte[] all = bytes;
        byte separator = delimiter;
        int stop = limit;
        int[] froms = batch.froms();
        int[] tos = batch.tos();
        int field = batch.fields();
        int from = start;
        int place = start;
        while (place < stop) {
            byte b = all[place];
            // Most are letters and digits. It ends behind the bytes at the latest.
            while (b > '\r' && b != separator) {
                b = all[++place];
            }
            if (b < 0) {
                place = Utf8.pass(all, place, stop);
                if (place == Utf8.NONE) {
                    return NOT_PLAIN;
                }
            } else if (b == separator && (place + 1 == stop || all[place + 1] != '"')) {
                if (field == froms.length) {
                    batch.grow();
                    froms = batch.froms();
                    tos = batch.tos();
                }
                froms[field] = from;
                tos[field++] = place++;
                from = place;
            } else if (b == separator || b == '\n' || b == '\r') {
                break;
            } else {
                place++;
            }
        }
        batch.setFields(field);
        batch.addField(from, Math.min(place, stop));
        return Math.min(place, stop);
    }

    /** A field within quotation marks, from behind the first; where it ends, or below 0 where it is not closed plainly. */
    private int passQuoted(int start) {
        int place = start;
        boolean twice = false;
        while (place >= 0 && place < limit && !(bytes[place] == '"' && !isQuote(place + 1))) {
            lines += bytes[place] == '\n' ? 1 : 0;
            twice |= bytes[place] == '"';
            place = passWithin(place);
        }
        int after = place + 1;
        if (place < 0 || place >= limit || after < limit && !isEnd(bytes[after])) {
            return NOT_PLAIN;
        }
        if (twice) {
            batch.addDoubled(start, place);
        } else {
            batch.addField(start, place);
        }
        return after;
    }

    /** A letter or a mark that stands twice, within quotation marks; where it ends, or below 0 where it is not plain. */
    private int passWithin(int place) {
        byte b = bytes[place];
        if (b < 0) {
            return Utf8.pass(bytes, place, limit);
        }
        boolean lone = b == '\r' && !isLineFeed(place + 1);
        return lone ? NOT_PLAIN : place + (b == '"' ? 2 : 1);
    }

    private boolean isQuote(int place) {
        return place < limit && bytes[place] == '"';
    }

    private boolean isLineFeed(int place) {
        return place < limit && bytes[place] == '\n';
    }

    private boolean isEnd(byte b) {
        return b == delimiter || b == '\n' || b == '\r';
    }

    private boolean endRecord(int place) {
        boolean whole;
        if (place == limit) {
            at = place;
            whole = ended && place == end;
        } else {
            int last = bytes[place] == '\r' ? place + 1 : place;
            at = last + 1;
            whole = isLineFeed(last);
        }
        return whole && batch.endRecord(lines) <= MOST_FIELDS;
    }
}
