package vn.thuocdo.scaffold;

import static vn.thuocdo.read.column.Column.ACTUAL;
import static vn.thuocdo.read.column.Column.ALIASES;
import static vn.thuocdo.read.column.Column.BASELINE;
import static vn.thuocdo.read.column.Column.BASIS;
import static vn.thuocdo.read.column.Column.BLOC;
import static vn.thuocdo.read.column.Column.COMPLETED_ON;
import static vn.thuocdo.read.column.Column.DEADLINE;
import static vn.thuocdo.read.column.Column.DENOMINATOR;
import static vn.thuocdo.read.column.Column.DIFFICULTY;
import static vn.thuocdo.read.column.Column.DIRECTION;
import static vn.thuocdo.read.column.Column.EVIDENCE;
import static vn.thuocdo.read.column.Column.GROUP;
import static vn.thuocdo.read.column.Column.HEAD;
import static vn.thuocdo.read.column.Column.ID;
import static vn.thuocdo.read.column.Column.KIND;
import static vn.thuocdo.read.column.Column.MEASURE;
import static vn.thuocdo.read.column.Column.NAME;
import static vn.thuocdo.read.column.Column.NUMERATOR;
import static vn.thuocdo.read.column.Column.ORIGIN;
import static vn.thuocdo.read.column.Column.OWNER;
import static vn.thuocdo.read.column.Column.PERIOD;
import static vn.thuocdo.read.column.Column.PROPOSAL;
import static vn.thuocdo.read.column.Column.REPORTED_ON;
import static vn.thuocdo.read.column.Column.ROLE;
import static vn.thuocdo.read.column.Column.STATUS;
import static vn.thuocdo.read.column.Column.TARGET;
import static vn.thuocdo.read.column.Column.TASK;
import static vn.thuocdo.read.column.Column.UNIT;
import static vn.thuocdo.read.column.Column.WEIGHT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.report.data.SpreadsheetCsv;
import vn.thuocdo.report.write.NewFile;

/** The files of a new project: a commented project file, and tables with headers that open well in Excel. */
public final class ProjectFiles {

    /** The name of the project file. */
    static final String FILE = "thuocdo.yaml";

    private static final List<Column> UNITS = List.of(ID, NAME, KIND, BLOC, HEAD, ALIASES);
    private static final List<Column> TASKS = List.of(ID, NAME, KIND, GROUP, MEASURE, DIRECTION, BASIS);
    private static final List<Column> ASSIGNMENTS =
            List.of(UNIT, TASK, TARGET, BASELINE, DEADLINE, WEIGHT, OWNER, ROLE, ORIGIN);
    private static final List<Column> RESULTS = List.of(
            UNIT,
            TASK,
            PERIOD,
            REPORTED_ON,
            COMPLETED_ON,
            ACTUAL,
            NUMERATOR,
            DENOMINATOR,
            STATUS,
            DIFFICULTY,
            PROPOSAL,
            EVIDENCE);

    /** A share that does not end as a decimal is rounded to as many: a cell holds no fraction. */
    private static final int PLACES_OF_A_SHARE = 4;

    private final TableWording wording;

    public ProjectFiles(TableWording wording) {
        this.wording = wording;
    }

