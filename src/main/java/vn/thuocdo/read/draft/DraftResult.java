package vn.thuocdo.read.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.phrase.figure.FigureText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.row.Fields;
import vn.thuocdo.read.row.ResultCells;
import vn.thuocdo.read.text.RemarkText;

/**
 * What a row reports of an item, before its unit and its task are built.
 *
 * @param period absent where the row names none
 * @param figure absent where it reports none
 * @param made the result, once they are
 */
public record DraftResult(
        DraftAssignment.Item item,
        Optional<Period> period,
        Optional<Figure> figure,
        BiFunction<Unit, Task, Result> made) {

    /**
     * Reads a row; empty where it reports nothing.
     *
     * @param withAssignment whether the row is also the assignment; it then stands for the as-of date where it names no
     *     day
     */
    public static Optional<DraftResult> read(
            Fields fields, DraftAssignment.Item item, Columns columns, boolean withAssignment) {
        return ResultCells.areBlank(fields)
                ? Optional.empty()
                : Optional.of(ofReport(fields, item, columns, withAssignment));
    }

    private static DraftResult ofReport(
            Fields fields, DraftAssignment.Item item, Columns columns, boolean withAssignment) {
        Optional<Period> period = fields.days().period(Column.PERIOD);
        Optional<LocalDate> reportedOn = fields.days().date(Column.REPORTED_ON);
        Optional<LocalDate> day = day(fields, period, reportedOn);
        if (day.isEmpty() && !withAssignment) {
            faultMissingDay(fields, columns);
        }
        Optional<LocalDate> completedOn = completedOn(fields);
        boolean saysNoCase = saysNoCase(fields);
        Optional<Figure> figure = saysNoCase ? Optional.empty() : figure(fields);
        checkShare(fields, columns);
        Claim claim = saysNoCase || isWithoutCase(fields) ? Claim.of(Exemption.NO_CASE) : claim(fields);
        String difficulty = RemarkText.of(fields.text(Column.DIFFICULTY));
        String proposal = RemarkText.of(fields.text(Column.PROPOSAL));
        String evidence = fields.text(Column.EVIDENCE);
        Result.Basis basis = fields.basis();
        Result.Content content = content(fields);
        Location at = fields.at();
        return new DraftResult(
                item,
                period,
                figure,
                (unit, task) -> new Result(
                        unit,
                        task,
                        period,
                        day,
                        reportedOn,
                        completedOn,
                        figure,
                        claim,
                        difficulty,
                        proposal,
                        evidence,
                        basis,
                        content,
                        at));
    }

    /** The day in its own column, else that which the status names; where the two disagree, a warning. */
    private static Optional<LocalDate> completedOn(Fields fields) {
        Optional<LocalDate> own = fields.days().date(Column.COMPLETED_ON);
        Optional<LocalDate> said = fields.dayOfDoing();
        if (own.isPresent() && said.isPresent() && !own.equals(said)) {
            fields.remark(
                    Code.STATUS_NAMES_OTHER_DAY,
                    fields.at(Column.STATUS),
                    fields.text(Column.STATUS),
                    fields.text(Column.COMPLETED_ON));
        }
        return fields.text(Column.COMPLETED_ON).isEmpty() ? said : own;
    }

    /** The last day of its period, else the day on which it was reported. */
    private static Optional<LocalDate> day(Fields fields, Optional<Period> period, Optional<LocalDate> reportedOn) {
        Optional<LocalDate> end =
                period.isPresent() ? fields.days().lastDay(period.get(), Column.PERIOD) : Optional.empty();
        return end.isPresent() ? end : reportedOn;
    }

    /** A row without a day is at fault where its table has a column for it. */
    private static void faultMissingDay(Fields fields, Columns columns) {
        if (columns.hasAny(Column.PERIOD, Column.REPORTED_ON) && !fields.isFaulty()) {
            Column blank = columns.has(Column.PERIOD) ? Column.PERIOD : Column.REPORTED_ON;
            fields.fault(
                    Code.NO_DAY,
                    fields.at(),
                    DeclarationText.exceptBlank(fields.header(blank)),
                    new Argument.Head(Column.PERIOD.header()),
                    new Argument.Head(Column.REPORTED_ON.header()));
        }
    }

    /** What the row says in words; a day of completion alone says that the item is done. */
    private static Claim claim(Fields fields) {
        Optional<StatusText.Reading> said = fields.status();
        if (said.isEmpty()) {
            return saysOnlyWhen(fields) ? Claim.of(Status.DONE) : Claim.NONE;
        }
        String text = fields.text(Column.STATUS);
        StatusText.Reading reading = said.get();
        if (!(reading instanceof StatusText.Reading.Unknown)) {
            fields.markRead(Column.STATUS);
        }
        if (reading instanceof StatusText.Reading.Claim claim) {
            return Claim.of(claim.status()).with(claim.time(), fields.days().spanOfDoing(claim));
        }
        if (reading instanceof StatusText.Reading.NoCase) {
            return Claim.of(Exemption.NO_CASE);
        }
        if (reading instanceof StatusText.Reading.Withdrawn withdrawn) {
            fields.remark(
                    Code.STATE_AS_STATUS, fields.at(Column.STATUS), text, new Argument.Head(Column.STATE.header()));
            return Claim.of(withdrawn.state() == State.CANCELLED ? Exemption.CANCELLED : Exemption.NOT_APPLICABLE);
        }
        if (reading instanceof StatusText.Reading.Unknown) {
            unknown(fields, text);
        }
        return Claim.NONE;
    }

    /** "Tiến độ 80%" beside "Hoàn thành": the status decides, and that the two contradict is said. */
    private static void checkShare(Fields fields, Columns columns) {
        if (!columns.has(Column.COMPLETION)) {
            return;
        }
        if (fields.isShareAtMostOne()) {
            fields.remark(Code.FRACTION_FOR_SHARE, fields.at(Column.COMPLETION), fields.text(Column.COMPLETION));
        }
        if (columns.hasStatusOfOtherCells()) {
            return;
        }
        Optional<Status> share = fields.shareDone();
        boolean contradicts = share.isPresent()
                && fields.status().orElse(null) instanceof StatusText.Reading.Claim claim
                && (claim.status() == Status.DONE) != (share.get() == Status.DONE)
                && claim.status() != Status.REPORTED;
        if (contradicts) {
            fields.remark(
                    Code.SHARE_CONTRADICTS_STATUS,
                    fields.at(Column.STATUS),
                    fields.text(Column.STATUS),
                    fields.text(Column.COMPLETION));
        }
    }

    private static void unknown(Fields fields, String text) {
        List<String> marked = fields.markedHeaders();
        if (marked.size() > 1) {
            fields.fault(Code.MARKED_TWICE, fields.at(Column.STATUS), String.join("\", \"", marked));
            return;
        }
        fields.unreadable(
                Column.STATUS,
                Code.UNKNOWN_STATUS,
                text,
                text,
                DeclarationText.words(Column.STATUS, List.of(text)),
                String.join(" / ", StatusText.perhaps(text)));
    }

    private static boolean saysOnlyWhen(Fields fields) {
        return fields.text(Column.ACTUAL).isEmpty()
                && fields.text(Column.NUMERATOR).isEmpty()
                && !fields.text(Column.COMPLETED_ON).isEmpty();
    }

    private static Result.Content content(Fields fields) {
        if (fields.isFaulty()) {
            return Result.Content.UNREADABLE;
        }
        return ResultCells.report(fields) ? Result.Content.REPORT : Result.Content.REMARKS;
    }

    private static Optional<Figure> figure(Fields fields) {
        Optional<Quantity> numerator = fields.figures().number(Column.NUMERATOR);
        Optional<Quantity> denominator = fields.figures().number(Column.DENOMINATOR);
        if (numerator.isPresent() && denominator.filter(DraftResult::isAWhole).isPresent()) {
            return Optional.of(new Figure.Ratio(
                    numerator.get().ratio(),
                    denominator.get().ratio(),
                    fields.figures().amount(Column.ACTUAL)));
        }
        if (numerator.isPresent() && !isNothingOfNothing(numerator, denominator)) {
            fields.remark(Code.USELESS_DENOMINATOR, fields.at(Column.DENOMINATOR));
        }
        Optional<FigureText.Pair> pair = FigureText.pair(fields.text(Column.ACTUAL));
        return pair.isPresent() ? pair(fields, pair.get()) : fields.figures().figure(Column.ACTUAL);
    }

    /** {@code 26/30} in one cell, perhaps with the percentage that it makes. */
    private static Optional<Figure> pair(Fields fields, FigureText.Pair pair) {
        Optional<Quantity> numerator = fields.figures().number(Column.ACTUAL, pair.part());
        Optional<Quantity> denominator = fields.figures().number(Column.ACTUAL, pair.whole());
        if (numerator.isEmpty() || denominator.isEmpty() || isNothingOfNothing(numerator, denominator)) {
            return Optional.empty();
        }
        if (!isAWhole(denominator.get())) {
            fields.remark(Code.USELESS_DENOMINATOR, fields.at(Column.ACTUAL));
            return Optional.empty();
        }
        Optional<Quantity> stated =
                pair.stated().flatMap(percentage -> fields.figures().number(Column.ACTUAL, percentage));
        return Optional.of(
                new Figure.Ratio(numerator.get().ratio(), denominator.get().ratio(), stated));
    }

    /** Zero or less is nothing that there could be a part of. */
    private static boolean isAWhole(Quantity denominator) {
        return denominator.value().signum() > 0;
    }

    private static boolean isNothingOfNothing(Optional<Quantity> numerator, Optional<Quantity> denominator) {
        return isZero(numerator) && isZero(denominator);
    }

    private static boolean isZero(Optional<Quantity> number) {
        return number.filter(some -> some.value().isZero()).isPresent();
    }

    /** "Không phát sinh" where the figure belongs, and no other column says more. */
    private static boolean saysNoCase(Fields fields) {
        String text = fields.text(Column.ACTUAL);
        boolean said = !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && fields.text(Column.STATUS).isEmpty()
                && StatusText.read(text) instanceof StatusText.Reading.NoCase;
        if (said) {
            fields.markRead(Column.ACTUAL);
        }
        return said;
    }

    /** Whether the row counts 0 of 0, in two columns or in one cell, and no other figure stands beside it. */
    private static boolean isWithoutCase(Fields fields) {
        if (isNothingOfNothing(
                fields.figures().number(Column.NUMERATOR), fields.figures().number(Column.DENOMINATOR))) {
            return fields.text(Column.ACTUAL).isEmpty();
        }
        Optional<FigureText.Pair> pair = FigureText.pair(fields.text(Column.ACTUAL));
        return pair.isPresent()
                && isNothingOfNothing(
                        fields.figures().number(Column.ACTUAL, pair.get().part()),
                        fields.figures().number(Column.ACTUAL, pair.get().whole()));
    }
}
