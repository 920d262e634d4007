package vn.thuocdo.read.heading;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.CaptionText;

/** The words of a row that is no item: a heading's number and title, and the row on one line. */
public final class RowText {

    /** Characters of a row that is shown. */
    private static final int LONGEST_LINE = 100;

    private RowText() {}

    /** The number of a heading, or its words where it has none. */
    public static String label(Row row) {
        List<String> cells = cells(row);
        String first = cells.get(0);
        int blank = first.indexOf(' ');
        if (cells.size() > 1 || blank < 0) {
            return first;
        }
        String number = first.substring(0, blank);
        return HeadingWords.isGroupNumber(number) || HeadingWords.isItemNumber(number) ? number : first;
    }

    /** The words of a heading. */
    public static String title(Row row) {
        List<String> cells = cells(row);
        String label = label(row);
        if (cells.size() > 1 && cells.get(0).equals(label)) {
            return cells.get(1);
        }
        return label.equals(cells.get(0))
                ? label
                : cells.get(0).substring(label.length()).strip();
    }

    /** Whether a row is a line at the left that names an organisation: below a signature another part may begin with it. */
    static boolean isCaption(Row row) {
        boolean left = !row.cell(0).text().isEmpty() || !row.cell(1).text().isEmpty();
        return left
                && cells(row).size() == 1
                && CaptionText.organisation(title(row)).isPresent();
    }

    /** What its cells hold, without the blank ones. */
    static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int field = 0; field < row.size(); field++) {
            String text = row.cell(field).text();
            if (!text.isEmpty()) {
                cells.add(text);
            }
        }
        return cells;
    }

    /** The row on one line, for those who are to recognise it. */
    public static String line(Row row) {
        StringBuilder text = new StringBuilder();
        for (int field = 0; field < row.size() && text.length() < LONGEST_LINE; field++) {
            String cell = row.cell(field).text();
            if (!cell.isEmpty()) {
                text.append(text.length() == 0 ? "" : " | ").append(cell);
            }
        }
        return text.length() <= LONGEST_LINE ? text.toString() : text.substring(0, LONGEST_LINE - 1) + "…";
    }
}
