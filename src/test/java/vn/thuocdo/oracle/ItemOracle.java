package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.Job.Given;
import vn.thuocdo.oracle.Job.Reported;

/** What the rules make of one unit's task, sentence by sentence. */
final class ItemOracle {

    enum Outcome {
        MET,
        NOT_MET,
        UNDECIDED,
        NO_CASE,
        /** The unit says itself that the item is cancelled or does not apply. */
        WITHDRAWN,
        NOT_REPORTED,
        /** It has no target number, and the method leaves such items out. */
        UNTARGETED
    }

    enum Time {
        ON_TIME,
        LATE,
        UNKNOWN,
        NOT_MET
    }

    /**
     * What became of an item.
     *
     * @param completedOn the day of completion that was reported; absent where none was or the item is not met
     * @param figure that decided, where one did
     * @param best figure of this task that any unit reached, where its figures can be better or worse
     */
    record Answer(
            Job.Item item,
            Given inForce,
            Outcome outcome,
            Time time,
            boolean due,
            boolean overdue,
            Optional<LocalDate> completedOn,
            Optional<BigFraction> figure,
            Optional<BigFraction> best) {

        boolean isMet() {
            return outcome == Outcome.MET;
        }

        Answer with(Optional<BigFraction> other) {
            return new Answer(item, inForce, outcome, time, due, overdue, completedOn, figure, other);
        }

        /** The same if it were met now, after its deadline where that has passed. */
        Answer metNow() {
            Time now = overdue ? Time.LATE : Time.ON_TIME;
            return new Answer(
                    item, inForce, Outcome.MET, now, true, false, completedOn, Optional.empty(), Optional.empty());
        }

        boolean isReported() {
            return outcome != Outcome.NOT_REPORTED && outcome != Outcome.UNTARGETED;
        }

        /** "Has a result that decides: met or not met." */
        boolean isEvaluable() {
            return outcome == Outcome.MET || outcome == Outcome.NOT_MET;
        }

        boolean isTakenOut() {
            return !inForce.state().isEmpty();
        }

        /** "Overachievement is actual ÷ target, for direction higher and a target above zero." */
        boolean isExceeded() {
            Optional<Yardstick> target = inForce.target()
                    .filter(Yardstick::wantsMore)
                    .filter(more -> more.bound().signum() > 0);
            return isMet()
                    && target.isPresent()
                    && figure.filter(some -> some.compareTo(target.get().bound()) > 0)
                            .isPresent();
        }
    }

    private final Job job;
    private final LocalDate asOf;

    ItemOracle(Job job, LocalDate asOf) {
        this.job = job;
        this.asOf = asOf;
    }

    /** Absent where the item does not exist yet. */
    Optional<Answer> answer(Job.Item item) {
        Optional<Given> inForce = inForce(item);
        return inForce.map(given -> isLeftOut(given)
                ? new Answer(
                        item,
                        given,
                        Outcome.UNTARGETED,
                        Time.NOT_MET,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                : answer(item, given));
    }

    /** "without-target: excluded": what has no target number is in no denominator. */
    private boolean isLeftOut(Given given) {
        return job.rules().targetsOnly()
                && given.target().filter(Yardstick::isNumeric).isEmpty();
    }

    private Answer answer(Job.Item item, Given given) {
        List<Day> days = days(item, given);
        Optional<LocalDate> deadline = deadline(given);
        // "Due (deadline at or before the as-of date, or already met)"; "before the first, … assigned and not due".
        boolean begun =
                given.period().isEmpty() || !given.period().get().lastDay().isAfter(asOf);
        boolean passed = begun && deadline.filter(day -> !day.isAfter(asOf)).isPresent();
        boolean over = begun && deadline.filter(day -> day.isBefore(asOf)).isPresent();
        Outcome outcome = days.isEmpty() ? Outcome.NOT_REPORTED : last(days).outcome();
        Optional<LocalDate> completedOn = Optional.empty();
        Time time = Time.NOT_MET;
        if (outcome == Outcome.MET) {
            Run run = Run.of(days);
            completedOn = run.completedOn();
            // "On the day itself it can still be met in time"; "doing more never earns less".
            time = over ? run.time(deadline, given.effective()) : Time.ON_TIME;
        }
        // "completed_on says it (after the as-of date: then the item is not met yet)."
        if (completedOn.filter(asOf::isBefore).isPresent()) {
            outcome = Outcome.NOT_MET;
            completedOn = Optional.empty();
            time = Time.NOT_MET;
        }
        boolean met = outcome == Outcome.MET;
        // "Is not met and its deadline lies before the as-of date".
        boolean overdue = !met && over;
        Optional<BigFraction> figure =
                days.isEmpty() ? Optional.empty() : last(days).figure();
        return new Answer(item, given, outcome, time, passed || met, overdue, completedOn, figure, Optional.empty());
    }

    private static Day last(List<Day> days) {
        return days.get(days.size() - 1);
    }

    /** "Of rows with one key the latest that is effective at or before the as-of date holds"; interim: the latest period ended. */
    private Optional<Given> inForce(Job.Item item) {
        if (item.given().stream().anyMatch(given -> given.period().isPresent())) {
            return Optional.of(interim(item.given()));
        }
        List<Given> effective = new ArrayList<>(item.given());
        effective.removeIf(given -> given.effective().filter(asOf::isBefore).isPresent());
        effective.sort(Comparator.comparing(given -> given.effective().orElse(LocalDate.MIN)));
        return effective.stream().reduce(ItemOracle::amend);
    }

    /** "The latest period that has ended by the as-of date is scored"; before the first, the first. */
    private Given interim(List<Given> rows) {
        List<Given> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(given -> lastDay(given)));
        Given scored = sorted.get(0);
        for (Given row : sorted) {
            if (!lastDay(row).isAfter(asOf)) {
                scored = row;
            }
        }
        return scored;
    }

