package vn.thuocdo.report.opendocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Heading;
import vn.thuocdo.report.workbook.Lines;
import vn.thuocdo.report.workbook.Place;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.Tone;

/** A sheet that is one table. */
final class OdsTable implements TableSheet {

    /** The last that office programs have, from 0. */
    private static final int LAST_ROW = 1_048_575;

    /** How much wider a title in bold is, with the button of its filter. */
    private static final int BOLD = 2;

    /** The colours of tiers by their names. */
    private record Colours(Map<String, Tone> tones, List<Integer> columns) {}

    private final OdsBook book;
    private final String wanted;
    private final List<Heading> headings;
    private final int columnsInSight;
    private final Map<Integer, Colours> colours = new LinkedHashMap<>();
    private OdsSheet sheet;
    private int last;

    OdsTable(OdsBook book, String name, List<Heading> headings, int columnsInSight) {
        this.book = book;
        this.wanted = name;
        this.headings = List.copyOf(headings);
        this.columnsInSight = columnsInSight;
        this.sheet = begun();
    }

    private OdsSheet begun() {
        OdsSheet begun = book.sheet(wanted, headings);
        int lines = headings.stream()
                .mapToInt(heading -> Lines.of(heading.title(), heading.width() - BOLD))
                .max()
                .orElse(1);
        OdsCells cells = begun.beginHead(Lines.height(lines), columnsInSight);
        headings.forEach(heading -> cells.text(heading.title(), "head", 1));
        begun.endHead();
        return begun;
    }

    @Override
    public void colour(Map<String, Tone> tones, int named, List<Integer> coloured) {
        colours.put(named, new Colours(tones, List.copyOf(coloured)));
    }

    @Override
    public void row(List<Entry> entries) {
        if (last == LAST_ROW) {
            sheet = begun();
            last = 0;
        }
        last++;
        List<Optional<Tone>> tones = tones(entries);
        OdsCells cells = sheet.begin(Lines.height(lines(entries)));
        for (int i = 0; i < entries.size(); i++) {
            cells.entry(entries.get(i), tones.get(i));
        }
        sheet.end();
    }

    private List<Optional<Tone>> tones(List<Entry> entries) {
        List<Optional<Tone>> tones = new ArrayList<>();
        entries.forEach(entry -> tones.add(Optional.empty()));
        colours.forEach((named, of) -> {
            if (entries.get(named) instanceof Entry.Text text && of.tones().containsKey(text.text())) {
                of.columns()
                        .forEach(column ->
                                tones.set(column, Optional.of(of.tones().get(text.text()))));
            }
        });
        return tones;
    }

    /** How many lines the columns on paper take; those beside them are cut off, and shown where they are looked at. */
    private int lines(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> headings.get(i).printed() && entries.get(i) instanceof Entry.Text)
                .map(i -> Lines.of(
                        ((Entry.Text) entries.get(i)).text(), headings.get(i).width()))
                .max()
                .orElse(1);
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

    /** Names lead nowhere. */
    @Override
    public void link(int firstRow, int lastRow, int column, Place to) {}

    @Override
    public void end() {}
}
