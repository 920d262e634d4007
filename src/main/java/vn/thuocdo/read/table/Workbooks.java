package vn.thuocdo.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.PeriodText;
import vn.thuocdo.read.workbook.Workbook;
import vn.thuocdo.read.workbook.WorkbookFault;
import vn.thuocdo.read.yaml.YamlScalar;

/**
 * Finds in a workbook the sheet that holds the table: as declared, else the visible one with the columns that fits what
 * the table is for best, as one of results has columns of results; of several the first.
 */
final class Workbooks {

    /** The year is all that {@code Quý I} lacks. */
    private static final int SOME_YEAR = 2025;

    /**
     * How a sheet is chosen.
     *
     * @param isHeader whether the texts of a row name the columns that are needed
     * @param fit how well a header fits what its table is for, from 0; below 0 where columns are missing
     */
    record Choice(Predicate<List<String>> isHeader, ToIntFunction<List<String>> fit) {

        private int fit(Candidate sheet) {
            return fit.applyAsInt(sheet.search().header().texts());
        }
    }

    private record Candidate(SheetRows rows, HeaderSearch search) {}

    private final BookFile file;
    private final Layout layout;
    private final Choice choice;
    private final Findings.Builder diagnostics;

    private Workbooks(BookFile file, Layout layout, Choice choice, Findings.Builder diagnostics) {
        this.file = file;
        this.layout = layout;
        this.choice = choice;
        this.diagnostics = diagnostics;
    }

    /** The table of a workbook; empty, with a diagnostic, where it cannot be read or holds none. */
    static Optional<Table> open(BookFile file, Layout layout, Choice choice, Findings.Builder diagnostics)
            throws IOException {
        Workbooks workbooks = new Workbooks(file, layout, choice, diagnostics);
        try (Workbook workbook = file.open()) {
            return layout.sheet().isPresent()
                    ? workbooks.declared(workbook, layout.sheet().get())
                    : workbooks.found(workbook);
        } catch (WorkbookFault fault) {
            diagnostics.add(fault.code(), new Location.File(file.shown()), fault.arguments());
            return Optional.empty();
        }
    }

    /**
     * The names of the sheets that can be seen.
     *
     * @throws IOException if it cannot be read, or is not sound
     */
    static List<String> visible(BookFile file) throws IOException {
        try (Workbook workbook = file.open()) {
            return workbook.sheets().stream()
                    .filter(sheet -> !sheet.hidden())
                    .map(Workbook.Sheet::name)
                    .toList();
        }
    }

    private Optional<Table> declared(Workbook workbook, String name) throws IOException {
        List<Workbook.Sheet> sheets = workbook.sheets();
        String folded = Names.fold(name);
        for (int i = 0; i < sheets.size(); i++) {
            // Excel allows no two names that differ in case alone.
            if (Names.fold(sheets.get(i).name()).equals(folded)) {
                SheetRows rows = SheetRows.of(file, workbook, i, diagnostics);
                return HeadedTable.of(rows, layout.headerRow(), choice.isHeader(), diagnostics);
            }
        }
        String names = sheets.stream().map(Workbook.Sheet::name).collect(Collectors.joining("\", \""));
        diagnostics.add(Code.UNKNOWN_SHEET, new Location.File(file.shown()), name, names);
        return Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // The others than this one.
    private Optional<Table> found(Workbook workbook) throws IOException {
        int before = diagnostics.count(Severity.ERROR);
        List<Candidate> filled = new ArrayList<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            Workbook.Sheet sheet = workbook.sheets().get(i);
            if (sheet.hidden()) {
                diagnostics.add(Code.HIDDEN_SHEET, file.at(sheet.name()), YamlScalar.quoted(sheet.name()));
                continue;
            }
            SheetRows rows = SheetRows.of(file, workbook, i, diagnostics);
            HeaderSearch search = HeaderSearch.in(rows, layout.headerRow(), choice.isHeader());
            if (!search.isEmpty()) {
                filled.add(new Candidate(rows, search));
            }
        }
        if (filled.isEmpty()) {
            if (diagnostics.count(Severity.ERROR) == before) {
                diagnostics.add(Code.EMPTY_TABLE, new Location.File(file.shown()));
            }
            return Optional.empty();
        }
        Candidate chosen = choose(filled);
        for (Candidate other : filled) {
            if (other != chosen) {
                report(other, chosen);
            }
        }
        return HeadedTable.of(chosen.rows(), chosen.search(), diagnostics);
    }

    private void report(Candidate other, Candidate chosen) {
        Location at = other.rows().at();
        String read = chosen.rows().form().sheet();
        String name = YamlScalar.quoted(other.rows().form().sheet());
        if (choice.fit(other) < 0) {
            diagnostics.add(Code.SHEET_NOT_READ, at, read, "");
        } else if (choice.fit(other) < choice.fit(chosen)) {
            diagnostics.add(Code.SHEET_NOT_READ, at, read, name);
        } else {
            boolean periods = ofPeriod(other) && ofPeriod(chosen);
            diagnostics.add(Code.SECOND_SHEET, at, read, name, periods ? ToPaste.wordOfCommand(file.shown()) : "");
        }
    }

    private static boolean ofPeriod(Candidate sheet) {
        String name = sheet.rows().form().sheet();
        return PeriodText.read(name).isPresent()
                || PeriodText.read(name + " " + SOME_YEAR).isPresent();
    }

    /** The first of those that fit best; where none has them, the one that looks most like a table, to say what it lacks. */
    private Candidate choose(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            if (choice.fit(candidate) > choice.fit(best)) {
                best = candidate;
            }
        }
        return choice.fit(best) < 0 ? widest(candidates) : best;
    }

    private static Candidate widest(List<Candidate> candidates) {
        Candidate widest = candidates.get(0);
        for (Candidate candidate : candidates) {
            if (candidate.search().width() > widest.search().width()) {
                widest = candidate;
            }
        }
        return widest;
    }
}
