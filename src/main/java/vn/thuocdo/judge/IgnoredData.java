package vn.thuocdo.judge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.State;

/**
 * What the data holds and the method does not use, or asks for and does not find, so that nothing goes silently.
 *
 * @param tallies by what is said of them
 */
public record IgnoredData(Map<Code, Tally> tallies) {

    /** Nothing. */
    public static final IgnoredData NONE = new IgnoredData(Map.of());

    /**
     * Items that the same is said of.
     *
     * @param first where the first of them stands, in the order of the items
     */
    public record Tally(int count, Location first) {
        Tally and(Tally later) {
            return new Tally(count + later.count, first);
        }
    }

    public IgnoredData {
        Map<Code, Tally> sorted = new EnumMap<>(Code.class);
        sorted.putAll(tallies);
        tallies = Collections.unmodifiableMap(sorted);
    }

    /** Of these items, and of others that come after them. */
    public IgnoredData and(IgnoredData later) {
        Map<Code, Tally> both = new EnumMap<>(Code.class);
        both.putAll(tallies);
        later.tallies.forEach((code, tally) -> both.merge(code, tally, Tally::and));
        return new IgnoredData(both);
    }

    /** One finding of a kind at the first of those that it is true of, with their number. */
    void report(Findings.Builder findings) {
        tallies.forEach((code, tally) -> findings.add(code, tally.first(), tally.count()));
    }

    /** Looks at items one by one. */
    static final class Counter {

        private final Method method;
        private final Map<Code, Tally> tallies = new EnumMap<>(Code.class);

        Counter(Method method) {
            this.method = method;
        }

        /**
         * Looks at an item, scored or not.
         *
         * @param items how many there are like it
         */
        void add(Assignment assignment, int items) {
            boolean counts = method.counts(assignment);
            if (!counts) {
                count(Code.COOPERATION_IGNORED, assignment, items);
            }
            if (!method.weighted() && !assignment.weight().isOne()) {
                count(Code.WEIGHTS_IGNORED, assignment, items);
            }
            if (counts && assignment.state() == State.ACTIVE) {
                boolean measured = Decision.isMeasured(assignment);
                if (method.targetsOnly() && !measured) {
                    count(Code.UNTARGETED_LEFT_OUT, assignment, items);
                }
                if (method.credit().needsBaseline()
                        && measured
                        && Measurement.baseline(assignment).isEmpty()) {
                    count(Code.NO_BASELINE, assignment, items);
                }
            }
        }

        private void count(Code code, Assignment assignment, int items) {
            tallies.merge(code, new Tally(items, assignment.at()), Tally::and);
        }

        /** What was seen so far. */
        IgnoredData seen() {
            return new IgnoredData(tallies);
        }
    }
}
