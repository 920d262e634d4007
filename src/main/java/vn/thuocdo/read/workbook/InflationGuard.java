package vn.thuocdo.read.workbook;

import java.io.InputStream;
import vn.thuocdo.diagnostic.Limit;

/**
 * Keeps a part of an OpenDocument file from unpacking to far more than it takes packed. POI's own limit is not for these:
 * LibreOffice writes so much around a cell that rows much like each other are packed to less than a hundredth.
 */
final class InflationGuard extends ByteGuard {

    /** Bytes of a part that may unpack to more. */
    private static final int SMALL_PART = 1 << 20;

    private final long most;
    private long unpacked;

    /** @param packed how many bytes the part takes in the file */
    InflationGuard(InputStream in, long packed) {
        super(in);
        this.most = Math.max(SMALL_PART, Math.max(packed, 0) * Limit.UNPACKED_BYTES.most());
    }

    @Override
    protected void see(byte[] bytes, int offset, int count) throws WorkbookFault {
        unpacked += count;
        if (unpacked > most) {
            throw WorkbookFault.bloated();
        }
    }
}
