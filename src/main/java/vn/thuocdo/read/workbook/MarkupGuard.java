package vn.thuocdo.read.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.thuocdo.diagnostic.Limit;

/**
 * Keeps an XML parser, which holds a text or an attribute as a whole, from being handed an endless one: between two
 * opening angle brackets no workbook has more than a few hundred thousand bytes.
 */
final class MarkupGuard extends FilterInputStream {

    private int withoutMarkup;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = offset; i < offset + count; i++) {
            withoutMarkup = bytes[i] == '<' ? 0 : withoutMarkup + 1;
            if (withoutMarkup > Limit.WORKBOOK_MARKUP.most()) {
                throw WorkbookFault.bloated();
            }
        }
        return count;
    }
}
