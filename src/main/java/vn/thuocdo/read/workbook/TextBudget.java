package vn.thuocdo.read.workbook;

import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Limit;

/** How much text the cells of a sheet have held so far: one long text that all of them share makes gigabytes of a few bytes. */
final class TextBudget {

    /** What a cell costs that is not in the file, in characters: a file has to pay for its own cells. */
    private static final int CELL = 8;

    private long taken;

    /**
     * Counts the text of a further cell.
     *
     * @throws WorkbookFault if the sheet holds more than any honest one
     */
    void take(String text) throws WorkbookFault {
        take(text.length());
    }

    /**
     * Counts the cells of a row that stands there once more.
     *
     * @throws WorkbookFault if the sheet holds more than any honest one
     */
    void takeRepeated(CellRow row) throws WorkbookFault {
        take(row.length() + CELL * row.size());
    }

    /**
     * Counts a further cell that has its text from a merged one above, or from the one that is written once for several.
     *
     * @throws WorkbookFault if the sheet holds more than any honest one
     */
    void takeCarried(String text) throws WorkbookFault {
        take(text.length() + CELL);
    }

    private void take(int characters) throws WorkbookFault {
        taken += characters;
        if (taken > Limit.SHEET_TEXT.most()) {
            throw new WorkbookFault(Code.TOO_MUCH_TEXT, String.valueOf(Limit.SHEET_TEXT.most()));
        }
    }
}
