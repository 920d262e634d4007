package vn.thuocdo.read.row;

import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.SheetText;
import vn.thuocdo.read.table.DittoTable;

/** A text that has to name something: a unit, a task, an entry of a list. */
public final class RequiredText {

    private RequiredText() {}

    /** Why a text names nothing; empty where it does. A dash is no unit; an identifier of a task may be anything. */
    public static Optional<Code> fault(Column column, String text) {
        if (text.isEmpty()) {
            return Optional.of(Code.BLANK_CELL);
        }
        if (SheetText.isError(text)) {
            return Optional.of(Code.NO_NAME);
        }
        if (column != Column.UNIT) {
            return Optional.empty();
        }
        if (DittoTable.isAsAbove(text)) {
            return Optional.of(Code.NOTHING_ABOVE);
        }
        if (hasLetterOrDigit(text)) {
            return Optional.empty();
        }
        return Optional.of(text.codePoints().allMatch(RequiredText::isDash) ? Code.BLANK_CELL : Code.NO_NAME);
    }

    /** In a loop: this is asked of every unit. */
    private static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text of a cell that has to name something; empty, with an error, where it does not. */
    static String read(Fields row, Column column) {
        String text = row.text(column);
        Optional<Code> fault = fault(column, text);
        fault.ifPresent(code -> report(row, column, code, text));
        return fault.isPresent() ? "" : text;
    }

    private static void report(Fields row, Column column, Code code, String text) {
        String header = row.header(column);
        switch (code) {
            case NOTHING_ABOVE -> row.fault(code, row.at(column), text, header);
            case NO_NAME -> row.unreadable(column, code, text, text, header, except(row, column));
            default ->
                row.unreadable(column, code, text, header, except(row, column), column == Column.UNIT ? header : "");
        }
    }

    /** What leaves out rows like this one, by the whole cell. */
    private static String except(Fields row, Column column) {
        String whole = row.whole(column);
        String header = row.header(column);
        return whole.isEmpty() ? DeclarationText.exceptBlank(header) : DeclarationText.except(header, whole);
    }

    private static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' || c == '.' || c == '…';
    }
}
