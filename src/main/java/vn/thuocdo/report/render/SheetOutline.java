package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.Messages;
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
import vn.thuocdo.report.workbook.Book;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.Tone;

/**
 * A workbook: what the document says on a first sheet, and each table of units on a sheet of its own, with filters and figures
 * that can be reckoned with.
 */
final class SheetOutline {

    /** Of a rate in a cell; Excel keeps 15 digits. */
    private static final int DIGITS = 20;
    /** What a name takes more than at a terminal, whose letters are narrower. */
    private static final int WIDER = 3;

    private static final int NARROWEST = 12;
    private static final int LEAST_PAGE_COLUMNS = 4;

    /** A table of units under its heading. */
    private record UnitsSheet(String name, Table table) {}

    private final Messages messages;

    SheetOutline(Messages messages) {
        this.messages = messages.with("workbook");
    }

    void write(Outline outline, OutputStream out) throws IOException {
        try (Book book = new Book(outline.title(), messages.text("sheet.font"), messages.language())) {
            page(book, outline);
            for (UnitsSheet units : units(outline)) {
                TableSheet sheet = book.table(units.name(), headings(units.table()), 1);
                units.table().rows().forEach(row -> sheet.row(entries(units.table(), row)));
                sheet.end();
            }
            book.writeTo(out);
        }
    }

    private void page(Book book, Outline outline) {
        PageSheet page = book.page(messages.text("sheet.summary"), widths(outline));
        page.title(outline.title());
        outline.lead().forEach(block -> block(page, block));
        List<Block> body = outline.body();
        for (int i = 0; i < body.size(); i++) {
            boolean namesSheet = i + 1 < body.size() && isLong(body.get(i + 1));
            if (!namesSheet && !isLong(body.get(i))) {
                block(page, body.get(i));
            }
        }
        page.paragraph("");
        outline.footnotes().forEach(page::paragraph);
        page.paragraph(messages.text("foot.rules", RulesVersion.CURRENT));
        page.end();
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
            if (table.hasHead()) {
                page.head(shown(table).map(Column::title).toList());
            }
            table.rows().forEach(row -> page.row(entries(table, row)));
            table.notes().forEach(note -> page.paragraph("• " + note));
        }
    }

    private static boolean isLong(Block block) {
        return block instanceof Table table && table.extent() == Extent.LONG;
    }

    private static List<UnitsSheet> units(Outline outline) {
        List<UnitsSheet> tables = new ArrayList<>();
        String name = outline.title();
        for (Block block : outline.body()) {
            if (block instanceof Heading heading) {
                name = heading.text();
            } else if (block instanceof Table table && isLong(table)) {
                tables.add(new UnitsSheet(name, table));
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
                    List<Column> columns = shown(table).toList();
                    for (int i = 0; i < columns.size(); i++) {
                        int width = width(columns.get(i));
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

    private static List<vn.thuocdo.report.workbook.Heading> headings(Table table) {
        return shown(table)
                .map(column -> vn.thuocdo.report.workbook.Heading.onPaper(column.title(), width(column)))
                .toList();
    }

    private static int width(Column column) {
        return Math.max(NARROWEST, column.width() + WIDER);
    }

    private static Stream<Column> shown(Table table) {
        return table.columns().stream().filter(Column::isWritten);
    }

    private static List<Entry> entries(Table table, List<Cell> row) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (table.columns().get(i).isWritten()) {
                entries.add(entry(row.get(i)));
            }
        }
        return entries;
    }

    private static Entry entry(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Entry.count(count.count());
        }
        if (cell instanceof Cell.Decimal decimal) {
            return new Entry.Number(decimal.number());
        }
        if (cell instanceof Cell.Share share) {
            return share(share);
        }
        return cell.text().isEmpty() ? new Entry.Blank() : new Entry.Text(cell.text(), Tone.of(cell.tone()));
    }

    /** The exact share where a cell shows it as the report does; else the share that the report shows. */
    private static Entry share(Cell.Share cell) {
        BigDecimal exact = cell.share().bigDecimalValue(DIGITS, RoundingMode.HALF_UP);
        BigDecimal shown = cell.percent();
        boolean same = exact.movePointRight(2)
                        .setScale(shown.scale(), RoundingMode.HALF_UP)
                        .compareTo(shown)
                == 0;
        return new Entry.Percentage(
                same ? exact : shown.movePointLeft(2), Math.max(0, shown.scale()), Tone.of(cell.tone()));
    }
}
