package vn.thuocdo.read.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.published.FigureTable;
import vn.thuocdo.model.published.FigureTable.Line;
import vn.thuocdo.model.published.FigureTable.LineWord;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.NumberText;

/** Which columns of a table hold figures and which name its rows, and the lines that this gives. */
final class FigureLines {

    /** Whether a row stands below one that "trong đó" follows. */
    private enum PartOf {
        NONE,
        BEGUN,
        /** By dashes; a row without one ends it. */
        MARKED;

        PartOf next(RowHead head, Set<LineWord> says) {
            if (says.contains(LineWord.PART)) {
                return BEGUN;
            }
            boolean isNumbered = head.isMarked() && head.below().equals(head);
            boolean ends = says.contains(LineWord.TOTAL) || isNumbered || this == MARKED && !head.isMarked();
            return this == NONE || ends ? NONE : head.isMarked() ? MARKED : this;
        }
    }

    /** A column of figures: of a field, or of one of the figures that stand together in its cells. */
    private record Figures(int field, Part part) {

        /** What a column holds of cells such as {@code 389/480 (81 %)}. */
        private enum Part {
            FIGURE(""),
            WHOLE(" (/)"),
            SHARE(" (%)");

            private final String mark;

            Part(String mark) {
                this.mark = mark;
            }
        }

        static Figures of(int field) {
            return new Figures(field, Part.FIGURE);
        }
    }

    private final Table table;
    private final List<Row> rows;
    private final FigureCells cells;
    private final Optional<ColumnNumbers> numbers;
    private final List<Figures> figures;
    private final OptionalInt names;
    private final OptionalInt numbering;
    private final OptionalInt measures;

    FigureLines(Table table, List<Row> all, Optional<NumberText.Convention> declared, Findings.Builder diagnostics) {
        this.table = table;
        this.numbers = all.isEmpty() ? Optional.empty() : ColumnNumbers.of(texts(all.get(0)));
        this.rows = numbers.isPresent() ? all.subList(1, all.size()) : all;
        this.measures = first(field -> says(field, TableWord.MEASURE));
        List<Integer> counted = fields().filter(this::holdsFigures).boxed().toList();
        OptionalInt words = first(field ->
                !counted.contains(field) && measures.orElse(-1) != field && !isNumbering(field) && isFilled(field));
        this.names = words.isPresent() || counted.isEmpty() ? words : OptionalInt.of(counted.get(0));
        this.numbering = first(field -> isNumbering(field) && field < names.orElse(0));
        List<Integer> fields = counted.stream()
                .filter(field -> names.orElse(-1) != field && !isNumbering(field))
                .toList();
        List<Cell> written = fields.stream()
                .flatMap(field -> rows.stream().map(row -> row.cell(field)))
                .toList();
        this.cells = new FigureCells(declared.or(() -> FigureCells.proven(written)), diagnostics);
        this.figures = fields.stream().flatMap(this::ofField).toList();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(field -> row.cell(field).text())
                .toList();
    }

    private IntStream fields() {
        return IntStream.range(0, table.header().size());
    }

    private OptionalInt first(IntPredicate which) {
        return fields().filter(which).findFirst();
    }

    private boolean says(int field, TableWord word) {
        return TableWord.whole(table.header().get(field)).equals(Optional.of(word));
    }

    private boolean isFilled(int field) {
        return rows.stream().anyMatch(row -> !row.cell(field).text().isEmpty());
    }

    /** Running numbers by their header, or because they run: 1, 2, 3 in the first column. */
    private boolean isNumbering(int field) {
        return says(field, TableWord.NUMBER) || field == 0 && runs(field);
    }

