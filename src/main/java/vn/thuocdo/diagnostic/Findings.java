package vn.thuocdo.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The findings of a stage of a run about its input, by place, then code. Immutable: each stage returns its own, and a
 * run joins them with {@link #and}.
 */
public final class Findings {

    /** Fewer may be single typing errors, each of which is reported. */
    private static final int FEWEST_ALIKE = 3;

    private static final Findings NONE = new Findings(List.of(), Map.of());

    private final List<Finding> sorted;
    private final Map<Code, Integer> unlisted;
    private final Map<Severity, Integer> counts;

    private Findings(List<Finding> sorted, Map<Code, Integer> unlisted) {
        this.sorted = sorted;
        this.unlisted = Collections.unmodifiableMap(unlisted);
        this.counts = new EnumMap<>(Severity.class);
        for (Finding finding : sorted) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
        for (Map.Entry<Code, Integer> others : unlisted.entrySet()) {
            counts.merge(others.getKey().severity(), others.getValue(), Integer::sum);
        }
    }

    /** No findings. */
    public static Findings none() {
        return NONE;
    }

    /** One finding alone; the arguments are those of the code's message, in its order. */
    public static Findings of(Code code, Location at, Object... arguments) {
        Builder builder = builder();
        builder.add(code, at, arguments);
        return builder.build();
    }

    /** A builder for the findings of one stage. */
    public static Builder builder() {
        return new Builder();
    }

    /** These and others together; equal findings at the same place are one. */
    public Findings and(Findings others) {
        if (others.counts.isEmpty()) {
            return this;
        }
        if (counts.isEmpty()) {
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
        for (Finding finding : sorted) {
            byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
        }
        Builder once = builder();
        for (List<Finding> alike : byCode.values()) {
            if (alike.size() >= FEWEST_ALIKE && 2 * alike.size() > rows) {
                once.add(alike.get(0).with(alike.size() - 1));
            } else {
                for (Finding finding : alike) {
                    once.add(finding);
                }
            }
        }
        return once.build();
    }

    /**
     * The same for warnings about items, wherever these stand, and for notes; each error stays, as each has to be mended.
     * Findings that are only counted count.
     *
     * @param items how many items were judged
     */
    public Findings withRepeatedWarningsOnce(long items) {
        if (counts.isEmpty()) {
            return this;
        }
        Map<Code, Integer> found = new EnumMap<>(Code.class);
        found.putAll(unlisted);
        for (Finding finding : sorted) {
            found.merge(finding.code(), 1, Integer::sum);
        }
        found.keySet().removeIf(code -> code.severity() == Severity.ERROR);
        found.values().removeIf(count -> count < FEWEST_ALIKE || 2L * count <= items);
        if (found.isEmpty()) {
            return this;
        }
        Builder once = builder();
        Set<Code> said = EnumSet.noneOf(Code.class);
        for (Finding finding : sorted) {
            Integer alike = found.get(finding.code());
            if (alike == null) {
                once.add(finding);
            } else if (said.add(finding.code())) {
                once.add(finding.with(alike - 1));
            }
        }
        unlisted.forEach((code, count) -> once.addUnlisted(code, found.containsKey(code) ? 0 : count));
        return once.build();
    }

    /** These, each with its arguments as a run knows them; findings that are only counted stay so. */
    public Findings with(UnaryOperator<Finding> known) {
        Builder replaced = builder();
        sorted.forEach(finding -> replaced.add(known.apply(finding)));
        unlisted.forEach(replaced::addUnlisted);
        return replaced.build();
    }

    /** At most this many findings of each code; the others are only counted. */
    public Findings first(int mostOfACode) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        Builder first = builder();
        for (Finding finding : sorted) {
            if (counts.merge(finding.code(), 1, Integer::sum) <= mostOfACode) {
                first.add(finding);
            } else {
                first.addUnlisted(finding.code(), 1);
            }
        }
        unlisted.forEach(first::addUnlisted);
        return first.build();
    }

    /** How many of a severity were found. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** How many were found, of every severity. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether anything of this severity or higher was found. */
    public boolean reach(Severity severity) {
        return counts.keySet().stream().anyMatch(some -> some.compareTo(severity) >= 0);
    }

    /** All findings by place, then code, except those that are only counted. */
    public List<Finding> sorted() {
        return sorted;
    }

    /** How many findings of each code are only counted; none unless they were {@link #first cut}. */
    public Map<Code, Integer> unlisted() {
        return unlisted;
    }

    /** Collects the findings of a stage, in any order. */
    public static final class Builder {

        private final Set<Finding> found = new LinkedHashSet<>();
        private final Map<Code, Integer> unlisted = new TreeMap<>();
        private int unlistedOfAny;
        private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

        private Builder() {}

        /**
         * Adds a finding; the arguments are those of the code's message, in its order. An equal finding at the same
         * place counts once, because a file may be read more than once.
         */
        public void add(Code code, Location at, Object... arguments) {
            add(new Finding(code, at, Arrays.stream(arguments).map(Argument::of).toList(), 0));
        }

        /**
         * Adds the findings of another stage. Where it lists nothing of a code that is not here already, it is taken for the
         * same found again, and so are those of which it only counts how many there are.
         */
        public void add(Findings others) {
            Set<Code> news = EnumSet.noneOf(Code.class);
            for (Finding finding : others.sorted) {
                if (add(finding)) {
                    news.add(finding.code());
                }
            }
            for (Map.Entry<Code, Integer> counted : others.unlisted.entrySet()) {
                Code code = counted.getKey();
                int count = counted.getValue();
                boolean same = isListed(code, others) && !news.contains(code);
                addUnlisted(code, same ? Math.max(0, count - unlisted.getOrDefault(code, 0)) : count);
            }
        }

        private static boolean isListed(Code code, Findings others) {
            return others.sorted.stream().anyMatch(finding -> finding.code() == code);
        }

        /** Adds findings of a code that are only counted. */
        public void addUnlisted(Code code, int count) {
            unlisted.merge(code, count, Integer::sum);
            unlistedOfAny += count;
            counts.merge(code.severity(), count, Integer::sum);
        }

        /** Adds a finding made elsewhere, and tells whether it was not here already. */
        public boolean add(Finding finding) {
            boolean isNew = found.add(finding);
            if (isNew) {
                counts.merge(finding.severity(), 1, Integer::sum);
            }
            return isNew;
        }

        /** How many of a severity were found so far. */
        public int count(Severity severity) {
            return counts.getOrDefault(severity, 0);
        }

        /** How many were found so far, of every severity. */
        public int count() {
            return found.size() + unlistedOfAny;
        }

        /** Whether an error was found so far. */
        public boolean hasErrors() {
            return count(Severity.ERROR) > 0;
        }

        /** The findings so far. */
        public Findings build() {
            return counts.isEmpty()
                    ? NONE
                    : new Findings(found.stream().sorted().toList(), new TreeMap<>(unlisted));
        }
    }
}
