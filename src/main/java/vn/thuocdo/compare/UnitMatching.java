package vn.thuocdo.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Succession;
import vn.thuocdo.score.Scorecard;

/**
 * Finds what became of each unit. Units with the same id are the same unit; for others, the crosswalk says which unit
 * became which. A unit that the crosswalk does not name stays the same unit.
 */
final class UnitMatching {

    private final Side base;
    private final Side current;
    private final List<Succession> successions;

    private UnitMatching(Side base, Side current, List<Succession> crosswalk) {
        this.base = base;
        this.current = current;
        this.successions = crosswalk.stream()
                .filter(step -> step.liesBetween(base.asOf(), current.asOf()))
                .toList();
    }

    /** In the order of the current scorecards; then the units that are gone, in the order of theirs. */
    static List<UnitChange> of(Side base, Side current, List<Succession> crosswalk) {
        return new UnitMatching(base, current, crosswalk).changes();
    }

    private List<UnitChange> changes() {
        Map<String, Scorecard> then = byId(base);
        Set<String> followed = new HashSet<>();
        List<UnitChange> changes = new ArrayList<>();
        for (Scorecard card : current.board().cards()) {
            List<UnitChange.Predecessor> before = predecessors(card.unit().id(), then);
            before.forEach(some -> followed.add(some.card().unit().id()));
            changes.add(new UnitChange(kind(card, before), before, Optional.of(card)));
        }
        for (Scorecard card : base.board().cards()) {
            if (!followed.contains(card.unit().id())) {
                changes.add(new UnitChange(
                        UnitChange.Kind.GONE,
                        List.of(new UnitChange.Predecessor(card, BigFraction.ONE)),
                        Optional.empty()));
            }
        }
        return changes;
    }

    private List<UnitChange.Predecessor> predecessors(String id, Map<String, Scorecard> then) {
        List<UnitChange.Predecessor> before = new ArrayList<>();
        boolean goesElsewhere =
                successions.stream().anyMatch(step -> step.from().equals(id));
        if (then.containsKey(id) && !goesElsewhere) {
            before.add(new UnitChange.Predecessor(then.get(id), BigFraction.ONE));
        }
        for (Succession step : successions) {
            if (step.to().equals(id) && then.containsKey(step.from())) {
                before.add(new UnitChange.Predecessor(then.get(step.from()), step.share()));
            }
        }
        return before;
    }

    private static UnitChange.Kind kind(Scorecard card, List<UnitChange.Predecessor> before) {
        boolean inParts = before.stream().anyMatch(some -> !some.share().isOne());
        return switch (before.size()) {
            case 0 -> UnitChange.Kind.NEW;
            case 1 -> {
                if (inParts) {
                    yield UnitChange.Kind.SPLIT;
                }
                boolean sameId =
                        before.get(0).card().unit().id().equals(card.unit().id());
                yield sameId ? UnitChange.Kind.SAME : UnitChange.Kind.RENAMED;
            }
            default -> inParts ? UnitChange.Kind.REORGANISED : UnitChange.Kind.MERGED;
        };
    }

    private static Map<String, Scorecard> byId(Side side) {
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        side.board().cards().forEach(card -> cards.put(card.unit().id(), card));
        return cards;
    }
}
