package vn.thuocdo.samples.vinhphuc;

import java.util.List;
import vn.thuocdo.samples.table.WrittenTable;

/** What the units reported of one year, a table a quarter. */
final class ResultTable {

    private final int year;
    private final List<Unit> units;
    private final Facts facts;
    private final Endings endings;
    private final Schedule schedule;
    private final ReportedFigures figures;
    private final Obstacles obstacles;

    ResultTable(int year, List<Unit> units, Facts facts) {
        this.year = year;
        this.units = units;
        this.facts = facts;
        this.endings = new Endings(units, facts);
        this.schedule = new Schedule(year, facts);
        this.figures = new ReportedFigures(units, new QuarterFigures(facts, endings, schedule));
        this.obstacles = new Obstacles(endings, schedule);
    }

    /** The table of a quarter, as CSV. */
    String of(int quarter) {
        WrittenTable table = new WrittenTable(",", "\n")
                .row(
                        "unit",
                        "task",
                        "period",
                        "reported_on",
                        "completed_on",
                        "actual",
                        "numerator",
                        "denominator",
                        "status",
                        "difficulty",
                        "proposal",
                        "evidence");
        for (Unit unit : units) {
            unit.assignments().stream()
                    .filter(assignment -> isReported(assignment, quarter))
                    .forEach(assignment -> table.row(row(assignment, quarter)));
        }
        return table.toString();
    }

    /** Not every item is reported every quarter; but its completion is, and so is what is unfinished at the end. */
    private boolean isReported(Assignment assignment, int quarter) {
        Ending ending = endings.of(assignment);
        if (ending == Ending.UNREPORTED) {
            return false;
        }
        if (facts.stateFiguresOf(assignment)) {
            return true;
        }
        if (ending != Ending.COMPLETED) {
            return quarter >= Quarters.LAST - 1 || assignment.spread(3) < quarter;
        }
        int completed = schedule.completionQuarter(assignment);
        if (quarter < completed) {
            return assignment.spread(4) < quarter;
        }
        boolean reportedOn = assignment.item().isMeasured() && (quarter == Quarters.LAST || assignment.spread(2) == 0);
        return quarter == completed || reportedOn;
    }

    private List<String> row(Assignment assignment, int quarter) {
        Unit unit = assignment.unit();
        Item item = assignment.item();
        boolean completed = isCompleted(assignment, quarter);
        boolean dated = !item.isMeasured() || !item.deadline().endsAQuarter();
        ReportedFigures.Cells cells = figures.of(assignment, quarter);
        Obstacles.Obstacle obstacle = obstacles.of(assignment, quarter);
        return List.of(
                unit.id(),
                item.id(),
                year + "-Q" + quarter,
                schedule.reportingDay(unit, quarter).toString(),
                completed && dated ? schedule.completionDate(assignment).toString() : "",
                cells.actual(),
                cells.numerator(),
                cells.denominator(),
                item.isMeasured() ? "" : status(assignment, quarter),
                obstacle.difficulty(),
                obstacle.proposal(),
                completed ? evidence(assignment, quarter) : "");
    }

    private boolean isCompleted(Assignment assignment, int quarter) {
        return endings.of(assignment) == Ending.COMPLETED && quarter >= schedule.completionQuarter(assignment);
    }

    private String status(Assignment assignment, int quarter) {
        if (isCompleted(assignment, quarter)) {
            return "done";
        }
        int completion =
                endings.of(assignment) == Ending.COMPLETED ? schedule.completionQuarter(assignment) : Quarters.LAST + 1;
        if (completion - quarter > 2) {
            return "not_started";
        }
        return quarter == Quarters.LAST && assignment.spread(2) == 0 ? "not_done" : "in_progress";
    }

    /** Two of three completed items name a report; a task, in every other case, also the minutes of acceptance. */
    private String evidence(Assignment assignment, int quarter) {
        int kind = assignment.spread(3);
        if (kind == 2) {
            return "";
        }
        String report = "Báo cáo quý " + Quarters.roman(quarter) + "/" + year + " của "
                + assignment.unit().name();
        return assignment.item().isMeasured() || kind == 0 ? report : report + ", biên bản nghiệm thu";
    }
}