    /** "A blank period is the year." */
    private LocalDate lastDay(Given given) {
        return given.period().map(Span::lastDay).or(job::lastDay).orElseThrow();
    }

    /** "A blank cell of a later row inherits." */
    private static Given amend(Given before, Given after) {
        return new Given(
                after.period(),
                after.target().or(before::target),
                after.baseline().or(before::baseline),
                after.deadline().or(before::deadline),
                after.extended().or(before::extended),
                first(after.extensionDocument(), before.extensionDocument()),
                after.weight().or(before::weight),
                first(after.role(), before.role()),
                first(after.state(), before.state()),
                first(after.waiver(), before.waiver()),
                after.effective());
    }

    private static String first(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    /** "extended_deadline counts only with extension_document … A blank deadline is the last day of the period, else year." */
    private Optional<LocalDate> deadline(Given given) {
        if (given.extended().isPresent() && !given.extensionDocument().isEmpty()) {
            return given.extended();
        }
        return given.deadline().or(given::period).map(Span::lastCalendarDay).or(job::lastDeadline);
    }

    private List<Day> days(Job.Item item, Given given) {
        TreeMap<LocalDate, List<Reported>> byDay = new TreeMap<>();
        for (Reported row : Rows.ofItem(job, item)) {
            if (!Rows.day(row).isAfter(asOf)) {
                byDay.computeIfAbsent(Rows.day(row), day -> new ArrayList<>()).add(row);
            }
        }
        List<Day> days = new ArrayList<>();
        byDay.forEach((day, rows) -> days.add(day(day, rows, item, given)));
        return days;
    }

    /** "Within one day a later reported_on corrects an earlier one; rows that still disagree there are an error." */
    private Day day(LocalDate day, List<Reported> rows, Job.Item item, Given given) {
        LocalDate latest = rows.stream()
                .map(row -> row.reportedOn().orElse(LocalDate.MIN))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Reported> last = new ArrayList<>(rows);
        last.removeIf(row -> !row.reportedOn().orElse(LocalDate.MIN).equals(latest));
        Set<List<Object>> said = new HashSet<>();
        last.forEach(row -> said.add(List.of(
                row.completedOn(), value(row.actual()), value(row.numerator()), value(row.denominator()), row.word())));
        Reported row = last.get(0);
        Reading reading = said.size() > 1
                ? new Reading(Outcome.UNDECIDED, Optional.empty())
                : Reading.of(row, item.task(), given);
        return new Day(day, vouchesFor(row), reading.outcome(), row.completedOn(), row.word(), reading.figure());
    }

    private static Optional<BigFraction> value(Optional<Figure> figure) {
        return figure.flatMap(Figure::value);
    }

    /** "A report vouches for its period's last day or its reported_on, whichever is earlier." */
    private static LocalDate vouchesFor(Reported row) {
        LocalDate day = Rows.day(row);
        return row.reportedOn().filter(day::isAfter).orElse(day);
    }
}
