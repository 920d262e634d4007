package vn.thuocdo.read.excerpt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.diagnostic.Excerpt;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Decoding;
import vn.thuocdo.read.table.Form;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;

/** What stands at the places of findings. A file that cannot be read a second time has none: its findings say enough. */
public final class Excerpts {

    private static final Form YAML = new Form("yaml", "", "", "");

    private final Map<Location, Excerpt> found = new HashMap<>();
    private final Set<Location> wanted;

    private Excerpts(Set<Location> wanted) {
        this.wanted = wanted;
    }

    /** Looks for what stands at some places. */
    public static Excerpts at(Set<Location> places) {
        return new Excerpts(Set.copyOf(places));
    }

    /** Looks into a file of settings. */
    public Excerpts inYaml(Input input) {
        return inText(input, YAML);
    }

    /**
     * Looks into a table.
     *
     * @param header where its header stands
     */
    public Excerpts inTable(Input input, Form form, Location header) {
        return form.sheet().isEmpty() ? inText(input, form) : inSheet(input, form, header);
    }

    private Excerpts inText(Input input, Form form) {
        List<Location.Line> places = new ArrayList<>();
        for (Location place : wanted) {
            if (place instanceof Location.Line line
                    && line.line() > 0
                    && line.path().equals(input.shown())) {
                places.add(line);
            }
        }
        if (places.isEmpty()) {
            return this;
        }
        try {
            Optional<String> encoding = Optional.of(form.encoding()).filter(name -> !name.isEmpty());
            Optional<Decoding> decoding = Decoding.of(input, encoding, Findings.builder());
            if (decoding.isPresent()) {
                found.putAll(new TextExcerpts(form).of(decoding.get(), places));
            }
        } catch (IOException e) {
            // What was wrong with the file is a finding of its own.
        }
        return this;
    }

    private Excerpts inSheet(Input input, Form form, Location header) {
        Set<Location> cells = new HashSet<>();
        for (Location place : wanted) {
            if (place instanceof Location.Sheet cell
                    && cell.column() > 0
                    && cell.path().equals(input.shown())
                    && cell.sheet().equals(form.sheet())) {
                cells.add(cell);
            }
        }
        if (cells.isEmpty()) {
            return this;
        }
        Layout layout = new Layout(
                Optional.of(form.sheet()), OptionalInt.of(header.line()), Optional.empty(), Optional.empty());
        Optional<Table> table = Tables.open(input, layout, texts -> true, Findings.builder());
        try {
            if (table.isPresent()) {
                header(table.get(), cells);
                table.get().forEach(row -> row(row, cells));
            }
        } catch (IOException e) {
            // What was wrong with the file is a finding of its own.
        }
        return this;
    }

    private void header(Table table, Set<Location> cells) {
        for (int field = 0; field < table.header().size(); field++) {
            keep(table.headerAt(field), table.header().get(field), cells);
        }
    }

    private void row(Row row, Set<Location> cells) {
        for (int field = 0; field < row.size(); field++) {
            keep(row.at(field), row.cell(field).text(), cells);
        }
    }

    private void keep(Location at, String text, Set<Location> cells) {
        if (at instanceof Location.Sheet cell && cells.contains(at) && !text.isEmpty()) {
            found.put(at, Excerpt.whole(Location.Sheet.letters(cell.column()) + cell.row(), text));
        }
    }

    /** All that was found so far. */
    public Map<Location, Excerpt> found() {
        return Map.copyOf(found);
    }
}
