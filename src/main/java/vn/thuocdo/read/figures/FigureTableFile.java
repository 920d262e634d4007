package vn.thuocdo.read.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.model.published.FigureTable;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Decoding;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;
import vn.thuocdo.read.text.NumberText;

/** A published table of figures in a file: CSV, or a workbook. */
public final class FigureTableFile {

    private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "txt", "xlsx", "xls", "ods");

    /** A header of fewer cells has to have a word that is known. */
    private static final int SURE_WIDTH = 3;

    private FigureTableFile() {}

    /** Whether a file is a table by its name; all others are summaries in YAML. */
    public static boolean isTable(Input input) {
        return EXTENSIONS.contains(input.extension());
    }

    /**
     * The table of a file; empty where it cannot be read. All its faults are in the findings.
     *
     * @param numbers how it writes its numbers; absent for what its figures prove
     */
    public static Checked<Optional<FigureTable>> read(Input input, Optional<NumberText.Convention> numbers) {
        Findings.Builder diagnostics = Findings.builder();
        Optional<FigureTable> table = Optional.empty();
        try {
            Optional<Table> opened = Tables.open(
                    input,
                    Layout.UNDECLARED,
                    FigureTableFile::isHeader,
                    header -> !isHeader(header) ? -1 : CountingHeader.isOne(header) ? 1 : 0,
                    diagnostics);
            if (opened.isPresent()) {
                table = read(opened.get(), numbers, diagnostics);
            }
        } catch (IOException e) {
            Tables.reportUnreadable(input, e, diagnostics);
        }
        return new Checked<>(table, Decoding.ofUndeclarable(diagnostics.build()));
    }

    /** Words alone, or years; a title is a single cell, or two side by side. */
    private static boolean isHeader(List<String> texts) {
        List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
        boolean words = filled.stream().anyMatch(text -> text.codePoints().anyMatch(Character::isLetter));
        boolean figures = filled.stream().anyMatch(text -> !isYear(text) && FigureCells.isFigure(new Cell.Text(text)));
        boolean known = filled.stream()
                .anyMatch(text ->
                        TableWord.whole(text).isPresent() || !TableWord.of(text).isEmpty());
        return words && !figures && (filled.size() >= SURE_WIDTH || filled.size() > 1 && known);
    }

    static boolean isYear(String text) {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) && isDigits(text);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<FigureTable> read(
            Table table, Optional<NumberText.Convention> numbers, Findings.Builder diagnostics) throws IOException {
        List<Row> rows = new ArrayList<>();
        long[] cells = {0};
        table.forEach(row -> {
            cells[0] += row.size();
            if (cells[0] <= Limit.FIGURE_TABLE.most()) {
                rows.add(row);
            }
        });
        Location at = table.at();
        if (cells[0] > Limit.FIGURE_TABLE.most()) {
            diagnostics.add(Limit.FIGURE_TABLE.code(), at, String.valueOf(Limit.FIGURE_TABLE.most()));
            return Optional.empty();
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        FigureTable read = new FigureLines(table, rows, numbers, diagnostics).read();
        if (read.columns().isEmpty()) {
            diagnostics.add(Code.TABLE_WITHOUT_FIGURES, at, ToPaste.wordOfCommand(at.path()));
            return Optional.empty();
        }
        return Optional.of(read);
    }
}
