package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** What its latest row that speaks of time says. */
    private Optional<Word> word() {
        return met.stream()
                .map(Day::word)
                .filter(word -> word == Word.DONE_LATE || word == Word.DONE_ON_TIME)
                .findFirst();
    }

    Time time(Optional<LocalDate> deadline, Optional<LocalDate> effective) {
        if (deadline.isEmpty()) {
            return Time.ON_TIME;
        }
        if (completedOn().isPresent()) {
            return completedOn().get().isAfter(deadline.get()) ? Time.LATE : Time.ON_TIME;
        }
        if (word().isPresent()) {
            return word().get() == Word.DONE_LATE ? Time.LATE : Time.ON_TIME;
        }
        // "On time if the latest possible day is at or before the deadline."
        if (!met.get(met.size() - 1).vouchesFor().isAfter(deadline.get())) {
            return Time.ON_TIME;
        }
        // "Late if the earlier day is at or after it"; results "before its effective never prove lateness".
        boolean late = before.filter(day -> effective.isEmpty() || !day.day().isBefore(effective.get()))
                .filter(day -> !day.vouchesFor().isBefore(deadline.get()))
                .isPresent();
        return late ? Time.LATE : Time.UNKNOWN;
    }
}
