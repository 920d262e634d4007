package vn.thuocdo.report.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.trend.Point;

/**
 * The columns of tables with a row for something that has a figure in every period. A terminal has the latest ones; where
 * their names do not fit on one line, they take several.
 */
final class TrendColumns {

    private static final int NAME_WIDTH = 28;
    /** Where otherwise a period would find no room. */
    private static final int NARROW_NAME_WIDTH = 26;

    private static final int RATE_WIDTH = 8;
    private static final int TIER_WIDTH = 8;
    private static final int TIER_IN_WORDS = 19;
    private static final int GAP = 2;
    /** One period has no course. */
    private static final int FEWEST_DRAWN = 2;
    /** Periods in a line of small bars at a terminal. */
    private static final int LONGEST_LINE = 20;

    private static final int INDENT = 2;

    private final List<String> titles;
    private final int all;
    private final int tierWidth;
    private final int drawn;
    private final int width;
    private final int nameWidth;
    private final int shown;

    TrendColumns(List<Point> points, Messages messages, Room room) {
        this.tierWidth = room.takesWords() ? TIER_IN_WORDS : TIER_WIDTH;
        this.all = points.size();
        this.drawn = all < FEWEST_DRAWN ? 0 : room.isNarrow() ? Math.min(all, LONGEST_LINE) : all;
        List<String> names =
                points.stream().map(point -> messages.heading(point.period())).toList();
        boolean haveRoom = shown(width(names), NAME_WIDTH, room) == all;
        this.titles =
                haveRoom ? names : names.stream().map(TrendColumns::inLines).toList();
        this.width = width(titles.stream()
                .flatMap(title -> Stream.of(title.split(haveRoom ? "\n" : "[ \n]")))
                .toList());
        this.nameWidth = shown(width, NAME_WIDTH, room) == all ? NAME_WIDTH : NARROW_NAME_WIDTH;
        this.shown = shown(width, nameWidth, room);
    }

    /** All of them alike, with the year below. */
    private static String inLines(String title) {
        int year = title.lastIndexOf(' ');
        return year < 0 ? title : title.substring(0, year) + "\n" + title.substring(year + 1);
    }

    private static int width(List<String> texts) {
        return Math.max(
                RATE_WIDTH, texts.stream().mapToInt(String::length).max().orElse(0) + 1);
    }

    private int shown(int widthOfPeriod, int widthOfNames, Room room) {
        int free = room.columns() - INDENT - widthOfNames - GAP - drawn - tierWidth - GAP;
        return room.isNarrow() ? Math.max(0, Math.min(all, free / widthOfPeriod)) : all;
    }

    /** What is left out of the periods for want of room; absent where nothing is. */
    Optional<String> note(Messages messages) {
        return shown == all ? Optional.empty() : Optional.of(messages.text("trend.latest", shown, all));
    }

    /** The columns with the name of the first one, and of one after the last period. */
    List<Column> named(String first, String... last) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(first, nameWidth));
        if (drawn > 0) {
            columns.add(Column.pictures(drawn).after(GAP));
        }
        latest(titles, shown).forEach(title -> columns.add(Column.figures(title, width)));
        for (String title : last) {
            columns.add(Column.words(title, tierWidth).after(GAP));
        }
        return columns;
    }

    /** The cells of a row, up to the last period; of the figures those for which there is room. */
    List<Cell> row(Cell name, Cell course, List<Cell> figures) {
        List<Cell> cells = new ArrayList<>();
        cells.add(name);
        if (drawn > 0) {
            cells.add(course);
        }
        cells.addAll(latest(figures, shown));
        return cells;
    }

    Cell course(List<Optional<BigFraction>> rates) {
        return new Cell.Course(latest(rates, drawn));
    }

    private static <T> List<T> latest(List<T> all, int most) {
        return all.subList(all.size() - most, all.size());
    }
}
