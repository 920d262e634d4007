package vn.thuocdo.read.column;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a table that are read, as the user declares. Columns are named by their header or canonically; a blank
 * text stands for a blank cell.
 *
 * @param only for a row to be read, the column has to hold one of these texts
 * @param except the texts that keep a row out when a column holds one of them
 */
public record RowFilter(Map<String, Set<String>> only, Map<String, Set<String>> except) {

    /** Every row is read. */
    public static final RowFilter ALL = new RowFilter(Map.of(), Map.of());

    /** The keys of the project file that choose rows. */
    static final String KEYS = "only/except";

    public RowFilter {
        only = inOrder(only);
        except = inOrder(except);
    }

    private static Map<String, Set<String>> inOrder(Map<String, Set<String>> texts) {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        texts.forEach((column, some) -> copy.put(column, Set.copyOf(some)));
        return copy;
    }

    /** Whether every row is read. */
    public boolean isEverything() {
        return only.isEmpty() && except.isEmpty();
    }

    /** The columns that decide. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(only.keySet());
        columns.addAll(except.keySet());
        return columns;
    }

    /**
     * Why a row is not read.
     *
     * @param column as the declaration names it
     * @param byName whether its text is listed among those to drop
     */
    public record KeptOut(String column, boolean byName) {}

    /** What keeps a row out; empty for a row that is read. */
    public Optional<KeptOut> keptOut(UnaryOperator<String> textOf) {
        for (Map.Entry<String, Set<String>> dropped : except.entrySet()) {
            if (dropped.getValue().contains(textOf.apply(dropped.getKey()))) {
                return Optional.of(new KeptOut(dropped.getKey(), true));
            }
        }
        for (Map.Entry<String, Set<String>> wanted : only.entrySet()) {
            if (!wanted.getValue().contains(textOf.apply(wanted.getKey()))) {
                return Optional.of(new KeptOut(wanted.getKey(), false));
            }
        }
        return Optional.empty();
    }

    /** As the project file says it, on one line. */
    public String declaration() {
        return Stream.of(said("only", only), said("except", except))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(String key, Map<String, Set<String>> texts) {
        return texts.isEmpty()
                ? ""
                : texts.entrySet().stream()
                        .map(column -> column.getKey() + ": " + listed(column.getValue()))
                        .collect(Collectors.joining(", ", key + ": {", "}"));
    }

    private static String listed(Set<String> texts) {
        return texts.stream().sorted().map(RowFilter::visible).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text as it is declared; a blank one is written as quotation marks. */
    public static String visible(String text) {
        return text.isEmpty() ? "\"\"" : text;
    }
}
