package vn.thuocdo.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclaredWords;
import vn.thuocdo.read.row.UnitSource;
import vn.thuocdo.read.sketch.ColumnSketch;
import vn.thuocdo.read.sketch.PeriodSheets;
import vn.thuocdo.read.sketch.TableSketch;
import vn.thuocdo.read.yaml.YamlScalar;
import vn.thuocdo.report.write.NewFile;

/**
 * The project file of a table that is a whole job: what is understood of each column, in the form in which the user can
 * correct it. What the table says stands in it between quotation marks alone, so that no text of a cell is read as YAML.
 */
public final class TableProject {

    /** Texts of a column that are shown. */
    private static final int MOST_EXAMPLES = 3;
    /** Texts of a column that are listed to be declared. */
    private static final int MOST_UNREAD = 20;
    /** Characters of a text that is shown. */
    private static final int LONGEST_EXAMPLE = 40;

    /** The columns that say of which day a result is. */
    private static final Set<Column> DAYS = EnumSet.of(Column.PERIOD, Column.REPORTED_ON);

    /** What a column may hold for each period. */
    private static final Set<Column> RESULTS = EnumSet.range(Column.REPORTED_ON, Column.EVIDENCE);

    private static final String PLACEHOLDER = "…";
    private static final String OF_SOURCE = "    ";
    private static final String OF_COLUMN = "      ";

    /** What of a table is written two ways, as reading it showed. */
    public enum Unsettled {
        NUMBERS,
        DATES
    }

    private final TableWording wording;
    private final StringBuilder yaml = new StringBuilder();

    public TableProject(TableWording wording) {
        this.wording = wording;
    }

    /**
     * The file.
     *
     * @param pattern the path of the table from the project's folder, as sources name it
     * @param unsettled what has to be declared before it can be read
     * @param year absent where it is not to be written
     * @param withLanguage whether the project is to speak the language of the file
     */
    public NewFile of(
            TableSketch sketch, String pattern, List<Unsettled> unsettled, OptionalInt year, boolean withLanguage) {
        remark("", "for.intro", YamlScalar.quoted(pattern));
        remark("", "for.how");
        line("", "#title: \"\"");
        remark("", "for.year");
        line("", year.isPresent() ? "year: " + year.getAsInt() : "#year: 2025");
        line("", (withLanguage ? "" : "#") + "language: " + wording.language().word());
        line("", "sources:");
        if (sketch.ofPeriods().isPresent()) {
            sourcesOfPeriods(sketch, sketch.ofPeriods().get(), pattern, unsettled);
        } else {
            laterResults();
            line("  ", "assignments:");
            if (sketch.ofUnits().isEmpty()) {
                source(sketch, pattern, unsettled);
            } else {
                sourcesOfUnits(sketch, pattern, unsettled);
            }
        }
        byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
        return new NewFile(ProjectFiles.FILE, out -> out.write(bytes));
    }

    private void source(TableSketch sketch, String pattern, List<Unsettled> unsettled) {
        line(OF_SOURCE, "path: " + YamlScalar.quoted(pattern));
        if (!sketch.form().sheet().isEmpty()) {
            line(OF_SOURCE, "sheet: " + YamlScalar.quoted(sketch.form().sheet()));
        }
        otherSheets(sketch);
        unsettled.forEach(this::unsettled);
        if (sketch.unitOfTitle().isPresent()) {
            remark(OF_SOURCE, "for.unitOfTitle");
            line(
                    OF_SOURCE,
                    "values: {" + Column.UNIT.header() + ": "
                            + YamlScalar.quoted(sketch.unitOfTitle().get()) + "}");
        } else if (!isDated(sketch)) {
            remark(OF_SOURCE, "for.undated");
            line(OF_SOURCE, "#values: {reported_on: " + PLACEHOLDER + "}");
        }
        columns(sketch);
        unread(sketch);
    }

