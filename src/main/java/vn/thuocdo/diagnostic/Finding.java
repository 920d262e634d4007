package vn.thuocdo.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One thing found in the input.
 *
 * @param arguments what the message of the code speaks of, in its order; texts as they stand in the input, long ones cut;
 *     what users paste is whole
 * @param alike of how many further places the same holds, which are not told one by one
 */
public record Finding(Code code, Location at, List<String> arguments, int alike) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments()))
            .thenComparing(Finding::alike);

    public Finding {
        arguments = arguments.stream().map(Quotation::paragraph).toList();
    }

    /** The same, which holds of so many further places too. */
    Finding with(int furtherPlaces) {
        return new Finding(code, at, arguments, furtherPlaces);
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
