package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Column.Kind;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Table.Extent;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.TierShade;

/** A table as it is printed: as one, or as a table for each unit; the items of several units have numbers, by which people speak of them. */
final class TableOnPaper {

    private static final int ITEMS = 10;
    private static final int LOOKED_UP = 9;
    /** Digits of the number of an item. */
    private static final int NUMBER_WIDTH = 3;

    private final Messages messages;
    private final Table table;
    private final boolean isNumbered;
    private final List<Integer> shown;

    TableOnPaper(Messages messages, Table any) {
        this.messages = messages;
        this.isNumbered =
                any.extent() == Extent.ITEMS && any.columns().stream().anyMatch(column -> column.kind() == Kind.GROUP);
        this.table = isNumbered ? numbered(any) : any;
        this.shown = columns(table, column -> column.isWritten() && column.kind() != Kind.GROUP);
    }

    private Table numbered(Table any) {
        // The name of a unit stands above them where each unit has a table.
        boolean hasTitle = groups(any).parts().size() == 1;
        Column number = Column.figures(hasTitle ? messages.text("paper.number") : "", NUMBER_WIDTH);
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : any.rows()) {
            rows.add(Stream.concat(Stream.of(Cell.words(messages.number(rows.size() + 1))), row.stream())
                    .toList());
        }
        return new Table(
                Stream.concat(Stream.of(number), any.columns().stream()).toList(), rows, any.notes(), any.extent());
    }

    /** Whether it has room on paper that stands upright. */
    boolean fitsUpright() {
        return PaperColumns.fit(table, shown, points(), PaperBody.TEXT_WIDTH);
    }

    /** Without its notes. */
    void write(PaperBody body) {
        int points = PaperColumns.points(table, shown, points(), body.textWidth());
        PaperGroups together = groups(table);
        List<PaperGroups.Part> parts = together.parts();
        List<PaperTable.Head> heads =
                parts.stream().map(part -> head(part, points)).toList();
        List<PaperFigures> figures = IntStream.range(0, table.columns().size())
                .mapToObj(i -> PaperFigures.of(table, i, points))
                .toList();
        List<PaperTable.Column> columns = PaperColumns.of(table, shown, points, body.textWidth(), heads);
        for (int p = 0; p < parts.size(); p++) {
            PaperGroups.Part part = parts.get(p);
            PaperTable rows = body.table(columns, heads.get(p), together.isKeptWithNext(p));
            for (int i = part.from(); i < part.to(); i++) {
                List<Cell> row = table.rows().get(i);
                if (part.names().isEmpty()) {
                    together.begins(i).forEach(rows::group);
                }
                rows.row(
                        shown.stream()
                                .map(c -> content(row.get(c), figures.get(c)))
                                .toList(),
                        together.isKept(i, part));
            }
            rows.end();
        }
    }

    private PaperTable.Head head(PaperGroups.Part part, int points) {
        boolean isSlim = !part.names().isEmpty() && table.extent() != Extent.LONG;
        return new PaperTable.Head(part.names().stream().findFirst(), isSlim, isSlim && isNumbered ? 2 : 1, points);
    }

    private int points() {
        if (PaperColumns.isLookedUp(table)) {
            return LOOKED_UP;
        }
        return table.extent() == Extent.ITEMS ? ITEMS : points(shown.size());
    }

    private static PaperGroups groups(Table table) {
        return new PaperGroups(table, columns(table, column -> column.kind() == Kind.GROUP));
    }

    private static List<Integer> columns(Table table, Predicate<Column> which) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> which.test(table.columns().get(i)))
                .boxed()
                .toList();
    }

    /** Whatever names a tier stands on its colour. */
    private static PaperTable.Content content(Cell cell, PaperFigures figures) {
        return new PaperTable.Content(
                PaperRuns.of(cell), TierShade.of(cell.tone()).map(TierShade::rgb), figures.room(cell));
    }

    /** The size of the letters by the number of columns. */
    private static int points(int columns) {
        if (columns <= 5) {
            return 12;
        }
        if (columns <= 7) {
            return 11;
        }
        if (columns == 8) {
            return 10;
        }
        return columns <= 14 ? 8 : 7;
    }
}
