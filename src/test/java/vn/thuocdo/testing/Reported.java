package vn.thuocdo.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.model.Unit;

/** A result as a test tells it: {@code on("2023-06-30").actual("87%")}. */
public final class Reported {

    private final Optional<LocalDate> day;
    private Optional<LocalDate> sentOn = Optional.empty();
    private Optional<LocalDate> completedOn = Optional.empty();
    private Optional<Figure> figure = Optional.empty();
    private Claim claim = Claim.NONE;
    private boolean readable = true;
    private Optional<Period> period = Optional.empty();
    private String difficulty = "";
    private String proposal = "";

    private Reported(Optional<LocalDate> day) {
        this.day = day;
    }

    /** A result that stands for a day. */
    public static Reported on(String day) {
        return new Reported(Optional.of(LocalDate.parse(day)));
    }

    /** A result that stands for the last day of a period of the plain calendar. */
    public static Reported of(Period period) {
        Reported reported = new Reported(ReportingCalendar.PLAIN.lastDay(period));
        reported.period = Optional.of(period);
        return reported;
    }

    /** A result of a table that names no day. */
    public static Reported undated() {
        return new Reported(Optional.empty());
    }

    public Reported sentOn(String sent) {
        sentOn = Optional.of(LocalDate.parse(sent));
        return this;
    }

    public Reported completedOn(String completed) {
        completedOn = Optional.of(LocalDate.parse(completed));
        return this;
    }

    /** A status that says that the item was done, and within which days. */
    public Reported doneWithin(String first, String last) {
        Claim.DoneWithin within = new Claim.DoneWithin(LocalDate.parse(first), LocalDate.parse(last));
        claim = Claim.of(Status.DONE).with(Optional.empty(), Optional.of(within));
        return this;
    }

    /** {@code 87} or {@code 87%}. */
    public Reported actual(String actual) {
        figure = Optional.of(new Figure.Amount(quantity(actual)));
        return this;
    }

    /** A figure of any kind. */
    public Reported figure(Figure of) {
        figure = Optional.of(of);
        return this;
    }

    /** A part of a whole, such as 26 of 30. */
    public Reported part(String numerator, String denominator) {
        figure = Optional.of(new Figure.Ratio(
                quantity(numerator).value(), quantity(denominator).value(), Optional.empty()));
        return this;
    }

    /** A part of a whole, and the figure that the reporter made of it. */
    public Reported part(String numerator, String denominator, String stated) {
        figure = Optional.of(new Figure.Ratio(
                quantity(numerator).value(), quantity(denominator).value(), Optional.of(quantity(stated))));
        return this;
    }

    public Reported status(Status claimed) {
        claim = Claim.of(claimed);
        return this;
    }

    /** Done, in words that speak of time. */
    public Reported done(Timeliness timeliness) {
        claim = Claim.done(timeliness);
        return this;
    }

    /** That there was nothing to do. */
    public Reported exempt(Exemption exemption) {
        claim = Claim.of(exemption);
        return this;
    }

    /** Of which some cell could not be read. */
    public Reported unreadable() {
        readable = false;
        return this;
    }

    public Reported done() {
        return status(Status.DONE);
    }

    public Reported notDone() {
        return status(Status.NOT_DONE);
    }

    public Reported difficulty(String text) {
        difficulty = text;
        return this;
    }

    public Reported proposal(String text) {
        proposal = text;
        return this;
    }

    Result of(Unit unit, Task task, Location at) {
        return new Result(
                unit,
                task,
                period,
                day,
                sentOn,
                completedOn,
                figure,
                claim,
                difficulty,
                proposal,
                "",
                Result.Basis.REPORTED,
                content(),
                at);
    }

    private Result.Content content() {
        if (!readable) {
            return Result.Content.UNREADABLE;
        }
        boolean reports = figure.isPresent() || !claim.equals(Claim.NONE) || completedOn.isPresent();
        return reports ? Result.Content.REPORT : Result.Content.REMARKS;
    }

    /** {@code 87} or {@code 87%}. */
    static Quantity quantity(String text) {
        return Quantity.of(new BigDecimal(text.replace("%", "")), text.endsWith("%"));
    }
}
