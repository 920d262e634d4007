package vn.thuocdo.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Scorecard;

/**
 * How a programme went from period to period (<i>diễn biến</i>).
 *
 * @param points at least one, by day
 * @param courses every unit's, in natural order of the ids
 * @param setbacks the items that went back from met to not met, by unit and task, then by day
 * @param outlook what is to be expected at the end of the year of the last point
 */
public record Trend(List<Point> points, List<Course> courses, List<Setback> setbacks, Forecast outlook) {

    /**
     * One unit at each point.
     *
     * @param cards one for each point; absent where the unit was not there
     */
    public record Course(Unit unit, List<Optional<Scorecard>> cards) {
        public Course {
            cards = List.copyOf(cards);
        }
    }

    public Trend {
        points = List.copyOf(points);
        courses = List.copyOf(courses);
        setbacks = List.copyOf(setbacks);
    }

    /**
     * @param points at least one, of successive days and by one method
     * @param calendar that of the project, which says when the year ends
     */
    public static Trend of(List<Point> points, ReportingCalendar calendar) {
        List<Course> courses = courses(points);
        return new Trend(
                points,
                courses,
                Setback.in(points),
                Forecast.of(points, courses, YearSoFar.at(points.get(points.size() - 1), calendar)));
    }

    private static List<Course> courses(List<Point> points) {
        Map<String, List<Optional<Scorecard>>> cards = new LinkedHashMap<>();
        Map<String, Unit> units = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            for (Scorecard card : points.get(i).board().cards()) {
                String id = card.unit().id();
                units.put(id, card.unit());
                cards.computeIfAbsent(id, unit -> new ArrayList<>(nothing(points.size())))
                        .set(i, Optional.of(card));
            }
        }
        return cards.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(NaturalOrder.IDS))
                .map(unit -> new Course(Objects.requireNonNull(units.get(unit.getKey())), unit.getValue()))
                .toList();
    }

    private static List<Optional<Scorecard>> nothing(int points) {
        return Collections.nCopies(points, Optional.empty());
    }

    /** The latest point. */
    public Point last() {
        return points.get(points.size() - 1);
    }

    /** How often the points follow one another. */
    public Period.Kind periodKind() {
        return last().period().kind();
    }
}
