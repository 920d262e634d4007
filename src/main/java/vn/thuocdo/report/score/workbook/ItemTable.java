package vn.thuocdo.report.score.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.part.ReachedText;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OutcomeWord;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.ColumnHead.Room;
import vn.thuocdo.report.workbook.SheetColumn;

/** A row for each item: what was asked for, what was reported, its outcome and why. */
final class ItemTable {

    private static final int PERCENT = 100;
    private static final int NARROWEST_NAME = 24;
    private static final int WIDEST_NAME = 38;

    private final ReportContent report;
    private final Messages messages;
    private final Reasons reasons;
    private final ReachedText reached;
    private final int nameWidth;

    ItemTable(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.reasons = new Reasons(report.board().method(), messages);
        this.reached = new ReachedText(messages, reasons);
        this.nameWidth = NameColumn.width(report.board(), NARROWEST_NAME, WIDEST_NAME);
    }

    /** Whether the name of a unit leads to its row: one that needs two lines does not, for a link has only one. */
    boolean hasLink(Unit unit) {
        return NameColumn.hasRoom(unit.name(), nameWidth);
    }

    List<SheetColumn<Verdict>> columns() {
        return Stream.of(outcome(), item(), result(), source(), credits())
                .flatMap(List::stream)
                .toList();
    }

    private List<SheetColumn<Verdict>> outcome() {
        return List.of(
                column(
                        "head.name",
                        nameWidth,
                        Room.PAPER,
                        verdict -> hasLink(verdict.unit())
                                ? CellContent.link(verdict.unit().name())
                                : CellContent.text(verdict.unit().name())),
                text("head.taskName", 66, Room.PAPER, verdict -> verdict.task().name()),
                column("head.target", 15, Room.PAPER, verdict -> target(assignment(verdict))),
                text("head.actual", 27, Room.PAPER, reached::of),
                text("head.outcome", 23, Room.PAPER, verdict -> OutcomeWord.of(verdict, messages)),
                column("head.deadline", 12, Room.PAPER, verdict -> deadline(assignment(verdict))),
                column("head.completedOn", 12, Room.PAPER, verdict -> CellContent.day(verdict.completed())),
                // On paper, what was asked for and reported says it; the sentence would make most rows twice as high.
                text("head.reason", 44, Room.SCREEN, verdict -> reasons.inShort(verdict)));
    }

    private List<SheetColumn<Verdict>> item() {
        return List.of(
                column(
                        "head.itemKind",
                        11,
                        Room.SCREEN,
                        verdict -> kind(assignment(verdict).kind())),
                text("head.group", 24, Room.SCREEN, verdict -> verdict.task().group()),
                text("head.measure", 10, Room.SCREEN, verdict -> verdict.task().measure()),
                column("head.bound", 12, Room.SCREEN, verdict -> bound(assignment(verdict))),
                column(
                        "head.figure",
                        12,
                        Room.SCREEN,
                        verdict -> counted(verdict)
                                .flatMap(Result::figure)
                                .map(figure -> actual(figure, assignment(verdict)))
                                .orElse(new CellContent.Blank())),
                text(
                        "head.owner",
                        20,
                        Room.SCREEN,
                        verdict -> assignment(verdict).owner()),
                text("head.task", 9, Room.FOLDED, verdict -> verdict.task().id()),
                text("head.unit", 18, Room.FOLDED, verdict -> verdict.unit().id()));
    }

    private List<SheetColumn<Verdict>> result() {
        return List.of(
                text(
                        "head.period",
                        14,
                        Room.SCREEN,
                        verdict -> counted(verdict)
                                .flatMap(Result::period)
                                .map(messages::period)
                                .orElse("")),
                column(
                        "head.reportedOn",
                        12,
                        Room.SCREEN,
                        verdict -> CellContent.day(counted(verdict).flatMap(Result::reportedOn))),
                text(
                        "head.evidence",
                        28,
                        Room.SCREEN,
                        verdict -> counted(verdict).map(Result::evidence).orElse("")),
                text(
                        "head.status",
                        20,
                        Room.FOLDED,
                        verdict -> counted(verdict)
                                .flatMap(Result::status)
                                .filter(status -> status != Status.REPORTED)
                                .map(reasons::status)
                                .orElse("")),
                column("head.numerator", 11, Room.FOLDED, verdict -> part(verdict, true)),
                column("head.divisor", 11, Room.FOLDED, verdict -> part(verdict, false)));
    }

