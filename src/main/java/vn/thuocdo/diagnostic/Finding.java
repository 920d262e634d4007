package vn.thuocdo.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing found in the input.
 *
 * @param arguments those of the message, in order; a language writes them where the message is shown
 * @param alike the number of further places with the same fault, which are not listed
 */
public record Finding(Code code, Location at, List<Argument> arguments, int alike) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(Finding::texts)
            .thenComparing(Finding::alike);

    public Finding {
        arguments = List.copyOf(arguments);
    }

    private String texts() {
        return arguments.stream().map(Argument::toString).collect(Collectors.joining("\n"));
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
