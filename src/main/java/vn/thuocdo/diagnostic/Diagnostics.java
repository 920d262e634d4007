package vn.thuocdo.diagnostic;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is found in a run, so that all of it can be said at once. */
public final class Diagnostics {

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /**
     * Notes a finding; the arguments are those of the code's message, in its order. The same said again of the same place
     * is one finding: a file may be walked more than once.
     */
    public void add(Code code, Location at, Object... arguments) {
        Diagnostic diagnostic = new Diagnostic(
                code, at, Arrays.stream(arguments).map(String::valueOf).toList());
        if (found.add(diagnostic)) {
            counts.merge(code.severity(), 1, Integer::sum);
        }
    }

    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** How many were found, of every severity. */
    public int count() {
        return found.size();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether anything of this severity or a graver one was found. */
    public boolean reach(Severity severity) {
        return counts.keySet().stream().anyMatch(some -> some.compareTo(severity) >= 0);
    }

    /** Everything found, by place, then code. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().toList();
    }
}
