package vn.thuocdo.read.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A workbook that is open. */
public interface Workbook extends Closeable {

    /** A sheet, by the name on its tab. */
    record Sheet(String name, boolean hidden) {}

    /** The rows of a sheet, downwards. */
    interface Rows extends Closeable {
        /**
         * The next row that holds anything; empty after the last one.
         *
         * @throws WorkbookFault if what stands there cannot be made out
         */
        Optional<CellRow> next() throws IOException;

        /** The columns that are hidden; known once the first row was taken. */
        HiddenColumns hiddenColumns();
    }

    /** The sheets, in the order of their tabs. */
    List<Sheet> sheets();

    /** The rows of the n-th sheet, from 0. */
    Rows rows(int sheet) throws IOException;

    /** Which cells of the n-th sheet are merged into one. */
    List<Region> merged(int sheet) throws IOException;
}
