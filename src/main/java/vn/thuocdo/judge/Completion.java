package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Timeliness;

/**
 * What reports say about when an item was met. The day itself is known only if one was reported.
 *
 * @param stated the day of completion that was reported last; absent where none was
 * @param provesDelay whether the report that states the day can prove a delay
 * @param claimed whether it was met by its deadline, according to the words reported last; absent without such words,
 *     and where they name a delay that they cannot prove
 * @param within the days within which it was met, as the words reported last say; absent where they do not, where a day
 *     was stated, and where they cannot prove when
 * @param after the last report before it that says "not met"; absent where no such report can prove a delay
 * @param atLatest the first report that says "met"; absent where no data has a date
 */
public record Completion(
        Optional<LocalDate> stated,
        boolean provesDelay,
        Optional<Timeliness> claimed,
        Optional<Claim.DoneWithin> within,
        Optional<DatedReport> after,
        Optional<DatedReport> atLatest) {

    /**
     * A report before or after the item was met.
     *
     * @param day the day whose state it reports
     * @param at where it stands
     */
    public record DatedReport(LocalDate day, Location at) {
        static Optional<DatedReport> of(DayReports reports) {
            Optional<LocalDate> day = reports.vouchesFor();
            return day.isPresent() ? Optional.of(new DatedReport(day.get(), reports.at())) : Optional.empty();
        }
    }

    /** Whether it was met by a deadline; an item without a deadline is never late. */
    DeadlineVerdict time(Optional<LocalDate> deadline) {
        if (deadline.isEmpty()) {
            return DeadlineVerdict.ON_TIME;
        }
        LocalDate day = deadline.get();
        if (stated.isPresent()) {
            DeadlineVerdict delayed = provesDelay ? DeadlineVerdict.LATE : DeadlineVerdict.UNKNOWN;
            return stated.get().isAfter(day) ? delayed : DeadlineVerdict.ON_TIME;
        }
        if (claimed.isPresent()) {
            return claimed.get() == Timeliness.LATE ? DeadlineVerdict.LATE : DeadlineVerdict.ON_TIME;
        }
        boolean inTime = within.isPresent() && !within.get().last().isAfter(day);
        if (inTime || atLatest.isPresent() && !atLatest.get().day().isAfter(day)) {
            return DeadlineVerdict.ON_TIME;
        }
        if (within.isPresent() && within.get().first().isAfter(day)) {
            return DeadlineVerdict.LATE;
        }
        return after.isPresent() && !after.get().day().isBefore(day) ? DeadlineVerdict.LATE : DeadlineVerdict.UNKNOWN;
    }

    /** Whether a report says that it was met on a day or before; where no data has a date, it was. */
    public boolean isKnownBy(LocalDate day) {
        boolean isDated = stated.isPresent() || atLatest.isPresent();
        return !isDated
                || stated.filter(some -> !some.isAfter(day)).isPresent()
                || atLatest.filter(report -> !report.day().isAfter(day)).isPresent();
    }

    /** Whether a report says that it was met after a deadline. */
    boolean saysLate(LocalDate deadline) {
        return stated.map(day -> day.isAfter(deadline)).orElseGet(this::claimsDelay);
    }

    /** Whether the words of a report say that it was met late. */
    boolean claimsDelay() {
        return claimed.equals(Optional.of(Timeliness.LATE));
    }

    /** Whether the words of the report contradict the day of completion. */
    boolean contradictsItself(Optional<LocalDate> deadline) {
        return stated.isPresent()
                && claimed.isPresent()
                && deadline.isPresent()
                && stated.get().isAfter(deadline.get()) != (claimed.get() == Timeliness.LATE);
    }
}
