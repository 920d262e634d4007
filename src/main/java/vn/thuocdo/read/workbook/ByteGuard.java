package vn.thuocdo.read.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that looks at every byte that passes, and may refuse the file for it. */
abstract class ByteGuard extends FilterInputStream {

    ByteGuard(InputStream in) {
        super(in);
    }

    /**
     * Looks at the bytes that were read.
     *
     * @param count how many there are from the offset on; 1 or more
     * @throws WorkbookFault if no honest file has them
     */
    protected abstract void see(byte[] bytes, int offset, int count) throws WorkbookFault;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            see(bytes, offset, count);
        }
        return count;
    }
}
