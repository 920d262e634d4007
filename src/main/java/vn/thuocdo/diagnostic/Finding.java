package vn.thuocdo.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One thing found in the input.
 *
 * @param arguments the arguments of the message, in order; texts of the input unchanged, long ones cut; texts to paste
 *     are complete
 * @param alike the number of further places with the same fault, which are not listed
 */
public record Finding(Code code, Location at, List<String> arguments, int alike) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments()))
            .thenComparing(Finding::alike);

    public Finding {
        arguments = arguments.stream().map(Quotation::paragraph).toList();
    }

    /** The same finding, with further places. */
    Finding with(int furtherPlaces) {
        return new Finding(code, at, arguments, furtherPlaces);
    }

    /** Orders findings by place, then code. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    public Severity severity() {
        return code.severity();
    }
}
