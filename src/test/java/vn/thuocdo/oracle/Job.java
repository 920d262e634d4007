package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A project as its tables say it.
 *
 * @param year of the project; absent where it has none
 * @param asOf absent where the data is to say it
 * @param decree whether periods end as Nghị định 09/2019 says
 */
record Job(
        long seed,
        Optional<Integer> year,
        Optional<LocalDate> asOf,
        Optional<LocalDate> knownOn,
        boolean decree,
        List<String> units,
        List<Item> items,
        Rules rules) {

    Job with(Rules other) {
        return new Job(seed, year, asOf, knownOn, decree, units, items, other);
    }

    /** A unit's task with all rows that the tables hold of it. */
    record Item(String unit, Task task, List<Given> given, List<Reported> reported) {}

    record Task(String id, String kind, String direction, String measure) {

        boolean isPercent() {
            return measure.equals("%");
        }
    }

    /** A row of the assignments; a blank text and an absent value are blank cells. */
    record Given(
            Optional<Span> period,
            Optional<Yardstick> target,
            Optional<Figure> baseline,
            Optional<Span> deadline,
            Optional<LocalDate> extended,
            String extensionDocument,
            Optional<Figure> weight,
            String role,
            String state,
            String waiver,
            Optional<LocalDate> effective) {}

    /** What a status says. */
    enum Word {
        NONE,
        DONE,
        DONE_ON_TIME,
        DONE_LATE,
        NOT_DONE,
        IN_PROGRESS,
        NOT_STARTED,
        NO_CASE,
        WITHDRAWN,
        /** The figure speaks. */
        REPORTED,
        UNREADABLE
    }

    /** A row of the results; a blank text and an absent value are blank cells. */
    record Reported(
            Optional<Span> period,
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> completedOn,
            Optional<Figure> actual,
            Optional<Figure> numerator,
            Optional<Figure> denominator,
            Word word,
            String status,
            String difficulty) {}

    enum Denominator {
        ASSIGNED,
        DUE,
        REPORTED,
        EVALUABLE
    }

    enum Credit {
        BINARY,
        PROPORTIONAL,
        STEPPED
    }

    enum Lateness {
        COUNTS,
        NONE,
        EARNS,
        DEDUCTS
    }

    /** A tier with its lower bound in percent and the gates it requires, as a method writes them. */
    record Step(
            int percent,
            boolean allDone,
            boolean allOnTime,
            Optional<Integer> lateAtMost,
            Optional<Integer> exceededAtLeast) {}

    /**
     * A method.
     *
     * @param cap of proportional credit; absent where there is none
     * @param share of lateness: what it leaves of the credit, or deducts of a whole item, in percent
     * @param quota how many of all units may be in the highest tier, in percent; absent where there is none
     * @param cooperating the percentage at which an item counts for a unit that only cooperates; absent: ignored
     */
    record Rules(
            Denominator denominator,
            Credit credit,
            Optional<Integer> cap,
            List<int[]> steps,
            boolean weighted,
            Lateness late,
            int share,
            boolean unknownIsLate,
            boolean waiverAccepted,
            Optional<Integer> cooperating,
            boolean noCaseExcluded,
            List<Step> tiers,
            Optional<Integer> quota) {

        static final int WHOLE = 100;

        Rules cappedAtOne() {
            return new Rules(
                    denominator,
                    credit,
                    Optional.of(WHOLE),
                    steps,
                    weighted,
                    late,
                    share,
                    unknownIsLate,
                    waiverAccepted,
                    cooperating,
                    noCaseExcluded,
                    tiers,
                    quota);
        }

        /** Whether what nobody knows of time is taken for late. */
        Rules withUnknownLate(boolean late) {
            return new Rules(
                    denominator,
                    credit,
                    cap,
                    steps,
                    weighted,
                    this.late,
                    share,
                    late,
                    waiverAccepted,
                    cooperating,
                    noCaseExcluded,
                    tiers,
                    quota);
        }

        /** "Where a method looks at time." */
        boolean looksAtTime() {
            return late != Lateness.COUNTS
                    || tiers.stream()
                            .anyMatch(step ->
                                    step.allOnTime() || step.lateAtMost().isPresent());
        }

        static BigFraction percent(int percent) {
            return BigFraction.of(percent, WHOLE);
        }
    }
}
