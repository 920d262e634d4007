package vn.thuocdo.samples.vinhphuc;

/**
 * The figure of a measured item at the end of a quarter, in tenths: what the source states, or else fixed steps from the
 * target.
 */
final class QuarterFigures {

    /** What share of a growing figure is usually reached at the end of the year, and one, two and three quarters before. */
    private static final int[] PERCENT_BEFORE = {100, 78, 54, 29};

    private final Facts facts;
    private final Endings endings;
    private final Schedule schedule;

    QuarterFigures(Facts facts, Endings endings, Schedule schedule) {
        this.facts = facts;
        this.endings = endings;
        this.schedule = schedule;
    }

    int at(Assignment assignment, Measurement measurement, int quarter) {
        return facts.figure(assignment, quarter).orElseGet(() -> {
            if (endings.of(assignment) != Ending.COMPLETED) {
                return fallingShort(assignment, measurement, quarter);
            }
            int early = schedule.completionQuarter(assignment) - quarter;
            return early > 0 ? onTheWay(assignment, measurement, early) : reached(assignment, measurement, quarter);
        });
    }

    /** Some quarters before the item is completed. */
    private static int onTheWay(Assignment assignment, Measurement measurement, int early) {
        int target = measurement.targetTenths();
        int steps = assignment.spread(5);
        return switch (measurement.course()) {
            case GROWS -> shareBefore(measurement, target, early);
            case STEADY -> target - 8 * early - steps;
            case FALLS -> target + 8 * early + steps;
        };
    }

    /** From the quarter of completion on: the target, and at most half of the room above it at the year's end. */
    private static int reached(Assignment assignment, Measurement measurement, int quarter) {
        boolean atTheEnd = quarter == Quarters.LAST;
        int target = measurement.targetTenths();
        int steps = assignment.spread(5);
        if (measurement.course() == Course.FALLS) {
            return target - 3 * steps - (atTheEnd ? 2 : 0);
        }
        int room = measurement.isPercentage() ? (Measurement.WHOLE - target) / 2 : target / 4;
        int surplus = room * steps / 5;
        return measurement.countable(target + (atTheEnd ? surplus : surplus / 2));
    }

    private static int fallingShort(Assignment assignment, Measurement measurement, int quarter) {
        int target = measurement.targetTenths();
        int steps = assignment.spread(8);
        int left = Quarters.LAST - quarter;
        return switch (measurement.course()) {
            case GROWS -> shareBefore(measurement, target * (60 + 5 * steps) / 100, left);
            case STEADY -> target - 15 - 4 * steps - 7 * left;
            case FALLS -> target + 6 + 4 * steps + 5 * left;
        };
    }

    private static int shareBefore(Measurement measurement, int end, int quartersBefore) {
        return measurement.countable(end * PERCENT_BEFORE[quartersBefore] / 100);
    }
}
