package vn.thuocdo.read.workbook;

import vn.thuocdo.diagnostic.Limit;

/** References to cells as a sheet has them: {@code C14}, {@code A1:B3}. */
final class XlsxReference {

    private XlsxReference() {}

    static Region region(String reference) throws WorkbookFault {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        return new Region(row(first), row(last), column(first), column(last));
    }

    /** The row of a cell, from 1. */
    static int row(String cell) throws WorkbookFault {
        int letters = letters(cell);
        return number(cell, letters, Limit.SHEET_ROWS.most());
    }

    /** The number of a row that stands alone. */
    static int rowNumber(String number) throws WorkbookFault {
        return number(number, 0, Limit.SHEET_ROWS.most());
    }

    /** The column of a cell, from 1. */
    static int column(String cell) throws WorkbookFault {
        int letters = letters(cell);
        int column = 0;
        for (int i = 0; i < letters; i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        if (column < 1 || column > Limit.SHEET_COLUMNS.most()) {
            throw WorkbookFault.damaged();
        }
        return column;
    }

    private static int letters(String cell) throws WorkbookFault {
        int letters = 0;
        while (letters < cell.length() && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
            letters++;
        }
        if (letters > 3) {
            throw WorkbookFault.damaged();
        }
        return letters;
    }

    private static int number(String text, int from, int most) throws WorkbookFault {
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || number > most) {
                throw WorkbookFault.damaged();
            }
            number = number * 10 + c - '0';
        }
        if (number < 1 || number > most) {
            throw WorkbookFault.damaged();
        }
        return number;
    }
}
