package vn.thuocdo.read.yaml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives a blank for every tab. JSON may be indented with tabs, which YAML refuses; within its texts it has none. */
final class UntabbedReader extends FilterReader {

    UntabbedReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            buffer[i] = buffer[i] == '\t' ? ' ' : buffer[i];
        }
        return n;
    }
}
