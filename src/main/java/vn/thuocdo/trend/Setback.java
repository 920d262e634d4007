package vn.thuocdo.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.ItemKey;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Period;

/**
 * An item that went back from met to not met. If a new interim target replaced one that was met, nothing went back.
 *
 * @param met the period at whose end it was met last before
 * @param lost the period at whose end it was no longer met
 * @param regained whether it is met again at the last point
 */
public record Setback(Assignment assignment, Period met, Period lost, boolean regained) {

    static List<Setback> in(List<Point> points) {
        List<Setback> setbacks = new ArrayList<>();
        Set<ItemKey> metAtLast = met(points.get(points.size() - 1));
        Set<ItemKey> metBefore = Set.of();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Set<ItemKey> met = met(point);
            Set<ItemKey> lost = new HashSet<>(metBefore);
            lost.removeAll(met);
            if (!lost.isEmpty()) {
                Period before = points.get(i - 1).period();
                point.board().cards().stream()
                        .flatMap(card -> card.assignments().stream())
                        .filter(assignment -> lost.contains(ItemKey.of(assignment)))
                        .forEach(assignment -> setbacks.add(new Setback(
                                assignment, before, point.period(), metAtLast.contains(ItemKey.of(assignment)))));
            }
            metBefore = met;
        }
        Comparator<Setback> order = Comparator.comparing(
                        (Setback setback) -> setback.assignment().unit().id(), NaturalOrder.IDS)
                .thenComparing(setback -> setback.assignment().task().id(), NaturalOrder.IDS);
        // A stable sort: of one item the earlier setback stays before the later one.
        return setbacks.stream().sorted(order).toList();
    }

    private static Set<ItemKey> met(Point point) {
        return point.board().cards().stream()
                .flatMap(card -> card.met().stream())
                .map(ItemKey::of)
                .collect(Collectors.toSet());
    }
}
