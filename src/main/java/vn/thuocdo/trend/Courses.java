package vn.thuocdo.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Scorecard;

/**
 * The results of all units from period to period, from their scorecards alone, without items.
 *
 * @param points at least one, by day
 * @param units every unit's course, in natural order of the ids
 */
public record Courses(List<Point> points, List<Course> units) {

    public Courses {
        points = List.copyOf(points);
        units = List.copyOf(units);
    }

    /** @param points at least one, of successive days and by one method */
    public static Courses of(List<Point> points) {
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
        List<Course> courses = cards.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(NaturalOrder.IDS))
                .map(unit -> new Course(Objects.requireNonNull(units.get(unit.getKey())), unit.getValue()))
                .toList();
        return new Courses(points, courses);
    }

    private static List<Optional<Scorecard>> nothing(int points) {
        return Collections.nCopies(points, Optional.empty());
    }

    /** The latest point. */
    public Point last() {
        return points.get(points.size() - 1);
    }
}
