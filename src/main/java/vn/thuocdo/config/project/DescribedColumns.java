package vn.thuocdo.config.project;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.config.Keys;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.yaml.Node;

/**
 * What a Table Schema declares of the columns of a table: a field with the name of a canonical column is that column;
 * which texts mean blank; how numbers and days are written.
 */
final class DescribedColumns {

    /** Day, month and year in any order, each once, between signs that are no letters. */
    private static final Pattern DAY = Pattern.compile("%([dmYy])[^A-Za-z%]%([dmYy])[^A-Za-z%]%([dmYy])");

    private static final Set<String> ANY_ORDER = Set.of("default", "any");

    private final Keys schema;
    private final Source.Role role;
    private final Findings.Builder diagnostics;

    private final Map<Column, List<String>> columns = new EnumMap<>(Column.class);
    private final Map<Column, Set<String>> missing = new EnumMap<>(Column.class);
    private Optional<NumberText.Convention> numbers = Optional.empty();
    private Optional<DateText.Order> dates = Optional.empty();

    DescribedColumns(Node.Mapping schema, Source.Role role, Findings.Builder diagnostics) {
        this.schema = TableDescriptor.keys(schema, diagnostics);
        this.role = role;
        this.diagnostics = diagnostics;
    }

    Mapping mapping() {
        Set<String> everywhere = missingValues(schema);
        if (!everywhere.isEmpty()) {
            role.columns().forEach(column -> missing.put(column, everywhere));
        }
        for (Node.Mapping field : schema.maps("fields")) {
            add(TableDescriptor.keys(field, diagnostics));
        }
        return new Mapping.Declaration()
                .columns(columns)
                .missing(missing)
                .numbers(numbers)
                .dates(dates)
                .mapping();
    }

    private void add(Keys field) {
        Optional<Column> column = field.text("name")
                .flatMap(name -> role.columns().stream()
                        .filter(one -> one.header().equals(name.text()))
                        .findFirst());
        column.ifPresent(one -> columns.put(one, List.of(one.header())));
        field.node("missingValues").ifPresent(node -> {
            if (column.isPresent()) {
                missing.put(column.get(), missingValues(field));
            } else {
                refuse("missingValues", node);
            }
        });
        switch (field.text("type").map(Node.Scalar::text).orElse("")) {
            case "number" ->
                number(field, field.text("decimalChar").map(Node.Scalar::text).orElse("."));
            case "integer" ->
                field.text("groupChar")
                        .ifPresent(group -> number(field, group.text().equals(".") ? "," : "."));
            case "date" -> date(field);
            default -> {
                // Text, or what is written in one way alone.
            }
        }
    }

    /** Texts, or since version 2 maps of a value and its label. The empty text is blank in any case. */
    private static Set<String> missingValues(Keys keys) {
        Set<String> texts = new HashSet<>();
        for (Node item : keys.items("missingValues").orElse(List.of())) {
            if (item instanceof Node.Scalar scalar) {
                texts.add(scalar.text());
            } else if (item instanceof Node.Mapping map) {
                TableDescriptor.keys(map, Findings.builder()).text("value").ifPresent(value -> texts.add(value.text()));
            }
        }
        texts.remove("");
        return texts;
    }

    /** A number has a point before its fraction unless the field says otherwise; all of a table are written alike. */
    private void number(Keys field, String decimal) {
        String group = field.text("groupChar").map(Node.Scalar::text).orElse("");
        Optional<NumberText.Convention> written = convention(decimal, group);
        if (written.isEmpty() || numbers.isPresent() && !numbers.equals(written)) {
            field.node("type").ifPresent(node -> diagnostics.add(Code.NOT_FOLLOWED, node.at(), "decimalChar", decimal));
        } else {
            numbers = written;
        }
    }

    private static Optional<NumberText.Convention> convention(String decimal, String group) {
        return switch (decimal + group) {
            case ".", ".,", ". " -> Optional.of(NumberText.Convention.EN);
            case ",", ",.", ", " -> Optional.of(NumberText.Convention.VI);
            default -> Optional.empty();
        };
    }

    private void date(Keys field) {
        field.text("format")
                .filter(format -> !ANY_ORDER.contains(format.text()))
                .ifPresent(format -> {
                    Optional<DateText.Order> order = order(format.text());
                    if (order.isEmpty() || dates.isPresent() && !dates.equals(order)) {
                        refuse("format", format);
                    } else {
                        dates = order;
                    }
                });
    }

    private static Optional<DateText.Order> order(String format) {
        return DAY.matcher(format)
                .results()
                .filter(whole -> whole.group().equals(format))
                .findFirst()
                .flatMap(parts -> switch ((parts.group(1) + parts.group(2) + parts.group(3)).replace('Y', 'y')) {
                    case "dmy" -> Optional.of(DateText.Order.DMY);
                    case "mdy" -> Optional.of(DateText.Order.MDY);
                    case "ymd" -> Optional.of(DateText.Order.YMD);
                    default -> Optional.empty();
                });
    }

    private void refuse(String key, Node value) {
        diagnostics.add(Code.NOT_FOLLOWED, value.at(), key, value instanceof Node.Scalar scalar ? scalar.text() : "…");
    }
}
