package vn.thuocdo.judge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.State;

/**
 * Data that the method does not use, or needs and does not find; it is reported, so that nothing is ignored silently.
 *
 * @param tallies by the code of the message
 */
public record IgnoredData(Map<Code, Tally> tallies) {

    /** Nothing. */
    public static final IgnoredData NONE = new IgnoredData(Map.of());

    /**
     * The items of one message.
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

    /** These items and others that come after them. */
    public IgnoredData and(IgnoredData later) {
        Map<Code, Tally> both = new EnumMap<>(Code.class);
        both.putAll(tallies);
        later.tallies.forEach((code, tally) -> both.merge(code, tally, Tally::and));
        return new IgnoredData(both);
    }

    /** Adds one finding for each kind, at the first of its items, with their number. */
    void report(Findings.Builder findings) {
        tallies.forEach((code, tally) -> findings.add(code, tally.first(), tally.count()));
    }

    /** Takes items one by one. */
    static final class Counter {

        private final Method method;
        private final Map<Code, Tally> tallies = new EnumMap<>(Code.class);

        Counter(Method method) {
            this.method = method;
        }

        /**
         * Takes an item, scored or not.
         *
         * @param items how many equal items there are
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

        /** The items taken so far. */
        IgnoredData seen() {
            return new IgnoredData(tallies);
        }
    }
}
