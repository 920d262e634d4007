package vn.thuocdo.report.score.workbook;

import vn.thuocdo.report.text.Printable;
import vn.thuocdo.score.Scoreboard;

/** How wide a column of units' names has to be: LibreOffice does not wrap a name that is a link, but truncates it. */
final class NameColumn {

    private static final int WIDEST = 60;
    private static final int MARGINS = 2;

    private NameColumn() {}

    /**
     * In characters: as wide as the longest name, within bounds.
     *
     * @param narrowest where all names are shorter
     */
    static int width(Scoreboard board, int narrowest) {
        int longest = board.cards().stream()
                .mapToInt(card -> Printable.width(card.unit().name()))
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(narrowest, longest + MARGINS));
    }
}
