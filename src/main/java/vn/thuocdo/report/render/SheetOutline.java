package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.Chart;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.TierShade;
import vn.thuocdo.report.workbook.WorkbookFile;

/**
 * A workbook: what the document says on a first sheet, and each long table on a sheet of its own, with filters and figures
 * that can be calculated with.
 */
final class SheetOutline {

    private static final int ROWS_OF_A_CHART = 15;

    /** Of a rate in a chart; Excel keeps 15 digits. */
    private static final int DIGITS = 15;

    /**
     * A table with a sheet of its own.
     *
     * @param before its heading, the remarks below that, which stand beside the link to the sheet, and the table
     */
    private record OwnSheet(String name, Table table, List<Block> before) {

        Stream<String> remarks() {
            return Stream.concat(
                    before.stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()),
                    table.notes().stream());
        }
    }

    private final Messages messages;

    SheetOutline(Messages messages) {
        this.messages = messages.with("workbook");
    }

    void write(Outline outline, Format format, OutputStream out) throws IOException {
        try (WorkbookFile book = WorkbookFiles.of(format, outline.titleAndSubject(), messages)) {
            OwnSheets own = OwnSheets.of(outline);
            PageGrid grid = grid(outline, own);
            PageSheet page = book.page(messages.text("sheet.summary"), grid.widths());
            List<OwnSheet> others = ownSheets(outline, own);
            List<TableSheet> sheets =
                    others.stream().map(other -> sheet(book, other)).toList();
            page(page, grid, outline, others);
            contents(page, sheets, others);
            page.paragraph("");
            outline.footnotes().forEach(page::paragraph);
            page.paragraph(messages.text("foot.rules", RulesVersion.CURRENT));
            page.end();
            book.writeTo(out);
        }
    }

    private static TableSheet sheet(WorkbookFile book, OwnSheet units) {
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

    private void page(PageSheet page, PageGrid grid, Outline outline, List<OwnSheet> others) {
        Set<Block> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        others.forEach(other -> elsewhere.addAll(other.before()));
        page.title(outline.title());
        outline.lead().forEach(block -> block(page, grid, block));
        outline.body().stream().filter(block -> !elsewhere.contains(block)).forEach(block -> block(page, grid, block));
    }

    /** Every other sheet, with a link to it, how many rows it has, and the remarks on it. */
    private void contents(PageSheet page, List<TableSheet> sheets, List<OwnSheet> others) {
        if (!sheets.isEmpty()) {
            page.section(messages.text("summary.contents"));
        }
        for (int i = 0; i < sheets.size(); i++) {
            TableSheet sheet = sheets.get(i);
            page.link(page.next(), 0, sheet.place(0, 0));
            page.row(List.of(CellContent.link(sheet.name()), CellContent.count(sheet.last())));
        }
        // Between two rows they would part a table.
        others.forEach(other -> other.remarks()
                .forEach(remark -> page.paragraph(others.size() > 1 ? other.name() + ": " + remark : remark)));
    }

    private void block(PageSheet page, PageGrid grid, Block block) {
        if (block instanceof Heading heading) {
            page.section(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            page.paragraph(paragraph.text());
        } else if (block instanceof Listing listing) {
            for (Listing.Item item : listing.items()) {
                page.paragraph("- " + item.text());
                item.under().forEach(line -> page.paragraph("  + " + line));
            }
            listing.rest().ifPresent(page::paragraph);
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> page.paragraph(fact.label() + ": " + fact.text()));
        } else if (block instanceof Table table) {
            table(page, grid, table.apart());
            table.notes().forEach(page::paragraph);
        }
    }

    private static void table(PageSheet page, PageGrid grid, Table table) {
        SheetCells cells = new SheetCells(table);
        int across = grid.across(cells);
        int head = page.next();
        List<Chart> charts = new ArrayList<>();
        if (table.hasHead()) {
            page.head(cells.columns().stream().map(Column::title).toList(), across);
        }
        for (List<Cell> row : table.rows()) {
            if (table.hasHead()) {
                course(page, table, cells, row, head).ifPresent(charts::add);
            }
            page.row(cells.row(row, false), across);
        }
        charts.forEach(grid.hasRoomBeside() ? page::chart : chart -> page.wideChart(chart, ROWS_OF_A_CHART));
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

    private List<OwnSheet> ownSheets(Outline outline, OwnSheets own) {
        List<OwnSheet> sheets = new ArrayList<>();
        List<Block> before = new ArrayList<>();
        String name = messages.text("sheet.table");
        for (Block block : outline.body()) {
            if (block instanceof Heading heading) {
                name = heading.text();
                before.clear();
                before.add(heading);
            } else if (block instanceof Table table && own.has(table)) {
                before.add(table);
                sheets.add(new OwnSheet(withoutCount(name, table), table.apart(), List.copyOf(before)));
                before.clear();
            } else if (block instanceof Paragraph && !before.isEmpty()) {
                before.add(block);
            } else {
                before.clear();
            }
        }
        return sheets;
    }

    /** A heading without the number of rows, which stands beside the link to their sheet. */
    private String withoutCount(String heading, Table table) {
        String count = " (" + messages.number(table.rows().size()) + ")";
        return heading.endsWith(count) ? heading.substring(0, heading.length() - count.length()) : heading;
    }

    /** That of the first sheet. */
    private static PageGrid grid(Outline outline, OwnSheets own) {
        return PageGrid.of(Stream.concat(outline.lead().stream(), outline.body().stream())
                .filter(block -> block instanceof Table && !own.has(block))
                .map(block -> new SheetCells(((Table) block).apart()))
                .toList());
    }

    private static List<ColumnHead> headings(SheetCells cells) {
        return IntStream.range(0, cells.columns().size())
                .mapToObj(i -> ColumnHead.onPaper(cells.columns().get(i).title(), cells.width(i)))
                .toList();
    }
}
