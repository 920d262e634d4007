package vn.thuocdo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.CodedFailure;

/** A standard stream that the caller has closed: using it fails. */
public final class ClosedStream {

    private ClosedStream() {}

    public static InputStream input() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new CodedFailure(Code.CLOSED_INPUT);
            }
        };
    }

    public static OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("it is closed");
            }
        };
    }
}