    /** A project with nothing in it. */
    public List<NewFile> fromNothing(int year) {
        return files(
                project(wording.text("scaffold.title", year), year, Optional.empty(), List.of("method: completion")),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * Next year's project: its units, the items that go on with where they come from, and no results.
     *
     * @param kept blocks of the old project file that go on as they are
     * @param base the old project, from the folder of the new one
     * @param oldFolder the folder of the old project as places in it begin
     */
    public List<NewFile> nextYear(
            String title,
            int year,
            String base,
            String oldFolder,
            List<String> kept,
            List<Unit> units,
            List<Task> tasks,
            List<CarriedItem> items) {
        return files(
                project(title, year, Optional.of(base), kept),
                units.stream().map(this::unit).toList(),
                tasks.stream().map(this::task).toList(),
                items.stream()
                        .map(item -> assignment(item, year - 1, oldFolder))
                        .toList());
    }

    private List<NewFile> files(
            String project, List<List<String>> units, List<List<String>> tasks, List<List<String>> assignments) {
        return List.of(
                new NewFile(FILE, out -> out.write(project.getBytes(StandardCharsets.UTF_8))),
                table("scaffold.fileUnits", UNITS, units),
                table("scaffold.fileTasks", TASKS, tasks),
                table("scaffold.fileAssignments", ASSIGNMENTS, assignments),
                table("scaffold.fileResults", RESULTS, List.of()));
    }

    private NewFile table(String name, List<Column> columns, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(wording.headers(columns));
        all.addAll(rows);
        return new NewFile(wording.text(name), out -> SpreadsheetCsv.write(all, wording.language(), out));
    }

    private String project(String title, int year, Optional<String> base, List<String> kept) {
        String numbers = wording.text("scaffold.numbers");
        StringBuilder yaml = new StringBuilder();
        yaml.append("# ").append(wording.text("scaffold.commentProject")).append('\n');
        if (!title.isBlank()) {
            yaml.append("title: ").append(quoted(title)).append('\n');
        }
        yaml.append("year: ").append(year).append('\n');
        yaml.append("# ").append(wording.text("scaffold.commentAsOf")).append('\n');
        yaml.append("#as-of: ").append(year).append("-12-31\n");
        yaml.append("language: ").append(wording.language().word()).append('\n');
        yaml.append("# ").append(wording.text("scaffold.commentSources")).append('\n');
        yaml.append("sources:\n");
        yaml.append("  units: ").append(wording.text("scaffold.fileUnits")).append('\n');
        yaml.append("  tasks: ").append(wording.text("scaffold.fileTasks")).append('\n');
        yaml.append("  assignments: {path: ")
                .append(wording.text("scaffold.fileAssignments"))
                .append(", numbers: ")
                .append(numbers)
                .append("}\n");
        yaml.append("  # ").append(wording.text("scaffold.commentResults")).append('\n');
        yaml.append("  results: {path: ")
                .append(wording.text("scaffold.globResults"))
                .append(", numbers: ")
                .append(numbers)
                .append("}\n");
        base.ifPresent(old -> yaml.append("# ")
                .append(wording.text("scaffold.commentBase"))
                .append("\nbase: ")
                .append(quoted(old))
                .append('\n'));
        yaml.append("# ").append(wording.text("scaffold.commentMethod")).append('\n');
        kept.forEach(block -> yaml.append(block).append('\n'));
        return yaml.toString();
    }

    /** A text that YAML reads as itself, whatever stands in it. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }

    private List<String> unit(Unit unit) {
        return List.of(
                unit.id(),
                unit.name().equals(unit.id()) ? "" : unit.name(),
                unit.kind(),
                unit.bloc(),
                unit.head(),
                String.join("; ", unit.aliases()));
    }

    private List<String> task(Task task) {
        return List.of(
                task.id(),
                task.name().equals(task.id()) ? "" : task.name(),
                wording.text(task.kind() == TaskKind.TARGET ? "scaffold.kindTarget" : "scaffold.kindTask"),
                task.group(),
                task.measure(),
                task.direction()
                        .map(direction -> wording.text(
                                direction == Direction.LOWER ? "scaffold.directionLower" : "scaffold.directionHigher"))
                        .orElse(""),
                String.join("; ", task.basis()));
    }

    private List<String> assignment(CarriedItem item, int year, String oldFolder) {
        String place = item.assignment().at().toString();
        Assignment assignment = item.assignment();
        return List.of(
                assignment.unit().id(),
                assignment.task().id(),
                assignment
                        .target()
                        .map(target -> wording.target(
                                target, !assignment.task().measure().isEmpty()))
                        .orElse(""),
                item.counted().flatMap(this::actual).orElse(""),
                item.deadline().map(wording::day).orElse(""),
                assignment.weight().equals(BigFraction.ONE)
                        ? ""
                        : wording.quantity(new Quantity(assignment.weight(), false)),
                assignment.owner(),
                assignment.role() == Role.LEAD ? "" : wording.text("scaffold.roleCooperating"),
                wording.text(
                                "scaffold.origin",
                                year,
                                place.startsWith(oldFolder) ? place.substring(oldFolder.length()) : place)
                        + item.overdue()
                                .map(day -> "; " + wording.text("scaffold.overdue", wording.day(day)))
                                .orElse("")
                        + item.formerly()
                                .map(day -> "; " + wording.text("scaffold.formerly", wording.day(day)))
                                .orElse(""));
    }

    /** Where the unit stands at the end of the old year, as far as one number says it: 27 of 30 is 90 %. */
    private Optional<String> actual(Result result) {
        return result.figure().flatMap(ProjectFiles::quantity).map(wording::quantity);
    }

    private static Optional<Quantity> quantity(Figure figure) {
        if (figure instanceof Figure.Ratio ratio) {
            BigDecimal percent = ratio.value().multiply(100).bigDecimalValue(PLACES_OF_A_SHARE, RoundingMode.HALF_UP);
            return Optional.of(Quantity.of(percent, true));
        }
        return figure instanceof Figure.Amount amount ? Optional.of(amount.quantity()) : Optional.empty();
    }
}
