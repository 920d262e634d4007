package vn.thuocdo.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.published.Relation;

/**
 * Which figures are parts of which, by the sums of a summary.
 *
 * @param sums the parts of each figure that is a sum; in a table, a figure may be the sum of its row and of its column
 * @param parts all of them together
 * @param wholes the sums that each figure is a part of
 */
record PartsAndWholes(
        Map<String, List<List<String>>> sums, Map<String, Set<String>> parts, Map<String, Set<String>> wholes) {

    static PartsAndWholes of(List<FigureClaim> claims) {
        Map<String, List<List<String>>> sums = new LinkedHashMap<>();
        Map<String, Set<String>> parts = new HashMap<>();
        Map<String, Set<String>> wholes = new HashMap<>();
        for (FigureClaim claim : claims) {
            if (claim.relation() instanceof Relation.Sum sum) {
                String whole = claim.figure().name();
                sums.computeIfAbsent(whole, name -> new ArrayList<>()).add(sum.parts());
                parts.computeIfAbsent(whole, name -> new LinkedHashSet<>()).addAll(sum.parts());
                for (String part : sum.parts()) {
                    wholes.computeIfAbsent(part, name -> new TreeSet<>(NaturalOrder.IDS))
                            .add(whole);
                }
            }
        }
        return new PartsAndWholes(sums, parts, wholes);
    }

    /** A figure, its parts, their parts and so on; sums that go round in a circle end there. */
    Set<String> within(String name) {
        return reached(name, parts);
    }

    /** The sums that hold a figure, the nearest first, independent of the order of the file. */
    Set<String> above(String name) {
        Set<String> above = reached(name, wholes);
        above.remove(name);
        return above;
    }

    private static Set<String> reached(String name, Map<String, ? extends Collection<String>> next) {
        Set<String> reached = new LinkedHashSet<>(List.of(name));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String other : next.containsKey(open.peek()) ? next.get(open.peek()) : List.<String>of()) {
                if (reached.add(other)) {
                    open.add(other);
                }
            }
            open.remove();
        }
        return reached;
    }

    /** Whether two figures are different parts of the same whole, so that they do not overlap. */
    boolean areApart(String one, String other) {
        Set<String> withOne = reached(one, wholes);
        Set<String> withOther = reached(other, wholes);
        Set<String> common = new HashSet<>(above(one));
        common.retainAll(withOther);
        return common.stream()
                .flatMap(whole -> Objects.requireNonNull(sums.get(whole)).stream())
                .anyMatch(parts -> {
                    List<String> ofOne =
                            parts.stream().filter(withOne::contains).toList();
                    List<String> ofOther =
                            parts.stream().filter(withOther::contains).toList();
                    return ofOne.stream().anyMatch(first -> ofOther.stream().anyMatch(second -> !second.equals(first)));
                });
    }
}
