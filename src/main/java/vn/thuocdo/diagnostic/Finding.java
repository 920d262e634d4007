package vn.thuocdo.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing found in the input.
 *
 * @param arguments those of the message, in order; a language writes them where the message is shown
 * @param alike the number of further places with the same fault, which are not listed
 */
public record Finding(Code code, Location at, List<Argument> arguments, int alike) implements Comparable<Finding> {

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
        int order = at.compareTo(other.at);
        order = order == 0 ? code.id().compareTo(other.code.id()) : order;
        order = order == 0 ? texts().compareTo(other.texts()) : order;
        return order == 0 ? Integer.compare(alike, other.alike) : order;
    }

    // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && code == finding.code
                && alike == finding.alike
                && at.equals(finding.at)
                && arguments.equals(finding.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * at.hashCode() + code.id().hashCode()) + arguments.hashCode();
    }

    public Severity severity() {
        return code.severity();
    }
}
