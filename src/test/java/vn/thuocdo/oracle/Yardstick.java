package vn.thuocdo.oracle;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a target asks for, with the text that says it in a table. */
record Yardstick(String text, Relation relation, BigFraction bound, Optional<BigFraction> upperEnd) {

    enum Relation {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        EXACTLY,
        WITHIN,
        /** A range under an explicit {@code higher}: only its lower end binds. */
        RANGE_FROM,
        /** A range under an explicit {@code lower}: only its upper end binds. */
        RANGE_TO,
        /** That place in a ranking or a better one. */
        RANK,
        /** A rise by at least so many per cent. */
        RISES,
        /** A fall by at least so many per cent. */
        FALLS,
        /** No figure: words without any digit. */
        WORDS
    }

    static Yardstick of(String text, Relation relation, BigFraction bound) {
        return new Yardstick(text, relation, bound, Optional.empty());
    }

    boolean isNumeric() {
        return relation != Relation.WORDS;
    }

    /** Whether it asks for a change; what is held against it is one, in per cent, below 0 for a fall. */
    boolean isChange() {
        return relation == Relation.RISES || relation == Relation.FALLS;
    }

    boolean isMetBy(BigFraction actual) {
        int order = actual.compareTo(bound);
        return switch (relation) {
            case AT_LEAST, RANGE_FROM, RISES -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST, RANK -> order <= 0;
            case LESS_THAN -> order < 0;
            case EXACTLY -> order == 0;
            case WITHIN -> order >= 0 && actual.compareTo(upperEnd.orElseThrow()) <= 0;
            case RANGE_TO -> actual.compareTo(upperEnd.orElseThrow()) <= 0;
            case FALLS -> actual.negate().compareTo(bound) >= 0;
            case WORDS -> throw new IllegalStateException(text);
        };
    }

    /** "Against a target of at most 0 that is met." */
    boolean asksForNone() {
        return relation == Relation.AT_MOST && bound.signum() == 0;
    }

    /** Whether a larger figure is a better one, be it rewarded by a rule or not; a place in a ranking is all or nothing. */
    boolean isBetterUpwards() {
        return wantsMore() || isChange() || relation == Relation.RANGE_FROM;
    }

    boolean isBetterDownwards() {
        return wantsLess() || relation == Relation.RANGE_TO;
    }

    /** The end of a range that binds, and the bound of anything else. */
    BigFraction bindingEnd() {
        return relation == Relation.RANGE_TO ? upperEnd.orElseThrow() : bound;
    }

    /** What is compared with the bound: of a fall how large it is. */
    BigFraction size(BigFraction figure) {
        return relation == Relation.FALLS ? figure.negate() : figure;
    }

    boolean wantsMore() {
        return relation == Relation.AT_LEAST || relation == Relation.MORE_THAN;
    }

    boolean wantsLess() {
        return relation == Relation.AT_MOST || relation == Relation.LESS_THAN;
    }
}
