package vn.thuocdo.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One thing found in the input.
 *
 * @param arguments what the message of the code speaks of, in its order; texts as they stand in the input
 */
public record Diagnostic(Code code, Location at, List<String> arguments) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments()));

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** By place, then code. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    public Severity severity() {
        return code.severity();
    }
}