    private List<SheetColumn<Verdict>> source() {
        return List.of(text(
                "head.source",
                28,
                Room.FOLDED,
                verdict -> report.inFolder(counted(verdict)
                        .map(Result::at)
                        .orElse(assignment(verdict).at())
                        .toString())));
    }

    private List<SheetColumn<Verdict>> credits() {
        return List.of(
                column(
                        "head.itemCredit",
                        9,
                        Room.FOLDED,
                        verdict -> counted(verdict, CellContents.rounded(verdict.credit()))),
                column(
                        "head.itemWeight",
                        9,
                        Room.FOLDED,
                        verdict -> counted(verdict, CellContents.rounded(verdict.weight()))),
                column(
                        "head.counted",
                        12,
                        Room.FOLDED,
                        verdict -> counted(verdict, CellContents.rounded(credit(verdict)))),
                column(
                        "head.exactCounted",
                        14,
                        Room.FOLDED,
                        verdict -> counted(verdict, CellContents.exact(credit(verdict)))));
    }

    private SheetColumn<Verdict> text(String key, int width, Room room, Function<Verdict, String> text) {
        return column(key, width, room, verdict -> CellContent.text(text.apply(verdict)));
    }

    private SheetColumn<Verdict> column(String key, int width, Room room, Function<Verdict, CellContent> entry) {
        return new SheetColumn<>(new ColumnHead(messages.text(key), width, room), entry);
    }

    /** The day of the deadline, or the words of one that names no day. */
    static CellContent deadline(Assignment assignment) {
        return assignment.bindingDeadline().isPresent()
                ? CellContent.day(assignment.bindingDeadline())
                : CellContent.text(assignment.deadlineWords());
    }

    private static Assignment assignment(Verdict verdict) {
        return verdict.assignment();
    }

    private static Optional<Result> counted(Verdict verdict) {
        return verdict.counted();
    }

    private CellContent kind(TaskKind kind) {
        return CellContent.text(messages.text(kind == TaskKind.TARGET ? "kind.target" : "kind.task"));
    }

    private CellContent target(Assignment assignment) {
        return CellContent.text(assignment.target().isPresent() ? reasons.targetInWords(assignment) : "");
    }

    /** What the item adds to its unit's credit. */
    private static BigFraction credit(Verdict verdict) {
        return verdict.weight().multiply(verdict.credit());
    }

    /** Blank for an item outside the denominator, so that the column adds up to the figure of the unit. */
    private CellContent counted(Verdict verdict, CellContent entry) {
        return report.board().method().denominator().contains(verdict) ? entry : new CellContent.Blank();
    }

    private static CellContent bound(Assignment assignment) {
        return assignment
                .target()
                .filter(Target.Threshold.class::isInstance)
                .map(target -> quantity(((Target.Threshold) target).bound()))
                .orElse(new CellContent.Blank());
    }

    /** The reported value as a number; blank where it is no number, or has another measure than the target. */
    private static CellContent actual(Figure figure, Assignment assignment) {
        if (figure instanceof Figure.Amount amount) {
            return amount(amount.quantity(), assignment);
        }
        if (figure instanceof Figure.Ratio ratio) {
            return CellContents.number(isPercent(assignment) ? ratio.value().multiply(PERCENT) : ratio.value());
        }
        return new CellContent.Blank();
    }

    private static boolean isPercent(Assignment assignment) {
        String measure = assignment.task().measure();
        return assignment
                .target()
                .filter(Measurement::isNumeric)
                .map(target -> Measurement.isPercent(measure, target))
                .orElse(measure.equals("%"));
    }

    /** A number in the unit of its target, as in the next column. */
    private static CellContent amount(Quantity quantity, Assignment assignment) {
        if (quantity.unit().isNone()) {
            return quantity(quantity);
        }
        return assignment
                .target()
                .filter(Target.Threshold.class::isInstance)
                .map(Target.Threshold.class::cast)
                .flatMap(threshold -> quantity.in(threshold.bound().unit()))
                .map(ItemTable::quantity)
                .orElse(new CellContent.Blank());
    }

    /** 87 for 87 %: a percentage is written as its number, as in every other table. */
    private static CellContent quantity(Quantity quantity) {
        return CellContents.number(quantity.value());
    }

    private static CellContent part(Verdict verdict, boolean numerator) {
        return counted(verdict)
                .flatMap(Result::figure)
                .filter(Figure.Ratio.class::isInstance)
                .map(Figure.Ratio.class::cast)
                .map(ratio -> CellContents.number(numerator ? ratio.numerator() : ratio.denominator()))
                .orElse(new CellContent.Blank());
    }
}
