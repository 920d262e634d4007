package vn.thuocdo.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a stage of a run found in its input, by place, then code. Immutable: each stage returns its own, and a run joins
 * them with {@link #and}.
 */
public final class Findings {

    /** Fewer may be slips of the hand, each of which is looked for. */
    private static final int FEWEST_ALIKE = 3;

    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> sorted;
    private final Map<Severity, Integer> counts;

    private Findings(List<Finding> sorted) {
        this.sorted = sorted;
        this.counts = new EnumMap<>(Severity.class);
        for (Finding finding : sorted) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
    }

    /** Nothing was found. */
    public static Findings none() {
        return NONE;
    }

    /** One finding alone; the arguments are those of the code's message, in its order. */
    public static Findings of(Code code, Location at, Object... arguments) {
        Builder builder = builder();
        builder.add(code, at, arguments);
        return builder.build();
    }

    /** Gathers what one stage finds. */
    public static Builder builder() {
        return new Builder();
    }

    /** These and others; the same said of the same place by both is one finding. */
    public Findings and(Findings others) {
        if (others.sorted.isEmpty()) {
            return this;
        }
        if (sorted.isEmpty()) {
            return others;
        }
        Builder both = builder();
        both.add(this);
        both.add(others);
        return both.build();
    }

    /**
     * These, with one finding at its first place where more than half of some rows, and no fewer than three, have the same
     * fault.
     *
     * @param rows how many rows they are of
     */
    public Findings withRepeatedFaultsOnce(int rows) {
        Map<Code, List<Finding>> byCode = new EnumMap<>(Code.class);
        sorted.forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        Builder once = builder();
        byCode.values().forEach(alike -> {
            if (alike.size() >= FEWEST_ALIKE && 2 * alike.size() > rows) {
                once.add(alike.get(0).with(alike.size() - 1));
            } else {
                alike.forEach(once::add);
            }
        });
        return once.build();
    }

    /** How many of a severity were found. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** How many were found, of every severity. */
    public int count() {
        return sorted.size();
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether anything of this severity or a graver one was found. */
    public boolean reach(Severity severity) {
        return counts.keySet().stream().anyMatch(some -> some.compareTo(severity) >= 0);
    }

    /** Everything found, by place, then code. */
    public List<Finding> sorted() {
        return sorted;
    }

    /** Takes what a stage finds, in any order, while the stage is at work. */
    public static final class Builder {

        private final Set<Finding> found = new LinkedHashSet<>();
        private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

        private Builder() {}

        /**
         * Adds a finding; the arguments are those of the code's message, in its order. The same said again of the same
         * place is one finding: a file may be walked more than once.
         */
        public void add(Code code, Location at, Object... arguments) {
            add(new Finding(
                    code, at, Arrays.stream(arguments).map(String::valueOf).toList(), 0));
        }

        /** Adds what another stage returned. */
        public void add(Findings others) {
            others.sorted.forEach(this::add);
        }

        /** Adds what was found elsewhere. */
        public void add(Finding finding) {
            if (found.add(finding)) {
                counts.merge(finding.severity(), 1, Integer::sum);
            }
        }

        /** How many of a severity were found so far. */
        public int count(Severity severity) {
            return counts.getOrDefault(severity, 0);
        }

        /** How many were found so far, of every severity. */
        public int count() {
            return found.size();
        }

        /** Whether an error was found so far. */
        public boolean hasErrors() {
            return count(Severity.ERROR) > 0;
        }

        /** What was found so far. */
        public Findings build() {
            return found.isEmpty() ? NONE : new Findings(found.stream().sorted().toList());
        }
    }
}
