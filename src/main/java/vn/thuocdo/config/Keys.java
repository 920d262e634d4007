package vn.thuocdo.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.yaml.Node;

/** The keys of a map in a project or method file, each checked for what it may hold. */
public final class Keys {

    private static final Pattern PERCENT = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,6})?%");

    private final Map<String, Node.Entry> entries;
    private final Findings.Builder diagnostics;

    private Keys(Node.Mapping map, Findings.Builder diagnostics) {
        this.entries = map.entries();
        this.diagnostics = diagnostics;
    }

    /** The keys of a map; those that are not allowed are reported with the nearest that are. */
    public static Keys of(Node.Mapping map, Set<String> allowed, Findings.Builder diagnostics) {
        map.entries().forEach((key, entry) -> {
            // A merge key is refused where it is read, as YAML.
            if (!allowed.contains(key) && !key.equals("<<")) {
                reportUnknown(key, entry.keyAt(), allowed, diagnostics);
            }
        });
        return new Keys(map, diagnostics);
    }

    /** Reports a word that is none of those allowed, with the nearest of them, or all where none is near. */
    public static void reportUnknown(String word, Location at, Set<String> allowed, Findings.Builder diagnostics) {
        List<String> known = allowed.stream().sorted().toList();
        Optional<String> nearest = Names.nearest(word, known).stream().findFirst();
        if (nearest.isPresent()) {
            diagnostics.add(Code.UNKNOWN_KEY, at, word, nearest.get());
        } else {
            diagnostics.add(Code.UNKNOWN_KEY, at, word, String.join(", ", known), "");
        }
    }

    /** A map without keys. */
    public static Keys empty(Findings.Builder diagnostics) {
        return new Keys(new Node.Mapping(Map.of(), new Location.Nowhere()), diagnostics);
    }

    public Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** The text of a key; empty where it is missing, or no text. */
    public Optional<Node.Scalar> text(String key) {
        return node(key).flatMap(node -> text(key, node));
    }

    private Optional<Node.Scalar> text(String key, Node node) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
            return Optional.of(scalar);
        }
        wrongType(key, node, YamlKind.TEXT);
        return Optional.empty();
    }

    /** What the text of a key means; empty where it is missing, or means nothing. */
    public <T> Optional<T> value(String key, String expected, Function<String, Optional<T>> meaning) {
        return text(key).flatMap(scalar -> {
            Optional<T> value = meaning.apply(scalar.text());
            if (value.isEmpty()) {
                diagnostics.add(Code.BAD_VALUE, scalar.at(), key, scalar.text(), expected);
            }
            return value;
        });
    }

    public Optional<Node.Mapping> map(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Node.Mapping map) {
                return Optional.of(map);
            }
            wrongType(key, node, YamlKind.MAP);
            return Optional.empty();
        });
    }

    /** The text of a key that the map has to have. */
    public Optional<Node.Scalar> required(String key, Node.Mapping map) {
        if (node(key).isEmpty()) {
            wrongType(key, map, YamlKind.TEXT);
        }
        return text(key);
    }

    /** A percentage within limits, as a share: 1 for 100 %; empty where the key is missing, or holds none. */
    public Optional<BigFraction> share(String key, int least, int most) {
        return percent(key, least, most)
                .map(percent -> Quantity.of(percent, true).ratio());
    }

    /** A percentage within limits; empty where the key is missing, or holds none. */
    public Optional<BigDecimal> percent(String key, int least, int most) {
        Optional<BigDecimal> percent = value(
                key,
                most + "%",
                text -> PERCENT.matcher(text).matches()
                        ? Optional.of(new BigDecimal(text.substring(0, text.length() - 1)))
                        : Optional.empty());
        if (percent.isPresent()
                && (percent.get().compareTo(BigDecimal.valueOf(least)) < 0
                        || percent.get().compareTo(BigDecimal.valueOf(most)) > 0)) {
            diagnostics.add(
                    Code.BAD_SHARE,
                    Objects.requireNonNull(entries.get(key)).value().at(),
                    key,
                    percent.get().toPlainString(),
                    least,
                    most);
            return Optional.empty();
        }
        return percent;
    }

    /** The items of a list; empty where the key is missing, or holds no list. */
    public Optional<List<Node>> items(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Node.Sequence list) {
                return Optional.of(list.items());
            }
            wrongType(key, node, YamlKind.LIST);
            return Optional.empty();
        });
    }

    /** The maps of a list. */
    public List<Node.Mapping> maps(String key) {
        return items(key).orElse(List.of()).stream()
                .flatMap(item -> {
                    if (item instanceof Node.Mapping map) {
                        return Stream.of(map);
                    }
                    wrongType(key, item, YamlKind.MAP);
                    return Stream.empty();
                })
                .toList();
    }

    /** The texts of a list. */
    public Optional<List<Node.Scalar>> texts(String key) {
        return items(key)
                .map(items ->
                        items.stream().flatMap(item -> text(key, item).stream()).toList());
    }

    /** The texts of a list, or the one text that stands for a list of one. */
    public Optional<List<String>> textOrTexts(String key) {
        return textOrScalars(key)
                .map(some -> some.stream().map(Node.Scalar::text).toList());
    }

    /** The same, where an empty text stands for a blank cell. */
    public Optional<List<String>> blankOrTexts(String key) {
        List<Node> nodes = node(key).orElse(null) instanceof Node.Scalar one
                ? List.of(one)
                : items(key).orElse(List.of());
        List<String> texts = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Scalar scalar) {
                texts.add(scalar.text());
            } else {
                wrongType(key, node, YamlKind.TEXT);
            }
        }
        return nodes.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    /** The same with the places of the texts. */
    public Optional<List<Node.Scalar>> textOrScalars(String key) {
        return node(key).orElse(null) instanceof Node.Scalar ? text(key).map(List::of) : texts(key);
    }

    /** @param expected the word for it in the message: {@code text}, {@code list} or {@code map} */
    public void wrongType(String key, Node node, YamlKind expected) {
        diagnostics.add(Code.WRONG_TYPE, node.at(), key, expected);
    }
}
