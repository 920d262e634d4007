package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Table.Extent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.Chart;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.TierShade;
import vn.thuocdo.report.workbook.WorkbookFile;

/**
 * A workbook: what the document says on a first sheet, and each long table on a sheet of its own, with filters and figures
 * that can be calculated with.
 */
final class SheetOutline {

    /** Of a rate in a chart; Excel keeps 15 digits. */
    private static final int DIGITS = 15;
    /** What a name takes more than at a terminal, whose letters are narrower. */
    private static final int WIDER = 3;

    /** Items of more than a page want the head on every page, and filters. */
    private static final int MOST_ITEMS_ON_PAGE = 40;

    private static final int NARROWEST = 12;
    private static final int LEAST_PAGE_COLUMNS = 4;

    /** On the first sheet, where the figures of one table stand in the columns of another's texts. */
    private static final int WIDEST_OF_FIGURES = 52;

    /** A table of units under its heading. */
    private record UnitsSheet(String name, Table table) {}

    private final Messages messages;

    SheetOutline(Messages messages) {
        this.messages = messages.with("workbook");
    }

    void write(Outline outline, Format format, OutputStream out) throws IOException {
        try (WorkbookFile book = WorkbookFiles.of(format, outline.title(), messages)) {
            PageSheet page = book.page(messages.text("sheet.summary"), widths(outline));
            List<TableSheet> sheets =
                    units(outline).stream().map(units -> sheet(book, units)).toList();
            page(page, outline);
            contents(page, sheets);
            page.paragraph("");
            outline.footnotes().forEach(page::paragraph);
            page.paragraph(messages.text("foot.rules", RulesVersion.CURRENT));
            page.end();
            book.writeTo(out);
        }
    }

    private static TableSheet sheet(WorkbookFile book, UnitsSheet units) {
        SheetCells cells = new SheetCells(units.table());
        TableSheet sheet = book.table(units.name(), headings(cells), 1);
        for (int i = 0; i < cells.columns().size(); i++) {
            Map<String, TierShade> tiers = cells.tiers(i);
            if (!tiers.isEmpty()) {
                sheet.colour(tiers, i, List.of(i));
            }
        }
        units.table().rows().forEach(row -> sheet.row(cells.row(row, true)));
        sheet.end();
        return sheet;
    }

    private void page(PageSheet page, Outline outline) {
        page.title(outline.title());
        outline.lead().forEach(block -> block(page, block));
        List<Block> body = outline.body();
        for (int i = 0; i < body.size(); i++) {
            boolean namesSheet = body.get(i) instanceof Heading && i + 1 < body.size() && isLong(body.get(i + 1));
            if (!namesSheet && !isLong(body.get(i))) {
                block(page, body.get(i));
            }
        }
    }

    /** Every other sheet, with a link to it and how many rows it has. */
    private void contents(PageSheet page, List<TableSheet> sheets) {
        if (!sheets.isEmpty()) {
            page.section(messages.text("summary.contents"));
        }
        for (TableSheet sheet : sheets) {
            page.link(page.next(), 0, sheet.place(0, 0));
            page.row(List.of(CellContent.link(sheet.name()), CellContent.count(sheet.last())));
        }
    }

    private void block(PageSheet page, Block block) {
        if (block instanceof Heading heading) {
            page.section(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            page.paragraph(paragraph.text());
        } else if (block instanceof Listing listing) {
            for (Listing.Item item : listing.items()) {
                page.paragraph("• " + item.text());
                item.under().forEach(line -> page.paragraph("   – " + line));
            }
            listing.rest().ifPresent(page::paragraph);
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> page.paragraph(fact.label() + ": " + fact.text()));
        } else if (block instanceof Table table) {
            table(page, table.apart());
            table.notes().forEach(note -> page.paragraph("• " + note));
        }
    }

    private static void table(PageSheet page, Table table) {
        SheetCells cells = new SheetCells(table);
        int head = page.next();
        if (table.hasHead()) {
            page.head(cells.columns().stream().map(Column::title).toList());
        }
        for (List<Cell> row : table.rows()) {
            if (table.hasHead()) {
                course(page, table, cells, row, head).ifPresent(page::chart);
            }
            page.row(cells.row(row, false));
        }
    }

    /** A chart of the rates of a row, where it has a course; the periods are the heads of its columns. */
    private static Optional<Chart> course(PageSheet page, Table table, SheetCells cells, List<Cell> row, int head) {
        List<Chart.Shown> shown = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Cell.Share share) {
                first = shown.isEmpty() ? cells.place(i) : first;
                shown.add(new Chart.Shown(
                        table.columns().get(i).title(),
                        share.share().bigDecimalValue(DIGITS, RoundingMode.HALF_UP),
                        share.text(),
                        Optional.empty()));
            }
        }
        boolean whole = shown.size() > 1 && row.stream().anyMatch(Cell.Course.class::isInstance);
        if (!whole) {
            return Optional.empty();
        }
        int last = first + shown.size() - 1;
        return Optional.of(new Chart(
                Chart.Kind.COURSE,
                row.get(0).text(),
                page.cells(head, head, first, last),
                page.cells(page.next(), page.next(), first, last),
                shown,
                true));
    }

    private static boolean isLong(Block block) {
        return block instanceof Table table
                && (table.extent() == Extent.LONG
                        || table.extent() == Extent.ITEMS && table.rows().size() > MOST_ITEMS_ON_PAGE);
    }

    private List<UnitsSheet> units(Outline outline) {
        List<UnitsSheet> tables = new ArrayList<>();
        String name = messages.text("sheet.table");
        for (Block block : outline.body()) {
            if (block instanceof Heading heading) {
                name = heading.text();
            } else if (block instanceof Table table && isLong(table)) {
                tables.add(new UnitsSheet(name, table.apart()));
            }
        }
        return tables;
    }

    /** Those of the first sheet: each column as wide as its widest among the tables there. */
    private static List<Integer> widths(Outline outline) {
        List<Integer> widths = new ArrayList<>();
        Stream.concat(outline.lead().stream(), outline.body().stream())
                .filter(block -> block instanceof Table && !isLong(block))
                .map(Table.class::cast)
                .forEach(table -> {
                    List<Column> columns = new SheetCells(table.apart()).columns();
                    for (int i = 0; i < columns.size(); i++) {
                        int width = i == 0 ? width(columns.get(i)) : Math.min(WIDEST_OF_FIGURES, width(columns.get(i)));
                        if (i < widths.size()) {
                            widths.set(i, Math.max(widths.get(i), width));
                        } else {
                            widths.add(width);
                        }
                    }
                });
        while (widths.size() < LEAST_PAGE_COLUMNS) {
            widths.add(NARROWEST * 2);
        }
        return widths;
    }

    private static List<vn.thuocdo.report.workbook.ColumnHead> headings(SheetCells cells) {
        return cells.columns().stream()
                .map(column -> vn.thuocdo.report.workbook.ColumnHead.onPaper(column.title(), width(column)))
                .toList();
    }

    private static int width(Column column) {
        return Math.max(NARROWEST, column.width() + WIDER);
    }
}
