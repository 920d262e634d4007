package vn.thuocdo.spark;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Finds where records of separated values end, in bytes of which it is not known whether they begin within quotation marks.
 * So it follows every state that they may begin in. Only what every reader takes alike is followed: a mark that neither
 * opens nor closes a field, a lone carriage return and the like make a state {@link #UNKNOWN}, and then the file is not to
 * be cut.
 */
final class RecordEnds {

    /** At the start of a field, outside of quotation marks: how a file begins. */
    static final int START = 0;

    /** Something that cannot be told. */
    static final int UNKNOWN = 4;

    private static final int WITHIN = 1;
    private static final int QUOTED = 2;
    private static final int MARK = 3;

    /**
     * What some bytes are, by each state that they may begin in.
     *
     * @param ends the state in which they end
     * @param firsts how many bytes there are up to the end of the first record; negative where none ends
     * @param lines how many lines end up to there
     * @param allLines how many lines end in all
     */
    record Found(int[] ends, long[] firsts, int[] lines, int allLines) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private final byte delimiter;
    private final int[] states = {START, WITHIN, QUOTED, MARK, UNKNOWN};
    private final long[] firsts = new long[states.length];
    private final int[] lines = new int[states.length];
    private int lineEnds;
    private long seen;
    private byte before;

    /** @param before the byte before the first one; anything but a carriage return at the start of a file */
    RecordEnds(char delimiter, byte before) {
        this.delimiter = (byte) delimiter;
        this.before = before;
        Arrays.fill(firsts, -1);
    }

    /** Whether a file may end in a state. */
    static boolean mayEnd(int state) {
        return state != QUOTED && state != UNKNOWN;
    }

    void see(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            seen++;
            lineEnds += b == '\n' ? 1 : 0;
            for (int begun = 0; begun < UNKNOWN; begun++) {
                see(b, begun);
            }
            before = b;
        }
    }

    private void see(byte b, int begun) {
        int state = states[begun];
        boolean endsRecord = b == '\n' && state != QUOTED && state != UNKNOWN;
        states[begun] = before == '\r' && b != '\n' ? UNKNOWN : next(state, b);
        if (endsRecord && firsts[begun] < 0) {
            firsts[begun] = seen;
            lines[begun] = lineEnds;
        }
    }

    private int next(int state, byte b) {
        boolean endsField = b == delimiter || b == '\n';
        return switch (state) {
            case START -> endsField ? START : b == '"' ? QUOTED : WITHIN;
            case WITHIN -> endsField ? START : b == '"' ? UNKNOWN : WITHIN;
            case QUOTED -> b == '"' ? MARK : QUOTED;
            case MARK -> endsField ? START : b == '"' ? QUOTED : b == '\r' ? MARK : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    Found found() {
        return new Found(states.clone(), firsts.clone(), lines.clone(), lineEnds);
    }
}
