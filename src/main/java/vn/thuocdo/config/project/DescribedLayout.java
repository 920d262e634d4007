package vn.thuocdo.config.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.config.Keys;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.yaml.Node;

/**
 * How a resource of a Data Package says that its file is laid out: its encoding and its dialect.
 *
 * @see <a href="https://datapackage.org/standard/table-dialect/">Table Dialect</a>
 */
final class DescribedLayout {

    /** Properties that match the reader of CSV anyway, or do not matter for reading. */
    private static final Map<String, Set<String>> USUAL = Map.of(
            "header", Set.of("true"),
            "quoteChar", Set.of("\""),
            "doubleQuote", Set.of("true"));

    private static final Set<String> IGNORED = Set.of(
            "$schema",
            "name",
            "title",
            "description",
            "lineTerminator",
            "skipInitialSpace",
            "caseSensitiveHeader",
            "csvddfVersion",
            "type",
            "headerJoin");

    private final Keys resource;
    private final Findings.Builder diagnostics;

    DescribedLayout(Keys resource, Findings.Builder diagnostics) {
        this.resource = resource;
        this.diagnostics = diagnostics;
    }

    Layout layout() {
        refuse(resource, Set.of("compression"));
        Optional<String> encoding = resource.text("encoding").map(Node.Scalar::text);
        Optional<Node> dialect = resource.node("dialect");
        if (dialect.isEmpty() || !(dialect.get() instanceof Node.Mapping map)) {
            dialect.ifPresent(other -> refuse("dialect", other));
            return new Layout(Optional.empty(), OptionalInt.empty(), encoding, Optional.empty());
        }
        Keys keys = TableDescriptor.keys(map, diagnostics);
        map.entries().forEach((key, entry) -> check(key, entry.value()));
        return new Layout(keys.text("sheetName").map(Node.Scalar::text), headerRow(keys), encoding, delimiter(keys));
    }

    private void check(String key, Node value) {
        boolean isRead = Set.of("delimiter", "headerRows", "sheetName").contains(key) || IGNORED.contains(key);
        boolean isUsual = value instanceof Node.Scalar scalar
                && USUAL.getOrDefault(key, Set.of()).contains(scalar.text());
        if (!isRead && !isUsual) {
            refuse(key, value);
        }
    }

    private Optional<Character> delimiter(Keys keys) {
        Optional<Node.Scalar> text = keys.text("delimiter");
        Optional<Character> one = text.map(Node.Scalar::text)
                .filter(delimiter -> delimiter.length() == 1 && Layout.separates(delimiter.charAt(0)))
                .map(delimiter -> delimiter.charAt(0));
        if (one.isEmpty()) {
            text.ifPresent(other -> refuse("delimiter", other));
        }
        return one;
    }

    /** One row; a header of several is found by the reader itself. */
    private OptionalInt headerRow(Keys keys) {
        List<Node> rows = keys.items("headerRows").orElse(List.of());
        if (rows.size() == 1
                && rows.get(0) instanceof Node.Scalar row
                && row.text().matches("[1-9][0-9]{0,5}")) {
            return OptionalInt.of(Integer.parseInt(row.text()));
        }
        keys.node("headerRows").filter(node -> !rows.isEmpty()).ifPresent(node -> refuse("headerRows", node));
        return OptionalInt.empty();
    }

    private void refuse(Keys keys, Set<String> names) {
        names.forEach(name -> keys.node(name).ifPresent(node -> refuse(name, node)));
    }

    private void refuse(String key, Node value) {
        diagnostics.add(Code.NOT_FOLLOWED, value.at(), key, value instanceof Node.Scalar scalar ? scalar.text() : "…");
    }
}
