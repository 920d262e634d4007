package vn.thuocdo.reconcile.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.published.FigureTable;
import vn.thuocdo.model.published.FigureTable.Cell;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.LineFormula.Kind;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;

/** Makes the claims of a table: each figure is named after its row and its column. */
public final class TableClaims {

    private final FigureTable table;
    /** In the order of the table. */
    private final Map<Cell, String> names = new LinkedHashMap<>();

    private final Map<Cell, List<Relation>> relations = new HashMap<>();
    private final Set<Cell> points = new HashSet<>();
    private final Findings.Builder findings = Findings.builder();

    private TableClaims(FigureTable table) {
        this.table = table;
        Set<String> taken = new HashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                Cell cell = table.cells().get(row).get(column);
                if (cell.printed().isPresent()) {
                    names.put(cell, name(row, column, taken));
                }
            }
        }
    }

    /** The claims of a table, with findings that say what each line was taken for. */
    public static Checked<Published> of(FigureTable table) {
        TableClaims claims = new TableClaims(table);
        Lines columns = new Lines(table, true);
        Lines rows = new Lines(table, false);
        List<FoundFormula> ofColumns = claims.ofColumns(columns);
        List<FoundFormula> ofRows = RowSums.of(rows);
        List<FoundFormula> rates = Stream.concat(Rates.of(columns, ofColumns).stream(), Rates.of(rows, ofRows).stream())
                .toList();
        List<FoundFormula> all =
                Stream.of(ofColumns, ofRows, rates).flatMap(List::stream).toList();
        all.forEach(claims::take);
        Stream.of(columns, rows).forEach(lines -> claims.tellRest(lines, all));
        return new Checked<>(claims.published(), claims.findings.build());
    }

    /** Formulas declared by the numbers of columns go before those that are only found. */
    private List<FoundFormula> ofColumns(Lines columns) {
        Trials trials =
                new Trials(columns, IntStream.range(0, columns.length()).boxed().toList());
        List<FoundFormula> stated = new ArrayList<>();
        for (int column = 0; column < columns.all().size(); column++) {
            Optional<LineFormula> formula = columns.line(column).stated();
            if (formula.isPresent()) {
                stated.add(new FoundFormula(columns, column, formula.get(), trials.of(column, formula.get())));
            }
        }
        List<Integer> known = stated.stream().map(FoundFormula::line).toList();
        return Stream.concat(stated.stream(), ColumnSums.of(columns, known).stream())
                .toList();
    }

    private String name(int row, int column, Set<String> taken) {
        String plain = table.rows().get(row).name() + " · "
                + table.columns().get(column).name();
        String name = plain;
        for (int again = 2; !taken.add(name); again++) {
            name = plain + " (" + again + ")";
        }
        return name;
    }

    private void take(FoundFormula taken) {
        Lines lines = taken.lines();
        for (int place : taken.formula().kind() == Kind.SUM
                ? lines.across().counts()
                : lines.across().levels()) {
            Cell cell = lines.cell(taken.line(), place);
            List<Cell> operands = Operands.of(lines, taken.formula(), place);
            if (cell.printed().isPresent() && !operands.isEmpty() && !operands.contains(cell)) {
                claim(cell, taken.formula().kind(), operands);
            }
        }
        findings.add(
                Code.TAKEN_AS,
                lines.line(taken.line()).at(),
                lines.line(taken.line()).name(),
                FormulaText.of(taken),
                taken.evidence().holds(),
                taken.evidence().of());
    }

    private void claim(Cell cell, Kind kind, List<Cell> operands) {
        List<String> of = operands.stream().map(names::get).toList();
        Measure first = operands.get(0).printed().orElseThrow().measure();
        Measure measure = cell.printed().orElseThrow().measure();
        boolean isFit = kind != Kind.SUM || measure == first;
        if (isFit) {
            relations.computeIfAbsent(cell, key -> new ArrayList<>()).add(relation(kind, of));
        }
        if (kind == Kind.DIFFERENCE && first == Measure.PERCENT && measure == Measure.PERCENT) {
            points.add(cell);
        }
    }

    private static Relation relation(Kind kind, List<String> of) {
        return switch (kind) {
            case SUM -> new Relation.Sum(of);
            case SHARE, SHARE_OF_TOTAL -> new Relation.Share(of.subList(0, 1), of.subList(1, 2));
            case DIFFERENCE -> new Relation.Difference(of.subList(0, 1), of.subList(1, 2));
        };
    }

    /** Reports lines of rates that nothing fits, so that they are not believed to be checked. */
    private void tellRest(Lines lines, List<FoundFormula> all) {
        Set<Integer> known = all.stream()
                .filter(taken -> taken.lines().equals(lines))
                .map(FoundFormula::line)
                .collect(Collectors.toSet());
        IntStream.range(0, lines.all().size())
                .filter(line -> !known.contains(line) && Rates.isRate(lines, line) && lines.hasFigures(line))
                .forEach(line -> findings.add(
                        Code.LINE_WITHOUT_CLAIM,
                        lines.line(line).at(),
                        lines.line(line).name()));
    }

    private Published published() {
        List<PublishedFigure> figures = table.cells().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.printed().isPresent())
                .map(this::figure)
                .toList();
        return new Published("", "", Optional.empty(), Optional.empty(), figures);
    }

    private PublishedFigure figure(Cell cell) {
        Printed printed = cell.printed().orElseThrow();
        Printed meant = points.contains(cell)
                ? new Printed(printed.number(), Measure.POINTS, printed.precision(), printed.text())
                : printed;
        return new PublishedFigure(
                Objects.requireNonNull(names.get(cell)),
                Optional.of(meant),
                Optional.empty(),
                List.of(),
                relations.getOrDefault(cell, List.of()),
                cell.at());
    }
}
