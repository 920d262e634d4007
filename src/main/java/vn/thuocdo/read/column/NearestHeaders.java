package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.text.Names;

/** Finds the headers of a table that come nearest to what is missing, so that a message can show what to declare. */
public final class NearestHeaders {

    /** The weight of a word that only one column has; a word of several columns has a part of it. */
    private static final int OWN_WORD = 840;

    /** The worth of a header that names a column better than one whose column is not needed: {@code Issue id} does not. */
    private static final int CLEAR = OWN_WORD / 4;

    /** Words that stand in headers of any column. */
    private static final Set<String> EMPTY =
            Set.of("of", "the", "in", "on", "by", "to", "for", "and", "or", "if", "is");

    /** Optional columns whose headers may in fact name a missing column. */
    private static final Map<Column, List<Column>> INSTEAD = Map.of(
            Column.UNIT, List.of(Column.OWNER, Column.UNIT_HEAD, Column.COOPERATING, Column.UNIT_BLOC, Column.GROUP),
            Column.TASK, List.of(Column.EVIDENCE, Column.GROUP, Column.BASIS));

    private record Near(String header, int worth) {}

    private NearestHeaders() {}

    /** The header that comes nearest to a missing column: one that is not used, else one whose column is not needed. */
    public static Optional<String> of(Columns columns, Column missing) {
        List<String> unused =
                columns.unused().stream().map(columns.headers()::get).toList();
        List<String> needless = INSTEAD.getOrDefault(missing, List.of()).stream()
                .filter(columns::has)
                .map(columns::header)
                .toList();
        Optional<Near> near = near(missing, unused);
        return near.filter(one -> one.worth() >= CLEAR)
                .map(Near::header)
                .or(() -> needless.stream().findFirst())
                .or(() -> near.map(Near::header));
    }

    /** The header of a table whose words are most like those of a column's headers; empty where none has such a word. */
    public static Optional<String> to(Column column, List<String> headers) {
        return near(column, headers).map(Near::header);
    }

    private static Optional<Near> near(Column column, List<String> headers) {
        Map<String, Integer> worth = worth(column);
        List<Near> near = new ArrayList<>();
        for (String header : headers) {
            List<String> words = HeaderPhrase.words(Headers.fold(header.replace('_', ' ')));
            int sum = words.stream()
                    .filter(word -> !EMPTY.contains(word))
                    .mapToInt(word -> worth.getOrDefault(word, 0))
                    .sum();
            if (sum > 0) {
                near.add(new Near(header, sum / words.size()));
            }
        }
        // Of headers that are equally near the first is taken.
        return near.stream()
                .max(Comparator.comparingInt(Near::worth).thenComparing(one -> -headers.indexOf(one.header())));
    }

    /** The header with the most similar spelling; empty where none is near. */
    public static Optional<String> to(String name, List<String> headers) {
        return Names.nearest(
                        name,
                        headers.stream().filter(header -> !header.isEmpty()).toList())
                .stream()
                .findFirst();
    }

    /** The words of the known headers of a column, with their weights. */
    private static Map<String, Integer> worth(Column column) {
        Map<String, Set<Column>> columnsOf = new HashMap<>();
        for (Column some : Column.values()) {
            for (String word : HeaderTable.get().words(some)) {
                columnsOf.computeIfAbsent(word, key -> new HashSet<>()).add(some);
            }
        }
        Map<String, Integer> worth = new HashMap<>();
        for (Column some : List.of(column, ColumnChoice.standIn(column))) {
            for (String word : HeaderTable.get().words(some)) {
                worth.put(
                        word,
                        OWN_WORD / Objects.requireNonNull(columnsOf.get(word)).size());
            }
        }
        return worth;
    }
}
