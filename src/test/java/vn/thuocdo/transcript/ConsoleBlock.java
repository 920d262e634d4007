package vn.thuocdo.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a document that is fenced as {@code console}: commands after {@code $}, each followed by what it prints on
 * standard output. A command may go on in the next line after a backslash.
 *
 * @param line of the document on which the block begins, from 1
 */
record ConsoleBlock(int line, List<Step> steps) implements DocumentBlock {

    /** A line that stands for any number of lines. */
    static final String ANYTHING = "…";

    /** @param output the lines expected; {@link #ANYTHING} stands for any number of them */
    record Step(String command, List<String> output) {

        /** Whether lines are as expected. */
        boolean isPrintedBy(List<String> lines) {
            return matches(output, lines);
        }

        private static boolean matches(List<String> expected, List<String> lines) {
            if (expected.isEmpty()) {
                return lines.isEmpty();
            }
            List<String> rest = expected.subList(1, expected.size());
            if (!expected.get(0).equals(ANYTHING)) {
                return !lines.isEmpty()
                        && expected.get(0).equals(lines.get(0))
                        && matches(rest, lines.subList(1, lines.size()));
            }
            for (int skipped = 0; skipped <= lines.size(); skipped++) {
                if (matches(rest, lines.subList(skipped, lines.size()))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** @param lines between the fences */
    static ConsoleBlock of(int line, List<String> lines) {
        return new ConsoleBlock(line, steps(lines));
    }

    private static List<Step> steps(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("$ ")) {
                StringBuilder command = new StringBuilder(lines.get(i).substring(2));
                while (command.charAt(command.length() - 1) == '\\') {
                    i++;
                    command.setLength(command.length() - 1);
                    command.append(lines.get(i).strip());
                }
                steps.add(new Step(command.toString(), new ArrayList<>()));
            } else if (steps.isEmpty()) {
                throw new IllegalArgumentException("a console block begins with a command, not with: " + lines.get(i));
            } else {
                steps.get(steps.size() - 1).output().add(lines.get(i));
            }
        }
        return steps;
    }
}
