package vn.thuocdo.report.score;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Measurement;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.report.Arithmetic;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.OutcomeWord;
import vn.thuocdo.report.Reasons;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Heading;

/** A row for each item: what was asked for, what was reported, what became of it and why. */
final class ItemTable {

    private final Report report;
    private final Messages messages;
    private final Reasons reasons;

    ItemTable(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.reasons = new Reasons(report.board().method(), messages);
    }

    List<Heading> headings() {
        return List.of(
                printed("head.name", 28),
                printed("head.task", 9),
                printed("head.taskName", 46),
                printed("head.target", 15),
                printed("head.actual", 12),
                printed("head.outcome", 18),
                printed("head.deadline", 12),
                printed("head.completedOn", 12),
                printed("head.reason", 44),
                heading("head.unit", 18),
                heading("head.itemKind", 11),
                heading("head.group", 24),
                heading("head.measure", 10),
                heading("head.bound", 12),
                heading("head.numerator", 11),
                heading("head.divisor", 11),
                heading("head.status", 20),
                heading("head.period", 14),
                heading("head.reportedOn", 12),
                heading("head.itemCredit", 9),
                heading("head.itemWeight", 9),
                heading("head.owner", 20),
                heading("head.evidence", 28),
                heading("head.source", 28),
                heading("head.counted", 12),
                heading("head.exactCounted", 14));
    }

    private Heading printed(String key, int width) {
        return new Heading(messages.text(key), width, true);
    }

    private Heading heading(String key, int width) {
        return new Heading(messages.text(key), width, false);
    }

    List<Entry> row(Verdict verdict) {
        Assignment assignment = verdict.standing().assignment();
        Optional<Result> counted = verdict.standing().counted();
        Optional<Figure> figure = counted.flatMap(Result::figure);
        return List.of(
                Entry.text(assignment.unit().name()),
                Entry.text(assignment.task().id()),
                Entry.text(assignment.task().name()),
                Entry.text(assignment.target().isPresent() ? reasons.target(assignment) : ""),
                figure.map(some -> actual(some, assignment)).orElse(new Entry.Blank()),
                Entry.text(OutcomeWord.of(verdict, messages)),
                Entry.day(assignment.bindingDeadline()),
                Entry.day(verdict.completed()),
                Entry.text(reasons.inShort(verdict)),
                Entry.text(assignment.unit().id()),
                Entry.text(messages.text(assignment.kind() == TaskKind.TARGET ? "kind.target" : "kind.task")),
                Entry.text(assignment.task().group()),
                Entry.text(assignment.task().measure()),
                bound(assignment),
                part(figure, true),
                part(figure, false),
                Entry.text(counted.flatMap(Result::status)
                        .filter(status -> status != Status.REPORTED)
                        .map(reasons::status)
                        .orElse("")),
                Entry.text(counted.flatMap(Result::period).map(messages::period).orElse("")),
                Entry.day(counted.flatMap(Result::reportedOn)),
                counted(verdict, Entries.rounded(verdict.credit())),
                counted(verdict, Entries.rounded(verdict.weight())),
                Entry.text(assignment.owner()),
                Entry.text(counted.map(Result::evidence).orElse("")),
                Entry.text(report.inProject(
                        counted.map(Result::at).orElse(assignment.at()).toString())),
                counted(verdict, Entries.rounded(credit(verdict))),
                counted(verdict, Entries.exact(credit(verdict))));
    }

    /** What the item adds to its unit's credit. */
    private static BigFraction credit(Verdict verdict) {
        return verdict.weight().multiply(verdict.credit());
    }

    /** Blank for an item outside the denominator, so that what stands in the column adds up to the unit's. */
    private Entry counted(Verdict verdict, Entry entry) {
        return report.board().method().denominator().contains(verdict) ? entry : new Entry.Blank();
    }

    private static Entry bound(Assignment assignment) {
        return assignment
                .target()
                .map(target -> bound(target, assignment.task().measure()))
                .orElse(new Entry.Blank());
    }

    private static Entry bound(Target target, String measure) {
        return target instanceof Target.Threshold threshold
                ? quantity(threshold.bound(), Measurement.isPercent(measure, target))
                : new Entry.Blank();
    }

    private Entry actual(Figure figure, Assignment assignment) {
        boolean percent = assignment
                .target()
                .filter(Measurement::isNumeric)
                .map(target -> Measurement.isPercent(assignment.task().measure(), target))
                .orElse(assignment.task().measure().equals("%"));
        if (figure instanceof Figure.Change change) {
            return Entry.text(change.text());
        }
        if (figure instanceof Figure.Amount amount) {
            return amount(amount.quantity(), assignment, percent);
        }
        BigFraction value = ((Figure.Ratio) figure).value();
        return percent ? Entries.percent(value.multiply(100)) : Entries.number(value);
    }

    /** A number in the unit of its target, as the column beside it is; where it counts something else, as it was written. */
    private Entry amount(Quantity quantity, Assignment assignment, boolean percent) {
        if (quantity.unit().isNone()) {
            return quantity(quantity, percent);
        }
        Optional<Quantity> same = assignment
                .target()
                .filter(Target.Threshold.class::isInstance)
                .map(Target.Threshold.class::cast)
                .filter(threshold -> !percent)
                .flatMap(threshold -> quantity.in(threshold.bound().unit()));
        return same.map(some -> quantity(some, false)).orElse(Entry.text(new Arithmetic(messages).counted(quantity)));
    }

    private static Entry quantity(Quantity quantity, boolean percent) {
        return percent || quantity.percent() ? Entries.percent(quantity.value()) : Entries.number(quantity.value());
    }

    private static Entry part(Optional<Figure> figure, boolean numerator) {
        return figure.filter(Figure.Ratio.class::isInstance)
                .map(Figure.Ratio.class::cast)
                .map(ratio -> Entries.number(numerator ? ratio.numerator() : ratio.denominator()))
                .orElse(new Entry.Blank());
    }
}
