package vn.thuocdo.reconcile.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.published.FigureTable;
import vn.thuocdo.model.published.FigureTable.Cell;
import vn.thuocdo.model.published.FigureTable.Line;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;

/**
 * Draws tables for tests. A line is its name, and behind colons what its words say: {@code Open:CHANGE:SHARE}; each
 * {@code >} before a row puts it one deeper. A cell is {@code 12}, {@code 8.5%}, {@code 3x} for times, {@code ~90} for
 * about, {@code ?} for what could not be read, or blank.
 */
final class Drawn {

    private final List<Line> columns = new ArrayList<>();
    private final List<Line> rows = new ArrayList<>();
    private final List<List<Cell>> cells = new ArrayList<>();

    private Drawn() {}

    static Drawn columns(String... names) {
        Drawn drawn = new Drawn();
        for (String name : names) {
            drawn.columns.add(line(name, Optional.empty(), 0, drawn.columns.size() + 1));
        }
        return drawn;
    }

    /** What the numbers of columns say of the last one. */
    Drawn stated(LineFormula.Kind kind, Integer... operands) {
        Line last = columns.remove(columns.size() - 1);
        LineFormula formula = new LineFormula(kind, List.of(operands));
        columns.add(new Line(last.name(), last.words(), 0, Optional.of(formula), last.at()));
        return this;
    }

    Drawn row(String name, String... figures) {
        int number = rows.size() + 1;
        rows.add(line(name, Optional.empty(), number, 0));
        List<Cell> row = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            String text = column < figures.length ? figures[column] : "";
            row.add(new Cell(printed(text), !text.equals("?"), new Location.Line("drawn", number, column + 1)));
        }
        cells.add(row);
        return this;
    }

    /** Rows such as {@code A = 1 2 _}, where {@code _} is blank; as many columns as the first has figures. */
    static Drawn rows(String... lines) {
        Drawn drawn = columns(IntStream.range(0, figures(lines[0]).length)
                .mapToObj(column -> "n" + column)
                .toArray(String[]::new));
        for (String line : lines) {
            drawn.row(line.substring(0, line.indexOf('=')).strip(), figures(line));
        }
        return drawn;
    }

    private static String[] figures(String line) {
        return Arrays.stream(line.substring(line.indexOf('=') + 1).strip().split(" "))
                .map(text -> text.equals("_") ? "" : text)
                .toArray(String[]::new);
    }

    /** What lines were taken for: {@code All = Done + Open}. */
    static List<String> said(Collection<FoundFormula> taken) {
        return taken.stream()
                .map(line -> line.lines().line(line.line()).name() + " = "
                        + FormulaText.of(line).replace("\"", ""))
                .toList();
    }

    FigureTable table() {
        return new FigureTable(columns, rows, cells);
    }

    Lines down() {
        return new Lines(table(), true);
    }

    Lines across() {
        return new Lines(table(), false);
    }

    private static Line line(String text, Optional<LineFormula> stated, int row, int column) {
        String[] parts = text.split(":");
        String name = parts[0].replace(">", "");
        Set<LineWord> words =
                Arrays.stream(parts).skip(1).map(LineWord::valueOf).collect(Collectors.toSet());
        return new Line(
                name, words, parts[0].length() - name.length(), stated, new Location.Line("drawn", row, column));
    }

    private static Optional<Printed> printed(String text) {
        if (text.isEmpty() || text.equals("?")) {
            return Optional.empty();
        }
        Measure measure = text.endsWith("%") ? Measure.PERCENT : text.endsWith("x") ? Measure.TIMES : Measure.COUNT;
        Precision precision = text.startsWith("~") ? Precision.ABOUT : Precision.FIRM;
        String number = text.replaceAll("[~%x]", "");
        return Optional.of(new Printed(new BigDecimal(number), measure, precision, text));
    }
}
