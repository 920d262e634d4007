package vn.thuocdo.report.render;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.DecimalMarks;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.TextLanguage;

/**
 * A block on a page, with what the page has to know around it.
 *
 * @param id of a heading or a table, for links; empty for other blocks
 * @param caption the heading that a table stands under
 * @param messages in the language of the page
 */
public record HtmlPart(Block block, String id, String caption, Messages messages) {

    private static final int FULL = 1000;

    private static final String TO = "→";

    private static final String WHOLE = "whole";
    private static final String FIGURES = "figures";
    private static final String FIGURES_ON_PAPER = "figures-on-paper";
    private static final String BROKEN = "broken";

    /** Columns with several parts that a screen has room for at once; a table with more of them becomes narrower. */
    private static final int MOST_OF_FIGURES = 2;

    private static final int SHORT_HEAD = 12;

    /** A table of more columns has to break the words of its heads. */
    private static final int FEW_COLUMNS = 8;

    /** The longest text that is not broken: {@code từ 50% đến dưới 80%} beside its dot. */
    private static final int ONE_LINE = 20;

    /** Columns beside which a cell of a rate, its tier and a rank has a line for itself. */
    private static final int WIDE_COLUMNS = 3;

    /** The length of {@code 85,7% ▲, từ 80% đến dưới 90%, hạng 10}. */
    private static final int LONG_LINE = 40;

    /** Of so many things on, a list is folded: nobody reads all of it, and it would fill sheet after sheet. */
    private static final int LONG_LIST = 100;

    /** Rows of items that forty sheets have room for. */
    private static final int MOST_PRINTED = 1000;

    /** More groups of rows than a reader finds at a glance. */
    private static final int MANY_GROUPS = 10;

    /** The length of {@code ≥ 50 doanh nghiệp}, and more than that of a state, {@code Hoàn thành muộn}. */
    private static final int FIGURE_OR_STATE = 17;

    /** The word for the language of a text of the data. */
    public String languageOf(String text) {
        return TextLanguage.of(text, messages.language()).word();
    }

    /** The class of a text in a tone. */
    public String tone(Tone tone) {
        return HtmlTone.text(tone);
    }

    /** The class of a paragraph: what warns stands in a box. */
    public String paragraph(Tone tone) {
        return tone.warns() ? "alert" : tone(tone);
    }

    /** The class of an area in a tone. */
    public String fill(Tone tone) {
        return HtmlTone.area(tone);
    }

    /** The classes of a table: one of a few rows is no wider than the eye follows, one of items is small on paper. */
    public String extent(Table table) {
        return switch (table.extent()) {
            case SHORT -> "short";
            case ITEMS -> "rows";
            case LONG -> "long";
        };
    }

    /** Whether a table has so many groups of rows that a list of links leads to them. */
    public boolean isJumpedTo(HtmlRows rows) {
        return !id.isEmpty()
                && rows.groups().size() >= MANY_GROUPS
                && rows.groups().stream().allMatch(group -> group.names().size() == 1);
    }

    /** Whether a table would fill more than forty sheets: then paper has how many rows each of its groups has. */
    public boolean isOnScreenAlone(Table table) {
        return table.extent() == Table.Extent.ITEMS && table.rows().size() >= MOST_PRINTED;
    }

    /** What stands on paper in place of such a table. */
    public String notPrinted(Table table) {
        return notPrinted(table.rows().size());
    }

    private String notPrinted(int rows) {
        return messages.text("page.notPrinted", messages.number(rows));
    }

    /** What stands in place of the links until they are unfolded. */
    public String jump(HtmlRows rows) {
        return messages.text("page.jump", messages.number(rows.groups().size()));
    }

    /** The part of a table's width that a column takes, in percent: column widths are given as numbers, not as a style. */
    public static String width(HtmlRows rows, int column) {
        int all = rows.parts().stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf((FULL * rows.parts().get(column) + all / 2) / all, 1) + "%";
    }

    /** The id of a group of rows. */
    public String group(int place) {
        return id + "-" + (place + 1);
    }

    public String number(int number) {
        return messages.number(number);
    }

    public HtmlRows rows(Table table) {
        return HtmlRows.of(table);
    }

    /** Whether a list waits to be unfolded. */
    public boolean isFolded(Listing listing) {
        return listing.items().size() >= LONG_LIST;
    }

