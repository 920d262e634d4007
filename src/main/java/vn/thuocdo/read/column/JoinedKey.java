package vn.thuocdo.read.column;

import java.util.List;
import java.util.stream.Collectors;

/** One text for several that name a thing together. Different parts never give the same text. */
public final class JoinedKey {

    private JoinedKey() {}

    /** The parts joined with {@code /}; one that has a {@code /} of its own is told apart. Empty where all are blank. */
    public static String of(List<String> parts) {
        if (parts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return parts.stream().map(JoinedKey::escaped).collect(Collectors.joining("/"));
    }

    private static String escaped(String part) {
        return part.indexOf('/') < 0 && part.indexOf('\\') < 0
                ? part
                : part.replace("\\", "\\\\").replace("/", "\\/");
    }
}