    /** One source for each unit, in a line; what is declared has to stand in each of them, so nothing else is. */
    private void sourcesOfUnits(TableSketch sketch, String pattern, List<Unsettled> unsettled) {
        boolean areSheets = sketch.ofUnits().get(0).isSheet();
        boolean areMarked =
                sketch.ofUnits().stream().anyMatch(unit -> !unit.marked().isEmpty());
        remark(
                OF_SOURCE,
                areSheets
                        ? "for.unitsAsSheets"
                        : sketch.ofUnits().get(0).key() == Column.TASK
                                ? "for.tasksAsColumns"
                                : areMarked ? "for.unitsAreMarked" : "for.unitsAsColumns");
        for (UnitSource unit : sketch.ofUnits()) {
            String sheet = unit.sheet().isEmpty() ? sketch.form().sheet() : unit.sheet();
            line(OF_SOURCE, "- " + unit.entry(YamlScalar.quoted(pattern), sheet, YamlScalar::quoted));
        }
        otherSheets(sketch);
        remark(OF_SOURCE, "for.eachSource");
        unsettled.forEach(this::unsettled);
        sketch.columns().stream()
                .filter(column -> areSheets || !isOfAUnit(column, sketch))
                .forEach(column -> line(OF_SOURCE, described(column)));
        if (areSheets) {
            unread(sketch);
        }
    }

    /** One source for each sheet of a period, in a line; and those that say what was assigned. */
    private void sourcesOfPeriods(TableSketch sketch, PeriodSheets periods, String pattern, List<Unsettled> unsettled) {
        boolean areBoth = periods.assigned().isEmpty();
        if (!areBoth) {
            remark("  ", "for.assignedInSheets");
            line("  ", "assignments:");
            sourcesOfSheets(periods.assigned(), pattern);
        }
        remark(
                "  ",
                periods.arePeriods()
                        ? areBoth ? "for.periodsWithTargets" : "for.periodsAsSheets"
                        : "for.partsAsSheets");
        line("  ", areBoth ? "assignments:" : "results:");
        sourcesOfSheets(periods.reports(), pattern);
        otherSheets(sketch);
        remark(OF_SOURCE, "for.eachSource");
        unsettled.forEach(this::unsettled);
        sketch.columns().forEach(column -> line(OF_SOURCE, described(column)));
        unread(sketch);
    }

    private void sourcesOfSheets(List<PeriodSheets.OfPeriod> sheets, String pattern) {
        String path = YamlScalar.quoted(pattern);
        sheets.forEach(sheet -> line(OF_SOURCE, "- " + sheet.entry(path, YamlScalar::quoted)));
    }

    private static boolean isOfAUnit(ColumnSketch column, TableSketch sketch) {
        return sketch.ofUnits().stream().anyMatch(unit -> unit.headers().contains(column.header()));
    }

    private void otherSheets(TableSketch sketch) {
        if (!sketch.otherSheets().isEmpty()) {
            remark(OF_SOURCE, "for.sheets", listed(sketch.otherSheets()));
        }
    }

    /** Where forms come back to. */
    private void laterResults() {
        remark("  ", "for.results");
        line("  ", "#results: " + wording.text("scaffold.globResults"));
    }

    /** Whether the table says of which day its results are. */
    private static boolean isDated(TableSketch sketch) {
        return sketch.columns().stream()
                .anyMatch(column -> column.meaning()
                        .filter(column.period().isEmpty() ? DAYS::contains : RESULTS::contains)
                        .isPresent());
    }

    private void unsettled(Unsettled what) {
        if (what == Unsettled.NUMBERS) {
            remark(OF_SOURCE, "for.numbers");
            line(OF_SOURCE, "#numbers: " + wording.text("scaffold.numbers"));
        } else {
            remark(OF_SOURCE, "for.dates");
            line(OF_SOURCE, "#dates: mdy");
        }
    }

