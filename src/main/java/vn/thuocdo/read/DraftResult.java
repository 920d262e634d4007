package vn.thuocdo.read;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.phrase.FigureText;
import vn.thuocdo.read.phrase.StatusText;

/** The columns of a result in one row, before the units and tasks are built. */
record DraftResult(
        DraftAssignment.Item item,
        Optional<Period> period,
        Optional<LocalDate> day,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> completedOn,
        Optional<Figure> figure,
        Optional<Status> status,
        String difficulty,
        String proposal,
        String evidence,
        boolean reports,
        Location at) {

    /** Whether a table reports anything. */
    static boolean isIn(Columns columns) {
        return columns.hasAny(
                Column.ACTUAL,
                Column.APPRAISED_ACTUAL,
                Column.ESTIMATE,
                Column.NUMERATOR,
                Column.STATUS,
                Column.APPRAISED_STATUS);
    }

    /**
     * Reads a row; empty where it reports nothing.
     *
     * @param withAssignment whether the row is also the assignment; it then stands for the as-of date where it names no
     *     day
     */
    static Optional<DraftResult> read(
            Fields fields, DraftAssignment.Item item, Columns columns, boolean withAssignment) {
        if (isBlank(fields)) {
            return Optional.empty();
        }
        Optional<Period> period = fields.period(Column.PERIOD);
        Optional<LocalDate> reportedOn = fields.date(Column.REPORTED_ON);
        Optional<LocalDate> day =
                period.flatMap(some -> fields.lastDay(some, Column.PERIOD)).or(() -> reportedOn);
        boolean dated = columns.hasAny(Column.PERIOD, Column.REPORTED_ON);
        if (dated && !withAssignment && day.isEmpty() && !fields.isFaulty()) {
            fields.fault(Code.NO_DAY, fields.at());
        }
        return Optional.of(new DraftResult(
                item,
                period,
                day,
                reportedOn,
                fields.date(Column.COMPLETED_ON),
                figure(fields),
                status(fields),
                fields.text(Column.DIFFICULTY),
                fields.text(Column.PROPOSAL),
                fields.text(Column.EVIDENCE),
                reports(fields),
                fields.at()));
    }

    /** "Hủy" says that nothing is asked any more, and not how far it was done. */
    private static Optional<Status> status(Fields fields) {
        String text = fields.text(Column.STATUS);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        StatusText.Reading reading = StatusText.read(text);
        if (!(reading instanceof StatusText.Reading.Unknown)) {
            fields.isRead(Column.STATUS);
        }
        if (reading instanceof StatusText.Reading.Claim claim) {
            return Optional.of(claim.status());
        }
        if (reading instanceof StatusText.Reading.Withdrawn) {
            fields.fault(Code.STATE_AS_STATUS, fields.at(Column.STATUS), text);
        } else if (reading instanceof StatusText.Reading.Unknown) {
            fields.unreadable(
                    Column.STATUS,
                    Code.UNKNOWN_STATUS,
                    text,
                    text,
                    Column.STATUS.header(),
                    String.join(", ", StatusText.nearest(text)));
        }
        return Optional.empty();
    }

    private static boolean isBlank(Fields fields) {
        return !reports(fields)
                && fields.text(Column.DIFFICULTY).isEmpty()
                && fields.text(Column.PROPOSAL).isEmpty();
    }

    /** A denominator alone, as a template may come back with, says nothing yet. */
    private static boolean reports(Fields fields) {
        return !fields.text(Column.ACTUAL).isEmpty()
                || !fields.text(Column.NUMERATOR).isEmpty()
                || saysHowFar(fields.text(Column.STATUS));
    }

    /** "Chưa báo cáo" as a status is no report. */
    private static boolean saysHowFar(String status) {
        return !status.isEmpty() && !(StatusText.read(status) instanceof StatusText.Reading.Nothing);
    }

    private static Optional<Figure> figure(Fields fields) {
        Optional<Quantity> numerator = fields.number(Column.NUMERATOR);
        Optional<Quantity> denominator = fields.number(Column.DENOMINATOR);
        if (numerator.isPresent()
                && denominator.filter(whole -> whole.value().signum() != 0).isPresent()) {
            return Optional.of(
                    new Figure.Ratio(numerator.get().ratio(), denominator.get().ratio(), fields.amount(Column.ACTUAL)));
        }
        if (numerator.isPresent()) {
            fields.remark(Code.USELESS_DENOMINATOR, fields.at(Column.DENOMINATOR));
        }
        Optional<FigureText.Pair> pair = FigureText.pair(fields.text(Column.ACTUAL));
        return pair.isPresent() ? pair(fields, pair.get()) : fields.figure(Column.ACTUAL);
    }

    /** {@code 26/30} in one cell. */
    private static Optional<Figure> pair(Fields fields, FigureText.Pair pair) {
        Optional<Quantity> numerator = fields.number(Column.ACTUAL, pair.part());
        Optional<Quantity> denominator = fields.number(Column.ACTUAL, pair.whole());
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        if (denominator.get().value().isZero()) {
            fields.remark(Code.USELESS_DENOMINATOR, fields.at(Column.ACTUAL));
            return Optional.empty();
        }
        return Optional.of(
                new Figure.Ratio(numerator.get().ratio(), denominator.get().ratio(), Optional.empty()));
    }

    Result result(Unit unit, Task task) {
        return new Result(
                unit,
                task,
                period,
                day,
                reportedOn,
                completedOn,
                figure,
                status,
                difficulty,
                proposal,
                evidence,
                reports,
                at);
    }
}
