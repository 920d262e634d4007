package vn.thuocdo.report;

import java.io.IOException;
import java.io.OutputStream;

/** Something complete that can be written in several formats. */
public interface Document {

    /**
     * Writes all of it.
     *
     * @param format one that this document has
     * @throws IOException if the stream cannot be written to
     */
    void write(Format format, Presentation presentation, OutputStream out) throws IOException;
}
