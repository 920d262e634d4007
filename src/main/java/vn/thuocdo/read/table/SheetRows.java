package vn.thuocdo.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.workbook.CellRow;
import vn.thuocdo.read.workbook.MergedDown;
import vn.thuocdo.read.workbook.Region;
import vn.thuocdo.read.workbook.Workbook;
import vn.thuocdo.read.workbook.WorkbookFault;

/** The rows of a sheet. The workbook is opened for each walk, unless it is; of the sheet only its merged regions are kept. */
final class SheetRows implements RowSource {

    private final BookFile file;
    private final int index;
    private final String name;
    private final Findings.Builder diagnostics;
    private final List<Region> merged;

    private SheetRows(BookFile file, int index, String name, List<Region> merged, Findings.Builder diagnostics) {
        this.file = file;
        this.index = index;
        this.name = name;
        this.merged = merged;
        this.diagnostics = diagnostics;
    }

    /**
     * The rows of a sheet of a workbook that is open.
     *
     * @param file to open it again
     */
    static SheetRows of(BookFile file, Workbook workbook, int index, Findings.Builder diagnostics) throws IOException {
        return new SheetRows(file, index, workbook.sheets().get(index).name(), workbook.merged(index), diagnostics);
    }

    @Override
    public Location at() {
        return file.at(name);
    }

    @Override
    public Form form() {
        return new Form(file.format().word(), "", "", name);
    }

    @Override
    public void walk(Visitor visitor) throws IOException {
        int last = 0;
        HiddenParts hidden = new HiddenParts(this::place);
        try (Workbook workbook = file.open();
                Workbook.Rows rows = workbook.rows(index)) {
            MergedDown values = new MergedDown(merged);
            boolean more = true;
            for (Optional<CellRow> next = rows.next(); next.isPresent(); next = more ? rows.next() : Optional.empty()) {
                CellRow row = next.get();
                last = row.row();
                hidden.see(row, rows.hiddenColumns());
                more = visitor.visit(new SheetRow(place(last), values.fill(row), file.font()));
            }
            if (more) {
                hidden.report(diagnostics);
            }
        } catch (WorkbookFault fault) {
            diagnostics.add(fault.code(), last == 0 ? at() : place(last), fault.arguments());
        }
    }

    private Location place(int row) {
        return new Location.Sheet(file.shown(), name, row, 0);
    }

    /** A header goes on as far down as cells merged from its first row reach, and below those that span columns. */
    @Override
    public List<Integer> headerEnds(Row first) {
        int line = first.at().line();
        int end = merged.stream()
                .filter(region -> region.firstRow() == line)
                .mapToInt(Region::lastRow)
                .max()
                .orElse(line);
        boolean hasHeadingsBelow = merged.stream()
                .anyMatch(region -> region.spansColumns() && region.firstRow() >= line && region.lastRow() == end);
        return hasHeadingsBelow ? List.of(end, end + 1) : List.of(end);
    }

    /** A column is headed by all that stands over it, from the top. */
    @Override
    public Header header(List<Row> rows, int lastLine) {
        Row first = rows.get(0);
        List<Region> spanning = merged.stream()
                .filter(region ->
                        region.spansColumns() && region.lastRow() >= first.at().line() && region.firstRow() <= lastLine)
                .toList();
        int width = rows.stream().mapToInt(Row::size).max().orElse(0);
        List<NavigableMap<Integer, Region>> across =
                rows.stream().map(row -> spanning(row, spanning)).toList();
        List<String> texts = new ArrayList<>(width);
        List<Location> places = new ArrayList<>(width);
        for (int field = 0; field < width; field++) {
            Set<String> parts = new LinkedHashSet<>();
            Location place = first.at(field);
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                String text = row.cell(field).text();
                if (text.isEmpty()) {
                    parts.add(across(row, field, across.get(i)));
                } else if (parts.add(text)) {
                    place = row.at(field);
                }
            }
            parts.remove("");
            texts.add(Header.text(parts));
            places.add(place);
        }
        return new Header(first.at(), lastLine, texts, places);
    }

    /** The regions that cover a row, by their first columns. */
    private static NavigableMap<Integer, Region> spanning(Row row, List<Region> spanning) {
        NavigableMap<Integer, Region> covering = new TreeMap<>();
        for (Region region : spanning) {
            if (region.covers(row.at().line(), region.firstColumn())) {
                covering.putIfAbsent(region.firstColumn(), region);
            }
        }
        return covering;
    }

    /** The text of a cell to the left that spans this column too; empty where there is none. */
    private static String across(Row row, int field, NavigableMap<Integer, Region> covering) {
        Map.Entry<Integer, Region> left = covering.floorEntry(field + 1);
        return left != null && left.getValue().covers(row.at().line(), field + 1)
                ? row.cell(left.getKey() - 1).text()
                : "";
    }
}