    private boolean runs(int field) {
        List<String> digits = rows.stream()
                .map(row -> row.cell(field).text())
                .filter(text -> !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .toList();
        return digits.size() > 1
                && IntStream.range(0, digits.size())
                        .allMatch(index -> digits.get(index).equals(String.valueOf(index + 1)));
    }

    /** Whether half of what stands in a column are figures. */
    private boolean holdsFigures(int field) {
        long filled = rows.stream()
                .map(row -> row.cell(field))
                .filter(cell -> !FigureCells.isBlank(cell))
                .count();
        long read = rows.stream()
                .map(row -> row.cell(field))
                .filter(FigureCells::isFigure)
                .count();
        return read > 0 && 2 * read >= filled;
    }

    FigureTable read() {
        List<Line> columns = figures.stream().map(this::column).toList();
        List<Line> lines = new ArrayList<>();
        List<List<FigureTable.Cell>> read = new ArrayList<>();
        PartOf below = PartOf.NONE;
        for (Row row : rows) {
            RowHead head = RowHead.of(text(row, numbering), words(row));
            Set<LineWord> says = head.says();
            below = below.next(head, says);
            RowHead placed = below == PartOf.NONE ? head : head.below();
            boolean percent = says.contains(LineWord.SHARE) || MeasureText.isPercent(text(row, measures));
            says.removeAll(Set.of(LineWord.CHANGE, LineWord.AVERAGE));
            lines.add(new Line(name(head, row), says, placed.depth(), Optional.empty(), row.at()));
            read.add(IntStream.range(0, figures.size())
                    .mapToObj(index -> cell(
                            row,
                            figures.get(index),
                            percent || columns.get(index).is(LineWord.SHARE)))
                    .toList());
        }
        return new FigureTable(columns, lines, read);
    }

    private Stream<Figures> ofField(int field) {
        boolean hasShares =
                rows.stream().anyMatch(row -> cells.share(row.cell(field)).isPresent());
        boolean hasWholes =
                rows.stream().anyMatch(row -> cells.whole(row.cell(field)).isPresent());
        return Stream.of(Figures.Part.values())
                .filter(part -> part == Figures.Part.FIGURE || (part == Figures.Part.SHARE ? hasShares : hasWholes))
                .map(part -> new Figures(field, part));
    }

    private FigureTable.Cell cell(Row row, Figures figures, boolean percent) {
        Cell cell = row.cell(figures.field());
        Location at = row.at(figures.field());
        return switch (figures.part()) {
            case FIGURE -> cells.read(cell, percent, at);
            case WHOLE -> new FigureTable.Cell(cells.whole(cell), true, at);
            case SHARE -> new FigureTable.Cell(cells.share(cell), true, at);
        };
    }

    private static String text(Row row, OptionalInt field) {
        return field.isPresent() ? row.cell(field.getAsInt()).text() : "";
    }

    /** What names a row: a total often stands in the column of running numbers, in a cell that spans both. */
    private String words(Row row) {
        String words = text(row, names);
        String number = text(row, numbering);
        return words.isEmpty()
                        && number.codePoints().filter(Character::isLetter).count() > 1
                ? number
                : words;
    }

    private static String name(RowHead head, Row row) {
        return head.words().isEmpty() ? String.valueOf(row.at().line()) : head.words();
    }

    private Line column(Figures of) {
        int field = of.field();
        String header = table.header().get(field);
        String name = (header.isEmpty() ? String.valueOf(field + 1) : header) + of.part().mark;
        if (of.part() != Figures.Part.FIGURE) {
            Set<LineWord> words = of.part() == Figures.Part.SHARE ? Set.of(LineWord.SHARE) : Set.of();
            return new Line(name, words, 0, Optional.empty(), table.headerAt(field));
        }
        Optional<LineFormula> stated =
                numbers.flatMap(some -> some.formula(field)).flatMap(this::ofFigures);
        return new Line(name, says(header), 0, stated, table.headerAt(field));
    }

    /** The lowest heading says most: a share of a total is a share. */
    private static Set<LineWord> says(String header) {
        int level = header.lastIndexOf(" / ");
        Set<LineWord> lowest = TableWord.of(level < 0 ? header : header.substring(level + " / ".length()));
        return lowest.isEmpty() && level > 0 ? withoutTotal(TableWord.of(header.replace(" / ", " "))) : lowest;
    }

    private static Set<LineWord> withoutTotal(Set<LineWord> words) {
        words.remove(LineWord.TOTAL);
        words.remove(LineWord.TOTAL_OF);
        return words;
    }

    /** The same by the numbers of figure columns; empty where it speaks of others. */
    private Optional<LineFormula> ofFigures(LineFormula formula) {
        List<Integer> lines = formula.operands().stream()
                .map(field -> figures.indexOf(Figures.of(field)))
                .toList();
        return lines.contains(-1) ? Optional.empty() : Optional.of(new LineFormula(formula.kind(), lines));
    }
}
