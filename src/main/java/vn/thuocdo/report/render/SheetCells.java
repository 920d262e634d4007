package vn.thuocdo.report.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.DecimalPlaces;
import vn.thuocdo.report.workbook.RowHeights;
import vn.thuocdo.report.workbook.TierShade;

/**
 * The columns of a table as a sheet has them: without pictures and without those that hold nothing in any row, and each with
 * one format for its figures.
 */
final class SheetCells {

    /** What a name takes more than at a terminal, whose letters are narrower. */
    private static final int WIDER = 3;

    private static final int NARROWEST = 12;

    /** Of a rate in a cell; Excel keeps 15 digits. */
    private static final int DIGITS = 20;

    private final Table table;
    /** The places of the columns that are written, among all of the table. */
    private final List<Integer> written;

    /** Of each of these, the most decimal places that one of its figures needs. */
    private final List<Integer> places;

    /** Whether each figure has places of its own, by which figures and their differences agree. */
    private final boolean differences;

    SheetCells(Table table) {
        this.table = table;
        this.written = IntStream.range(0, table.columns().size())
                .filter(this::isWritten)
                .boxed()
                .toList();
        this.differences = table.rows().stream().flatMap(List::stream).anyMatch(Cell.Decimal.class::isInstance);
        this.places = written.stream().map(this::mostPlaces).toList();
    }

    private boolean isWritten(int column) {
        return table.columns().get(column).isWritten()
                && (table.rows().isEmpty()
                        || table.rows().stream()
                                .anyMatch(row -> !row.get(column).text().isEmpty()));
    }

    /** The column of a sheet that has a column of the table; both from 0. */
    int place(int column) {
        return written.indexOf(column);
    }

    private int mostPlaces(int column) {
        return table.rows().stream()
                .flatMapToInt(row -> row.get(column).decimals().stream())
                .max()
                .orElse(0);
    }

    private DecimalPlaces places(Cell cell, int most) {
        return differences ? DecimalPlaces.of(cell.decimals().orElse(most), most) : DecimalPlaces.of(most);
    }

    /** How wide a column is to be, in characters: no word of it is broken. */
    int width(int column) {
        Column head = table.columns().get(written.get(column));
        int longest = table.rows().stream()
                .map(row -> entry(row.get(written.get(column)), places.get(column), false))
                .mapToInt(RowHeights::charactersOf)
                .reduce(NARROWEST, Math::max);
        return ColumnHead.onPaper(head.title(), Math.max(longest, head.width() + WIDER))
                .width();
    }

    List<Column> columns() {
        return written.stream().map(table.columns()::get).toList();
    }

    /** The words of a column that name tiers, each with its colour; empty where there are none. */
    Map<String, TierShade> tiers(int column) {
        Map<String, TierShade> tones = new LinkedHashMap<>();
        for (List<Cell> row : table.rows()) {
            if (row.get(written.get(column)) instanceof Cell.Words words) {
                TierShade.of(words.tone()).ifPresent(tone -> tones.put(words.text(), tone));
            }
        }
        return tones;
    }

    /** @param byWords whether the words of tiers get their colour by what they say, and not cell by cell */
    List<CellContent> row(List<Cell> row, boolean byWords) {
        List<CellContent> entries = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Cell cell = row.get(written.get(i));
            entries.add(entry(cell, places.get(i), byWords));
        }
        return entries;
    }

    private CellContent entry(Cell cell, int most, boolean byWords) {
        if (cell instanceof Cell.Count count) {
            return CellContent.count(count.count());
        }
        if (cell instanceof Cell.Change change) {
            return CellContent.change(change.change());
        }
        if (cell instanceof Cell.Day day) {
            return new CellContent.Day(day.day());
        }
        if (cell instanceof Cell.Decimal decimal) {
            return CellContent.Number.difference(
                    decimal.number(), places(decimal, most), decimal.unit(), decimal.approximate());
        }
        if (cell instanceof Cell.Number number) {
            return number(number.number(), number.places());
        }
        if (cell instanceof Cell.Share share) {
            return share(share, places(share, most));
        }
        Optional<TierShade> tone = byWords ? Optional.empty() : TierShade.of(cell.tone());
        return cell.text().isEmpty() ? new CellContent.Blank() : new CellContent.Text(cell.text(), tone);
    }

    /** Of numbers of all kinds, each shows the places that it was given with, but not too many. */
    private static CellContent number(BigDecimal number, int most) {
        return new CellContent.Number(number, DecimalPlaces.of(Math.min(Math.max(0, number.scale()), most)));
    }

    /** The exact share where a cell shows it as the report does; else the share that the report shows. */
    private static CellContent share(Cell.Share cell, DecimalPlaces places) {
        BigDecimal exact = cell.share().bigDecimalValue(DIGITS, RoundingMode.HALF_UP);
        BigDecimal shown = cell.percent();
        boolean same = exact.movePointRight(2)
                        .setScale(shown.scale(), RoundingMode.HALF_UP)
                        .compareTo(shown)
                == 0;
        return new CellContent.Percentage(same ? exact : shown.movePointLeft(2), places, TierShade.of(cell.tone()));
    }
}
