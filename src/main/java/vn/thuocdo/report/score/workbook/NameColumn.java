package vn.thuocdo.report.score.workbook;

import vn.thuocdo.report.workbook.RowHeights;
import vn.thuocdo.score.Scoreboard;

/** How wide a column of units' names has to be: LibreOffice does not wrap a name that is a link, but truncates it. */
final class NameColumn {

    private static final int WIDEST = 60;

    private NameColumn() {}

    /** Whether a name has room on one line, so that it may be a link. */
    static boolean hasRoom(String name, int width) {
        return RowHeights.charactersOnOneLine(name) <= width;
    }

    /**
     * In characters: as wide as the longest name that fits in so many.
     */
    static int width(Scoreboard board, int narrowest, int widest) {
        int longest = board.cards().stream()
                .mapToInt(card -> RowHeights.charactersOnOneLine(card.unit().name()))
                .filter(width -> width <= widest)
                .max()
                .orElse(widest);
        return Math.max(narrowest, longest);
    }

    /**
     * In characters: as wide as the longest name, within bounds.
     *
     * @param narrowest where all names are shorter
     */
    static int width(Scoreboard board, int narrowest) {
        int longest = board.cards().stream()
                .mapToInt(card -> RowHeights.charactersOnOneLine(card.unit().name()))
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(narrowest, longest));
    }
}
