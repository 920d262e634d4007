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
        RANGE_TO
    }

    static Yardstick of(String text, Relation relation, BigFraction bound) {
        return new Yardstick(text, relation, bound, Optional.empty());
    }

    boolean isMetBy(BigFraction actual) {
        int order = actual.compareTo(bound);
        return switch (relation) {
            case AT_LEAST, RANGE_FROM -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EXACTLY -> order == 0;
            case WITHIN -> order >= 0 && actual.compareTo(upperEnd.orElseThrow()) <= 0;
            case RANGE_TO -> actual.compareTo(upperEnd.orElseThrow()) <= 0;
        };
    }

    /** "Against a target of at most 0 that is met." */
    boolean asksForNone() {
        return relation == Relation.AT_MOST && bound.signum() == 0;
    }

    boolean wantsMore() {
        return relation == Relation.AT_LEAST || relation == Relation.MORE_THAN;
    }

    boolean wantsLess() {
        return relation == Relation.AT_MOST || relation == Relation.LESS_THAN;
    }
}
