package vn.thuocdo.read.workbook;

import java.io.InputStream;
import vn.thuocdo.diagnostic.Limit;

/**
 * Keeps an XML parser, which holds a text or an attribute as a whole, from being handed an endless one: between two
 * opening angle brackets no workbook has more than a few hundred thousand bytes.
 */
final class MarkupGuard extends ByteGuard {

    private int withoutMarkup;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    protected void see(byte[] bytes, int offset, int count) throws WorkbookFault {
        for (int i = offset; i < offset + count; i++) {
            withoutMarkup = bytes[i] == '<' ? 0 : withoutMarkup + 1;
            if (withoutMarkup > Limit.WORKBOOK_MARKUP.most()) {
                throw WorkbookFault.bloated();
            }
        }
    }
}
