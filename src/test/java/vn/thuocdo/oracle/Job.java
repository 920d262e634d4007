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
 */
record Job(
        long seed,
        Optional<Integer> year,
        Optional<LocalDate> asOf,
        Optional<LocalDate> knownOn,
        Calendar calendar,
        List<String> units,
        List<Item> items,
        Rules rules) {

    Job with(Rules other) {
        return new Job(seed, year, asOf, knownOn, calendar, units, items, other);
    }

    /** The first day of the project's year; absent where it has none. */
    Optional<LocalDate> firstDay() {
        return year.map(some -> switch (calendar) {
            case PLAIN -> LocalDate.of(some, 1, 1);
            case DECREE -> LocalDate.of(some - 1, 12, 15);
            case FISCAL -> LocalDate.of(some - 1, 7, 1);
        });
    }

    /** Its last day, up to which results of it stand. */
    Optional<LocalDate> lastDay() {
        return year.map(some -> calendar == Calendar.DECREE ? LocalDate.of(some, 12, 14) : endOf(some));
    }

    /** "Deadlines always use calendar periods"; with a fiscal year, the project's year is that. */
    Optional<LocalDate> lastDeadline() {
        return year.map(this::endOf);
    }

    private LocalDate endOf(int some) {
        return calendar == Calendar.FISCAL ? LocalDate.of(some, 6, 30) : LocalDate.of(some, 12, 31);
    }

    /** What a unit is ranked with, as the table of units says it; empty where it says nothing. */
    String section(String unit) {
        return switch (rules.ranking()) {
            case ALL -> "";
            case BLOC -> bloc(unit);
            case KIND -> kind(unit);
        };
    }

    static String bloc(String unit) {
        return List.of("A", "B", "A", "").get(number(unit));
    }

    static String kind(String unit) {
        return List.of("so", "so", "huyen", "").get(number(unit));
    }

    private static int number(String unit) {
        return Integer.parseInt(unit.substring(1)) - 1;
    }

    /** When periods end, and which year is the project's. */
    enum Calendar {
        PLAIN,
        /** As Nghị định 09/2019 says. */
        DECREE,
        /** With a fiscal year that ends on 30 June. */
        FISCAL
    }

    /** A unit's task with all rows that the tables hold of it. */
    record Item(String unit, Task task, List<Given> given, List<Reported> reported) {}

    record Task(String id, String kind, String direction, String measure) {

        boolean isPercent() {
            return measure.equals("%");
        }

        /** Whether its numbers count something: the measure says what, and a cell may say it too. */
        boolean isMeasured() {
            return !measure.isEmpty() && !isPercent();
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
        STEPPED,
        NORMALISED,
        BEST
    }

    enum Ranking {
        ALL,
        BLOC,
        KIND
    }

    enum TimeUnknown {
        ON_TIME,
        LATE,
        REFUSE
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
     * @param targetsOnly whether items without a target number are left out
     * @param ranking among which units ranks are given
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
            TimeUnknown timeUnknown,
            boolean waiverAccepted,
            Optional<Integer> cooperating,
            boolean noCaseExcluded,
            boolean targetsOnly,
            Ranking ranking,
            List<Step> tiers,
            Optional<Integer> quota) {

        static final int WHOLE = 100;

        /** Where whatever is met earns a whole and nothing more, and no gate asks for more than that. */
        Rules whereWhatIsMetIsWhole() {
            List<Step> ungated = tiers.stream()
                    .map(step -> new Step(
                            step.percent(), step.allDone(), step.allOnTime(), step.lateAtMost(), Optional.empty()))
                    .toList();
            return with(credit == Credit.BEST ? Credit.BINARY : credit, Optional.of(WHOLE), timeUnknown, ungated);
        }

        Rules with(TimeUnknown other) {
            return with(credit, cap, other, tiers);
        }

        private Rules with(Credit otherCredit, Optional<Integer> otherCap, TimeUnknown other, List<Step> otherTiers) {
            return new Rules(
                    denominator,
                    otherCredit,
                    otherCap,
                    steps,
                    weighted,
                    late,
                    share,
                    other,
                    waiverAccepted,
                    cooperating,
                    noCaseExcluded,
                    targetsOnly,
                    ranking,
                    otherTiers,
                    quota);
        }

        /** What is refused and scored all the same counts as late: silence must not pay. */
        boolean unknownIsLate() {
            return timeUnknown != TimeUnknown.ON_TIME;
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
