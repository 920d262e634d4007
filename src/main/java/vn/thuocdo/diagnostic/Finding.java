package vn.thuocdo.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One thing found in the input.
 *
 * @param arguments what the message of the code speaks of, in its order; texts as they stand in the input, long ones cut
 */
public record Finding(Code code, Location at, List<String> arguments) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments()));

    public Finding {
        arguments = arguments.stream().map(Quotation::of).toList();
    }

    /** By place, then code. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    public Severity severity() {
        return code.severity();
    }
}
