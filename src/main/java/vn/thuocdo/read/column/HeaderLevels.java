package vn.thuocdo.read.column;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thuocdo.read.cell.Blanks;

/** The parts of a header that stand above each other, or that one cell joins: {@code Xã A / Kế hoạch}, {@code Sales - Target}. */
final class HeaderLevels {

    private static final Pattern BETWEEN = Pattern.compile(" (?:/|-|–|—) ");

    private static final Pattern JOINED = Pattern.compile("[/,;&+–—-]|\\s(?:và|and)\\s");

    private HeaderLevels() {}

    /** The parts of a header that signs or words join. */
    static String[] joined(String header) {
        return JOINED.splitAsStream(header).map(Blanks::strip).toArray(String[]::new);
    }

    /** Whether a header names units and then tasks, which stand below each other in its column: {@code Đơn vị / Chỉ tiêu}. */
    static boolean nameUnitsAndTasks(String header) {
        String[] parts = joined(header);
        Headers known = Headers.of(Source.Role.ASSIGNMENTS);
        return parts.length == 2
                && known.meanings(parts[0]).stream().anyMatch(meaning -> meaning.column() == Column.UNIT)
                && known.meanings(parts[1]).stream()
                        .anyMatch(meaning -> meaning.column() == Column.TASK || meaning.column() == Column.TASK_NAME);
    }

    /** The levels of a header, from the top; itself where it has one. */
    static List<String> of(String header) {
        return Stream.of(BETWEEN.split(header))
                .filter(level -> !level.isBlank())
                .toList();
    }

    /** What a header says beside one of its levels; empty where it says nothing else. */
    static String without(List<String> levels, int index) {
        return String.join(
                Headers.LEVELS,
                Stream.concat(levels.subList(0, index).stream(), levels.subList(index + 1, levels.size()).stream())
                        .toList());
    }

    /** Headers as they are read: those of a table that is declared as one unit's, or one task's, without its name. */
    static List<String> read(List<String> headers, Mapping mapping) {
        List<String> names = Stream.of(Column.UNIT, Column.TASK)
                .filter(mapping.values()::containsKey)
                .map(mapping.values()::get)
                .toList();
        return names.isEmpty()
                ? headers
                : headers.stream().map(header -> without(header, names)).toList();
    }

    private static String without(String header, List<String> names) {
        String left = header;
        for (String name : names) {
            left = without(left, name);
        }
        return left;
    }

    private static String without(String header, String name) {
        List<String> levels = of(header);
        for (int index = 0; levels.size() > 1 && index < levels.size(); index++) {
            if (Headers.fold(levels.get(index)).equals(Headers.fold(name))) {
                return without(levels, index);
            }
        }
        return header;
    }
}
