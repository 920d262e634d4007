package vn.thuocdo.report.render;

import java.util.regex.Pattern;
import vn.thuocdo.report.outline.Cell;

/** The text of a cell on paper, where a figure is not parted from its sign and from the first word of its unit. */
final class PaperText {

    private static final char UNBROKEN = '\u00A0';

    private static final Pattern BESIDE_FIGURE = Pattern.compile("(?<=[≤≥]) (?=\\d)|(?<=\\d) (?=\\p{L})");

    private PaperText() {}

    static String of(Cell cell) {
        return BESIDE_FIGURE.matcher(cell.text()).replaceAll(String.valueOf(UNBROKEN));
    }
}
