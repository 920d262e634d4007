package vn.thuocdo.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.yaml.Node;

/** The keys of a map in a project or method file, each checked for what it may hold. */
final class Keys {

    private final Map<String, Node.Entry> entries;
    private final Diagnostics diagnostics;

    private Keys(Node.Mapping map, Diagnostics diagnostics) {
        this.entries = map.entries();
        this.diagnostics = diagnostics;
    }

    /** The keys of a map; those that are not allowed are reported with the nearest that are. */
    static Keys of(Node.Mapping map, Set<String> allowed, Diagnostics diagnostics) {
        map.entries().forEach((key, entry) -> {
            // A merge key is refused where it is read, as YAML.
            if (!allowed.contains(key) && !key.equals("<<")) {
                List<String> nearest =
                        Names.nearest(key, allowed.stream().sorted().toList());
                diagnostics.add(
                        Code.UNKNOWN_KEY,
                        entry.keyAt(),
                        key,
                        nearest.isEmpty()
                                ? String.join(", ", allowed.stream().sorted().toList())
                                : nearest.get(0));
            }
        });
        return new Keys(map, diagnostics);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** The text of a key; empty where it is missing, or no text. */
    Optional<Node.Scalar> text(String key) {
        return node(key).flatMap(node -> text(key, node));
    }

    private Optional<Node.Scalar> text(String key, Node node) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
            return Optional.of(scalar);
        }
        wrongType(key, node, "text");
        return Optional.empty();
    }

    /** What the text of a key means; empty where it is missing, or means nothing. */
    <T> Optional<T> value(String key, String expected, Function<String, Optional<T>> meaning) {
        return text(key).flatMap(scalar -> {
            Optional<T> value = meaning.apply(scalar.text());
            if (value.isEmpty()) {
                diagnostics.add(Code.BAD_VALUE, scalar.at(), key, scalar.text(), expected);
            }
            return value;
        });
    }

    Optional<Node.Mapping> map(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Node.Mapping map) {
                return Optional.of(map);
            }
            wrongType(key, node, "map");
            return Optional.empty();
        });
    }

    /** The texts of a list. */
    Optional<List<Node.Scalar>> texts(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Node.Sequence list) {
                return Optional.of(list.items().stream()
                        .flatMap(item -> text(key, item).stream())
                        .toList());
            }
            wrongType(key, node, "list");
            return Optional.empty();
        });
    }

    /** The texts of a list, or the one text that stands for a list of one. */
    Optional<List<String>> textOrTexts(String key) {
        Optional<List<Node.Scalar>> texts =
                node(key).orElse(null) instanceof Node.Scalar ? text(key).map(List::of) : texts(key);
        return texts.map(some -> some.stream().map(Node.Scalar::text).toList());
    }

    /** @param expected the word for it in the message: {@code text}, {@code list} or {@code map} */
    void wrongType(String key, Node node, String expected) {
        diagnostics.add(Code.WRONG_TYPE, node.at(), key, expected);
    }
}
