package vn.thuocdo.config.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of paths: {@code *} and {@code ?} stand for what is no slash, {@code **} also for slashes, {@code [a-z]} and
 * {@code [!a-z]} for one character, <code>{csv,xlsx}</code> for one of several, and a backslash takes the next character
 * as it is. All ways to match are followed at once, so that the work is at most the length of the pattern times that of
 * the path, whatever they are.
 */
final class Glob {

    /** What one step of the pattern takes of a path. */
    private sealed interface Step {

        /** Any one character. */
        record Any(boolean alsoSlash) implements Step {}

        /** This one character. */
        record One(char c) implements Step {}

        /** One character out of ranges of two each, or out of all others; never a slash. */
        record OneOf(String ranges, boolean others) implements Step {}

        /** No character: the match goes on at each of some steps. */
        record Fork(List<Integer> next) implements Step {}
    }

    private final List<Step> steps = new ArrayList<>();
    private final String pattern;
    private int at;

    private Glob(String pattern) {
        this.pattern = pattern;
    }

    /** Whether a path is a pattern, and not the name of one file. */
    static boolean isGlob(String path) {
        return path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The folder that a pattern names without signs of its own; empty where it names none. */
    static String folder(String pattern) {
        int sign = 0;
        while (sign < pattern.length() && "*?[{\\".indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        return pattern.substring(0, Math.max(0, pattern.lastIndexOf('/', sign)));
    }

    /** The pattern; empty where a bracket, a brace or a backslash in it has no end. */
    static Optional<Glob> of(String pattern) {
        Glob glob = new Glob(pattern);
        return glob.parse() ? Optional.of(glob) : Optional.empty();
    }

    private boolean parse() {
        while (at < pattern.length()) {
            boolean sound = pattern.charAt(at) == '{' ? alternatives() : one();
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    /** One of several, each of which is followed by what comes behind the brace. Braces in braces have no meaning. */
    private boolean alternatives() {
        List<Integer> starts = new ArrayList<>();
        List<List<Integer>> ends = new ArrayList<>();
        steps.add(new Step.Fork(starts));
        do {
            at++;
            starts.add(steps.size());
            while (at < pattern.length() && ",}".indexOf(pattern.charAt(at)) < 0) {
                if (pattern.charAt(at) == '{' || !one()) {
                    return false;
                }
            }
            ends.add(new ArrayList<>());
            steps.add(new Step.Fork(ends.get(ends.size() - 1)));
        } while (at < pattern.length() && pattern.charAt(at) == ',');
        ends.forEach(end -> end.add(steps.size()));
        return at++ < pattern.length();
    }

    private boolean one() {
        char c = pattern.charAt(at++);
        if (c == '*') {
            boolean crossing = pattern.startsWith("*", at);
            at += crossing ? 1 : 0;
            int here = steps.size();
            steps.add(new Step.Fork(List.of(here + 1, here + 3)));
            steps.add(new Step.Any(crossing));
            steps.add(new Step.Fork(List.of(here)));
            return true;
        }
        if (c == '?') {
            steps.add(new Step.Any(false));
            return true;
        }
        return c == '[' ? brackets() : literal(c);
    }

    private boolean literal(char c) {
        if (c == '\\' && at == pattern.length()) {
            return false;
        }
        char meant = c == '\\' ? pattern.charAt(at++) : c;
        steps.add(new Step.One(meant));
        return true;
    }

    private boolean brackets() {
        boolean others = pattern.startsWith("!", at);
        at += others ? 1 : 0;
        int end = pattern.indexOf(']', at + 1);
        if (end < 0) {
            return false;
        }
        StringBuilder ranges = new StringBuilder();
        while (at < end) {
            char from = pattern.charAt(at++);
            boolean range = at + 1 < end && pattern.charAt(at) == '-';
            char to = range ? pattern.charAt(at + 1) : from;
            if (from == '/' || from > to) {
                return false;
            }
            ranges.append(from).append(to);
            at += range ? 2 : 0;
        }
        at = end + 1;
        steps.add(new Step.OneOf(ranges.toString(), others));
        return true;
    }

    /** Whether a whole path, its folders separated by slashes, is of this pattern. */
    boolean matches(CharSequence path) {
        BitSet reached = new BitSet(steps.size() + 1);
        reach(0, reached);
        for (int i = 0; i < path.length() && !reached.isEmpty(); i++) {
            char c = path.charAt(i);
            BitSet next = new BitSet(steps.size() + 1);
            for (int step = reached.nextSetBit(0);
                    step >= 0 && step < steps.size();
                    step = reached.nextSetBit(step + 1)) {
                if (takes(steps.get(step), c)) {
                    reach(step + 1, next);
                }
            }
            reached = next;
        }
        return reached.get(steps.size());
    }

    /** Marks a step, and all that can be reached from it without a character. */
    private void reach(int step, BitSet reached) {
        List<Integer> open = new ArrayList<>();
        open.add(step);
        while (!open.isEmpty()) {
            int some = open.remove(open.size() - 1);
            if (!reached.get(some)) {
                reached.set(some);
                if (some < steps.size() && steps.get(some) instanceof Step.Fork fork) {
                    open.addAll(fork.next());
                }
            }
        }
    }

    private static boolean takes(Step step, char c) {
        if (step instanceof Step.Any any) {
            return any.alsoSlash() || c != '/';
        }
        if (step instanceof Step.One one) {
            return one.c() == c;
        }
        return step instanceof Step.OneOf some && c != '/' && contains(some.ranges(), c) != some.others();
    }

    private static boolean contains(String ranges, char c) {
        for (int i = 0; i < ranges.length(); i += 2) {
            if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
