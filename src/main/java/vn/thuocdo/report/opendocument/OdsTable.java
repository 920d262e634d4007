package vn.thuocdo.report.opendocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.CellLink;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.PageFlow;
import vn.thuocdo.report.workbook.RowHeights;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.TierShade;

/** A sheet that is one table. */
final class OdsTable implements TableSheet {

    /** The last that office programs have, from 0. */
    private static final int LAST_ROW = 1_048_575;

    /** The colours of tiers by their names. */
    private record Colours(Map<String, TierShade> tones, List<Integer> columns) {}

    /** The colours of rates by the bounds that they reach, the highest first. */
    private record Shades(Map<BigDecimal, TierShade> bounds, List<Integer> columns) {

        Optional<TierShade> of(BigDecimal share) {
            return bounds.entrySet().stream()
                    .filter(bound -> share.compareTo(bound.getKey()) >= 0)
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    private final OdsBook book;
    private final String wanted;
    private final List<ColumnHead> headings;
    private final int columnsInSight;
    private final Map<Integer, Colours> colours = new LinkedHashMap<>();
    private final List<Shades> shades = new ArrayList<>();
    private OdsSheet sheet;
    private int last;
    private int lines;

    OdsTable(OdsBook book, String name, List<ColumnHead> headings, int columnsInSight) {
        this.book = book;
        this.wanted = name;
        this.headings = List.copyOf(headings);
        this.columnsInSight = ColumnHead.inSight(headings, columnsInSight);
        this.sheet = begun();
    }

    private OdsSheet begun() {
        OdsSheet begun = book.sheet(wanted, headings);
        int lines = headings.stream()
                .mapToInt(heading -> RowHeights.ofTitle(heading.title(), heading.width() - ColumnHead.BESIDE_TITLE))
                .max()
                .orElse(1);
        OdsCells cells = begun.beginHead(RowHeights.height(lines), columnsInSight);
        headings.forEach(heading -> cells.text(heading.title(), "head", 1));
        begun.endHead();
        return begun;
    }

    @Override
    public void colour(Map<String, TierShade> tones, int named, List<Integer> coloured) {
        colours.put(named, new Colours(tones, List.copyOf(coloured)));
    }

    @Override
    public void shade(Map<BigDecimal, TierShade> bounds, List<Integer> coloured) {
        shades.add(new Shades(bounds, List.copyOf(coloured)));
    }

    @Override
    public void row(List<CellContent> entries) {
        if (last == LAST_ROW) {
            sheet = begun();
            last = 0;
        }
        last++;
        List<Optional<TierShade>> tones = tones(entries);
        int height = RowHeights.ofPrinted(entries, headings);
        lines += height;
        OdsCells cells = sheet.begin(RowHeights.height(height));
        for (int i = 0; i < entries.size(); i++) {
            cells.entry(entries.get(i), tones.get(i));
        }
        sheet.end();
    }

    private List<Optional<TierShade>> tones(List<CellContent> entries) {
        List<Optional<TierShade>> tones = new ArrayList<>();
        entries.forEach(entry -> tones.add(Optional.empty()));
        colours.forEach((named, of) -> {
            if (entries.get(named) instanceof CellContent.Text text
                    && of.tones().containsKey(text.text())) {
                of.columns()
                        .forEach(column ->
                                tones.set(column, Optional.of(of.tones().get(text.text()))));
            }
        });
        for (Shades shade : shades) {
            for (int column : shade.columns()) {
                if (entries.get(column) instanceof CellContent.Percentage rate) {
                    tones.set(column, shade.of(rate.share()));
                }
            }
        }
        return tones;
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public int last() {
        return last;
    }

    /** There are no formulas that could name it. */
    @Override
    public String column(int column) {
        return "";
    }

    @Override
    public void link(int firstRow, int lastRow, int column, CellLink to) {
        for (int row = firstRow; row <= lastRow; row++) {
            sheet.link(row, column, to);
        }
    }

    @Override
    public void end() {
        if (lines <= PageFlow.MOST_LINES_ACROSS) {
            sheet.onOnePage();
        }
    }
}
