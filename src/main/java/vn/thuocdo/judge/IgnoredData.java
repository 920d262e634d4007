package vn.thuocdo.judge;

import java.util.EnumMap;
import java.util.Map;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.State;

/** Says what the data holds and the method does not use, or asks for and does not find, so that nothing goes silently. */
final class IgnoredData {

    /** @param first where the first of them stands, in the order of the items */
    private record Tally(int count, Location first) {
        Tally plusOne() {
            return new Tally(count + 1, first);
        }
    }

    private final Method method;
    private final Map<Code, Tally> tallies = new EnumMap<>(Code.class);

    IgnoredData(Method method) {
        this.method = method;
    }

    /** Looks at an item, scored or not. */
    void add(Assignment assignment) {
        boolean counts = method.counts(assignment);
        if (!counts) {
            count(Code.COOPERATION_IGNORED, assignment);
        }
        if (!method.weighted() && !assignment.weight().isOne()) {
            count(Code.WEIGHTS_IGNORED, assignment);
        }
        if (counts && assignment.state() == State.ACTIVE) {
            boolean measured = Decision.isMeasured(assignment);
            if (method.targetsOnly() && !measured) {
                count(Code.UNTARGETED_LEFT_OUT, assignment);
            }
            if (method.credit().needsBaseline()
                    && measured
                    && Measurement.baseline(assignment).isEmpty()) {
                count(Code.NO_BASELINE, assignment);
            }
        }
    }

    private void count(Code code, Assignment assignment) {
        Tally known = tallies.get(code);
        tallies.put(code, known == null ? new Tally(1, assignment.at()) : known.plusOne());
    }

    /** One finding of a kind at the first of those that it is true of, with their number. */
    void report(Findings.Builder findings) {
        tallies.forEach((code, tally) -> findings.add(code, tally.first(), tally.count()));
    }
}
