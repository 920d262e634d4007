package vn.thuocdo.read.lane.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.cell.Cell;

/**
 * The cells of one column by their bytes. Of texts that were seen lately the same cell is given again; how many are kept
 * is bounded, and which of them decides nothing.
 */
final class KnownCells {

    private static final int FIRST_SLOTS = 1 << 4;

    private static final int ENOUGH_SLOTS = 1 << 12;

    /** Bytes of a text that is kept; longer ones hardly repeat. */
    private static final int KEPT_BYTES = 64;

    private byte[][] texts = new byte[FIRST_SLOTS][];
    private Cell[] cells = new Cell[FIRST_SLOTS];

    /** How many texts had to make room for another since there were so many slots. */
    private int displaced;

    /** The cell with a text, without blanks around it. */
    Cell of(byte[] bytes, int from, int to) {
        if (from == to) {
            return Cell.BLANK;
        }
        if (to - from > KEPT_BYTES) {
            return read(bytes, from, to);
        }
        int hash = TextNumbers.hash(bytes, from, to);
        int slot = slot(hash);
        byte[] known = texts[slot];
        if (known != null && Arrays.equals(known, 0, known.length, bytes, from, to)) {
            return cells[slot];
        }
        Cell cell = read(bytes, from, to);
        if (known != null && ++displaced > texts.length && texts.length < ENOUGH_SLOTS) {
            grow();
            slot = slot(hash);
        }
        texts[slot] = Arrays.copyOfRange(bytes, from, to);
        cells[slot] = cell;
        return cell;
    }

    private static Cell read(byte[] bytes, int from, int to) {
        return new Cell.Text(Blanks.strip(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
    }

    private int slot(int hash) {
        return (hash ^ hash >>> Byte.SIZE ^ hash >>> Short.SIZE) & texts.length - 1;
    }

    private void grow() {
        texts = new byte[2 * texts.length][];
        cells = new Cell[texts.length];
        displaced = 0;
    }
}
