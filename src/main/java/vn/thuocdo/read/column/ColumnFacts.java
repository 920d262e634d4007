package vn.thuocdo.read.column;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all cells of a table show, by question. Parts of a table may be looked at in several places and in any order:
 * {@link #and} is associative and commutative.
 */
public record ColumnFacts(Map<ColumnQuestion, Set<CellFact>> byQuestion) {

    /** No question. */
    public static final ColumnFacts NONE = new ColumnFacts(Map.of());

    public ColumnFacts {
        byQuestion = Map.copyOf(byQuestion);
    }

    /** What these cells and others show together. */
    public ColumnFacts and(ColumnFacts others) {
        Map<ColumnQuestion, Set<CellFact>> both = new HashMap<>(byQuestion);
        others.byQuestion.forEach((question, facts) -> both.merge(question, facts, ColumnFacts::together));
        return new ColumnFacts(both);
    }

    private static Set<CellFact> together(Set<CellFact> some, Set<CellFact> others) {
        Set<CellFact> both = EnumSet.noneOf(CellFact.class);
        both.addAll(some);
        both.addAll(others);
        return Collections.unmodifiableSet(both);
    }

    /** The answer to a question; absent where it was not asked. */
    public Optional<Set<CellFact>> of(ColumnQuestion question) {
        return Optional.ofNullable(byQuestion.get(question));
    }
}
