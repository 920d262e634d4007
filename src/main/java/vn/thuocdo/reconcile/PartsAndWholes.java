package vn.thuocdo.reconcile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.model.published.Relation;

/**
 * Which figures are parts of which, as the sums of a summary say.
 *
 * @param parts the parts of each figure that is a sum
 */
record PartsAndWholes(Map<String, List<String>> parts) {

    static PartsAndWholes of(List<Claim> claims) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.relation() instanceof Relation.Sum sum) {
                parts.put(claim.figure().name(), sum.parts());
            }
        }
        return new PartsAndWholes(parts);
    }

    /** A figure, its parts, their parts and so on; sums that go round in a circle end there. */
    Set<String> within(String name) {
        Set<String> within = new HashSet<>();
        collect(name, within);
        return within;
    }

    private void collect(String name, Set<String> within) {
        if (within.add(name)) {
            parts.getOrDefault(name, List.of()).forEach(part -> collect(part, within));
        }
    }

    /** Whether two figures are different parts of the same whole, so that neither has anything of the other. */
    boolean areApart(String one, String other) {
        return parts.values().stream()
                .anyMatch(some -> some.stream()
                        .anyMatch(first -> within(first).contains(one)
                                && some.stream()
                                        .anyMatch(second -> !second.equals(first)
                                                && within(second).contains(other))));
    }
}