    /** What stands in place of a list that is folded. */
    public String folded(Listing listing) {
        return messages.text("page.folded", messages.number(listing.items().size()));
    }

    /** What stands on paper in place of a list that nobody unfolded. */
    public String notPrinted(Listing listing) {
        return notPrinted(listing.items().size());
    }

    /** How a text keeps together: a day, a tier or a figure with its unit stays on one line, a long text is broken. */
    public static String fit(String text) {
        return fit(text, ONE_LINE);
    }

    private static String fit(String text, int oneLine) {
        return text.length() <= oneLine ? WHOLE : BROKEN;
    }

    /** Whether a text takes a second line in a narrow column. */
    static boolean isLong(String text) {
        return text.length() > ONE_LINE;
    }

    /** The same of a cell with what it holds: several figures keep together where a page has room for that. */
    public static String fit(Cell cell, Table table, HtmlRows rows) {
        return cell instanceof Cell.Several && rows.oneLine() && isLong(cell.text())
                ? figures(table)
                : fit(cell.text(), table);
    }

    /** Of more than two such columns a screen has no room for a line in each, and would cut the last ones off. */
    private static String figures(Table table) {
        long several = table.columns().stream()
                .filter(column -> !column.parts().isEmpty())
                .count();
        return several > MOST_OF_FIGURES ? FIGURES_ON_PAPER : FIGURES;
    }

    /** The same of a cell. What items are called needs the room of their tables, so that only days, figures and states stay whole there. */
    public static String fit(String text, Table table) {
        return fit(text, oneLine(table));
    }

    private static int oneLine(Table table) {
        return table.extent() == Table.Extent.ITEMS
                ? FIGURE_OR_STATE
                : table.columns().size() <= WIDE_COLUMNS ? LONG_LINE : ONE_LINE;
    }

    /** The same of the head of a column. */
    public static String fit(Column column, Table table) {
        return table.columns().size() <= FEW_COLUMNS && column.title().length() <= SHORT_HEAD ? WHOLE : BROKEN;
    }

    /**
     * The name of a column beside its figure, where a small screen has no heads. Of a matrix, whose first head says which way it is
     * read, it says that it is where something went to.
     */
    public static String label(HtmlRows rows, int column) {
        String title = rows.columns().get(column).title();
        return rows.columns().get(0).title().endsWith(TO) ? TO + " " + title : title;
    }

    /** How many digits stay free behind a figure, for those that others have there; absent for none. */
    public static @Nullable String behind(DecimalMarks marks, Cell cell) {
        int missing = marks.missing(cell);
        return missing == 0 ? null : marks.lacksMark(cell) ? "mark" + missing : String.valueOf(missing);
    }

    /** The same of a head: it stands above where most of its figures end, and not above the last digit of the longest. */
    public static @Nullable String behindTitle(HtmlRows rows, int column) {
        DecimalMarks marks = rows.marks().get(column);
        int most = 0;
        Cell usual = null;
        Map<Integer, Integer> gaps = new HashMap<>();
        for (HtmlRows.Group group : rows.groups()) {
            for (HtmlRows.Row row : group.rows()) {
                Cell cell = row.cells().get(column);
                int alike = marks.align(cell) ? gaps.merge(marks.gap(cell), 1, Integer::sum) : 0;
                if (alike > most) {
                    most = alike;
                    usual = cell;
                }
            }
        }
        return usual == null ? null : behind(marks, usual);
    }

    public String cell(Column column) {
        return switch (column.kind()) {
            case WORDS, GROUP, REMARKS -> "";
            case FIGURES -> "n";
            case PICTURES -> "picture";
        };
    }

    /** Whether a cell shows its tier by a dot; colours mean tiers alone. */
    public boolean isTier(Cell cell) {
        return switch (cell.tone()) {
            case TIER_BEST, TIER_GOOD, TIER_FAIR, TIER_POOR -> true;
            default -> false;
        };
    }

    /** In thousandths of the room for bars. */
    public long length(Cell.Bar bar) {
        return bar.most() == 0 ? 0 : (bar.part() * FULL + bar.most() - 1) / bar.most();
    }

    public HtmlPeriodBars course(Cell.Course course) {
        return HtmlPeriodBars.of(course.rates());
    }
}
