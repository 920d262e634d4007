package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.oracle.ItemOracle.Outcome;
import vn.thuocdo.oracle.ItemOracle.Time;
import vn.thuocdo.oracle.Job.Word;

/**
 * "The unbroken run of met results that ends with the one that counts."
 *
 * @param met the latest first
 * @param before the last result before the run which was not met
 */
record Run(List<Day> met, Optional<Day> before) {

    /** "In conflict, unreadable or without a case … breaks no run of met results and proves nothing." */
    static Run of(List<Day> days) {
        List<Day> met = new ArrayList<>();
        for (int i = days.size() - 1; i >= 0; i--) {
            Day day = days.get(i);
            if (day.outcome() == Outcome.NOT_MET) {
                return new Run(met, Optional.of(day));
            }
            if (day.outcome() == Outcome.MET) {
                met.add(day);
            }
        }
        return new Run(met, Optional.empty());
    }

    /** "Of the run's latest row that has one." */
    Optional<LocalDate> completedOn() {
        return met.stream().flatMap(day -> day.completedOn().stream()).findFirst();
    }

    private Optional<Day> first(Predicate<Day> which) {
        return met.stream().filter(which).findFirst();
    }

    Time time(Optional<LocalDate> deadline, Optional<LocalDate> effective) {
        if (deadline.isEmpty()) {
            return Time.ON_TIME;
        }
        if (completedOn().isPresent()) {
            if (!completedOn().get().isAfter(deadline.get())) {
                return Time.ON_TIME;
            }
            return first(day -> day.completedOn().isPresent())
                            .filter(day -> canProve(day, effective))
                            .isPresent()
                    ? Time.LATE
                    : Time.UNKNOWN;
        }
        Optional<Day> speaks = first(day -> day.word() == Word.DONE_LATE || day.word() == Word.DONE_ON_TIME);
        if (speaks.isPresent() && speaks.get().word() == Word.DONE_ON_TIME) {
            return Time.ON_TIME;
        }
        if (speaks.filter(day -> canProve(day, effective)).isPresent()) {
            return Time.LATE;
        }
        // "On time if the latest possible day is at or before the deadline."
        if (!met.get(met.size() - 1).vouchesFor().isAfter(deadline.get())) {
            return Time.ON_TIME;
        }
        // "Late if the earlier day is at or after it"; results "before its effective never prove lateness".
        boolean late = before.filter(day -> canProve(day, effective))
                .filter(day -> !day.vouchesFor().isBefore(deadline.get()))
                .isPresent();
        return late ? Time.LATE : Time.UNKNOWN;
    }

    /** Results "before its effective never prove lateness". */
    private static boolean canProve(Day day, Optional<LocalDate> effective) {
        return effective.isEmpty() || !day.day().isBefore(effective.get());
    }
}
