package vn.thuocdo.read.table;

import java.io.IOException;
import java.nio.file.Path;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.workbook.Workbook;
import vn.thuocdo.read.workbook.XlsWorkbook;
import vn.thuocdo.read.workbook.XlsxWorkbook;

/**
 * A file that is a workbook.
 *
 * @param shown the path as the user would write it
 */
record BookFile(String shown, Path path, Format format) {

    /** What a workbook's bytes are, whatever its name says. */
    enum Format {
        XLSX("xlsx", XlsxWorkbook::open),
        XLS("xls", XlsWorkbook::open);

        private final String word;
        private final Workbook.Opener opener;

        Format(String word, Workbook.Opener opener) {
            this.word = word;
            this.opener = opener;
        }

        String word() {
            return word;
        }
    }

    /**
     * Opens it anew.
     *
     * @throws IOException if it cannot be read, or is not sound
     */
    Workbook open() throws IOException {
        return format.opener.open(path);
    }

    /** A sheet as a whole. */
    Location at(String sheet) {
        return new Location.Sheet(shown, sheet, 0, 0);
    }
}