    private void columns(TableSketch sketch) {
        boolean any =
                sketch.nearestResult().isPresent() || sketch.columns().stream().anyMatch(ColumnSketch::declarable);
        line(OF_SOURCE, any ? "columns:" : "#columns:");
        sketch.columns().forEach(this::column);
        for (TableSketch.Lacking lacking : sketch.lacking()) {
            String header = lacking.column().header();
            remark(OF_COLUMN, lacking.nearest().isPresent() ? "for.nearest" : "for.lacking", header);
            line(
                    OF_COLUMN,
                    "#" + header + ": " + YamlScalar.quoted(lacking.nearest().orElse(PLACEHOLDER)));
        }
        sketch.nearestResult().ifPresent(nearest -> {
            remark(OF_COLUMN, "for.noResult", nearest);
            line(OF_COLUMN, Column.STATUS.header() + ": " + YamlScalar.quoted(PLACEHOLDER));
        });
    }

    private void column(ColumnSketch column) {
        line(OF_COLUMN, described(column));
        String key = column.likeliest().map(Column::header).orElse(PLACEHOLDER);
        line(OF_COLUMN, (column.declarable() ? "" : "#") + key + ": " + YamlScalar.quoted(column.header()));
    }

    private String described(ColumnSketch column) {
        String taken = column.meaning().map(Column::header).orElse("");
        String what = taken.isEmpty()
                ? wording.text("for.unused")
                : column.period().isEmpty() ? taken : wording.text("for.ofPeriod", taken, column.period());
        return "# " + YamlScalar.quoted(column.header()) + ": " + what + "; " + cells(column)
                + others("for.byWords", column.byWords()) + others("for.byCells", column.byCells());
    }

    private String others(String key, List<Column> columns) {
        String listed = columns.stream().map(Column::header).collect(Collectors.joining(", "));
        return listed.isEmpty() ? "" : "; " + wording.text(key, listed);
    }

    private String cells(ColumnSketch column) {
        String examples = column.cells().commonest(MOST_EXAMPLES).stream()
                .map(example -> example(example.text()) + (example.cells() > 1 ? " (" + example.cells() + ")" : ""))
                .collect(Collectors.joining(", "));
        int filled = column.cells().filled();
        int different = column.cells().texts().size();
        return filled == 0
                ? wording.text("for.blank")
                : wording.text("for.cells", filled, examples + (different > MOST_EXAMPLES ? ", …" : ""));
    }

    /** What cannot be read, as declarations that are still to be filled in. */
    private void unread(TableSketch sketch) {
        Map<Column, List<String>> words = new TreeMap<>();
        Map<Column, List<String>> missing = new TreeMap<>();
        for (ColumnSketch column : sketch.columns()) {
            if (!column.unread().isEmpty()) {
                (column.isWorded() ? words : missing)
                        .putIfAbsent(column.likeliest().orElseThrow(), column.unread());
            }
        }
        if (!words.isEmpty()) {
            remark(OF_SOURCE, "for.words", names(words));
            line(OF_SOURCE, "#words:");
            words.forEach(this::words);
        }
        if (!missing.isEmpty()) {
            remark(OF_SOURCE, "for.missing", names(missing));
            line(OF_SOURCE, "#missing:");
            missing.forEach((column, texts) -> line(OF_SOURCE, "#  " + column.header() + ": " + listed(texts)));
        }
    }

    private void words(Column column, List<String> texts) {
        line(OF_SOURCE, "#  " + column.header() + ":");
        DeclaredWords.usual(column).forEach(word -> line(OF_SOURCE, "#    " + word + ": []"));
        line(OF_SOURCE, "#    " + DeclaredWords.UNDECIDED + ": " + listed(texts));
    }

    private static String names(Map<Column, List<String>> columns) {
        return columns.keySet().stream().map(Column::header).collect(Collectors.joining("\", \""));
    }

    private static String listed(List<String> texts) {
        return texts.stream().limit(MOST_UNREAD).map(YamlScalar::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String example(String text) {
        int length = text.codePointCount(0, text.length());
        return YamlScalar.quoted(
                length <= LONGEST_EXAMPLE
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…");
    }

    private void remark(String indent, String key, Object... arguments) {
        line(indent, "# " + wording.text(key, arguments));
    }

    private void line(String indent, String text) {
        yaml.append(indent).append(text).append('\n');
    }
}
