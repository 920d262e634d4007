package vn.thuocdo.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.thuocdo.report.data.DataTable;

/** Writes tables in a format whose library not every program that runs the tool brings along. */
public interface TableWriter {

    /** @throws IOException if the stream cannot be written to */
    void write(DataTable table, OutputStream out) throws IOException;
}
