package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Table.Extent;
import vn.thuocdo.report.workbook.PageFlow;
import vn.thuocdo.report.workbook.RowHeights;

/**
 * The tables of a document that have a sheet of their own, with the head on every page and filters: those of units, long ones
 * of items, and of the others the last ones as long as the first sheet is longer than a page, or the one that makes it short
 * enough.
 */
final class OwnSheets {

    /** Lines of items that have room on a page below what stands there. */
    private static final int MOST_LINES_OF_ITEMS = 30;

    /** Of a heading and the empty row above it, and of the head of a table. */
    private static final int LINES_OF_HEAD = 2;

    /** Characters of a column, next to which figures would be lost in one as wide. */
    private static final int LONG_TEXTS = 40;

    private record Items(Table table, int lines) {}

    private final Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());

    private OwnSheets() {}

    static OwnSheets of(Outline outline) {
        OwnSheets own = new OwnSheets();
        List<Items> items = new ArrayList<>();
        int lines = LINES_OF_HEAD + outline.footnotes().size();
        List<Block> blocks =
                Stream.concat(outline.lead().stream(), outline.body().stream()).toList();
        Set<Integer> figures = figures(blocks);
        for (Block block : blocks) {
            if (!(block instanceof Table table)) {
                lines += lines(block);
            } else if (table.extent() == Extent.LONG || widens(table, figures)) {
                own.tables.add(table);
            } else {
                int some = lines(table);
                lines += some;
                if (table.extent() == Extent.ITEMS) {
                    items.add(new Items(table, some));
                }
            }
        }
        own.add(items, lines);
        return own;
    }

    /** Where the other tables of the first sheet have figures. */
    private static Set<Integer> figures(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.extent() == Extent.SHORT)
                .map(SheetCells::new)
                .flatMap(cells -> IntStream.range(0, cells.columns().size())
                        .filter(i -> cells.columns().get(i).kind() == Column.Kind.FIGURES)
                        .boxed())
                .collect(Collectors.toSet());
    }

    /** Whether its long texts would stand in the columns of another table's figures and make these far too wide. */
    private static boolean widens(Table table, Set<Integer> figures) {
        SheetCells cells = new SheetCells(table.apart());
        int last = cells.columns().size() - 1;
        return table.extent() == Extent.ITEMS
                && figures.stream()
                        .anyMatch(i -> i > 0
                                && i < last
                                && cells.columns().get(i).kind() != Column.Kind.FIGURES
                                && cells.width(i) >= LONG_TEXTS);
    }

    private void add(List<Items> items, int linesOfPage) {
        int lines = linesOfPage;
        List<Items> others = new ArrayList<>();
        // What was not met comes first, so that the last ones make room for it.
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).lines() > MOST_LINES_OF_ITEMS) {
                lines -= moved(items.get(i));
            } else {
                others.add(items.get(i));
            }
        }
        int left = lines;
        // Each table on a sheet of its own is a page more: one that is enough goes before several.
        List<Items> first = others.stream()
                .filter(some -> left - some.lines() <= PageFlow.MOST_LINES_ACROSS)
                .limit(1)
                .toList();
        for (Items some : first.isEmpty() ? others : first) {
            if (lines > PageFlow.MOST_LINES_ACROSS) {
                lines -= moved(some);
            }
        }
    }

    /** Gives a table a sheet of its own; so many lines has the first sheet less. */
    private int moved(Items some) {
        tables.add(some.table());
        return some.lines();
    }

    boolean has(Block block) {
        return block instanceof Table table && tables.contains(table);
    }

    private static int lines(Block block) {
        if (block instanceof Facts facts) {
            return facts.facts().size();
        }
        if (block instanceof Listing listing) {
            return listing.items().stream()
                    .mapToInt(item -> 1 + item.under().size())
                    .sum();
        }
        return block instanceof Heading ? LINES_OF_HEAD : 1;
    }

    private static int lines(Table table) {
        if (table.rows().size() > PageFlow.MOST_LINES_ACROSS) {
            return table.rows().size();
        }
        Table apart = table.apart();
        SheetCells cells = new SheetCells(apart);
        List<Integer> widths = IntStream.range(0, cells.columns().size())
                .mapToObj(cells::width)
                .toList();
        return LINES_OF_HEAD
                + apart.rows().stream()
                        .mapToInt(row -> RowHeights.ofCells(cells.row(row, false), widths))
                        .sum();
    }
}
