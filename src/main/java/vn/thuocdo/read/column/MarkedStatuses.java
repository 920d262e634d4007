package vn.thuocdo.read.column;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.phrase.status.StatusText;

/** Columns whose headers are statuses; a mark in one of them is the status of the row. */
final class MarkedStatuses {

    /** A single such column is an ordinary column. */
    private static final int FEWEST = 2;

    /** Shorter headers are marks themselves. */
    private static final int SHORTEST = 2;

    private MarkedStatuses() {}

    /** The fields whose header is a status; none where there are too few. */
    static Set<Integer> candidates(List<String> header) {
        return statuses(header).keySet();
    }

    /** The canonical word of each field; none where the cells hold more than marks, or one status has two fields. */
    static Map<Integer, String> of(List<String> header, CellEvidence cells) {
        Map<Integer, String> statuses = statuses(header);
        boolean marks = statuses.keySet().stream().allMatch(cells::areMarksOrBlank);
        boolean filled = statuses.keySet().stream().anyMatch(field -> cells.distinct(field) > 0);
        boolean distinct = new HashSet<>(statuses.values()).size() == statuses.size();
        return marks && filled && distinct ? statuses : Map.of();
    }

    private static Map<Integer, String> statuses(List<String> header) {
        Map<Integer, String> statuses = new TreeMap<>();
        List<Integer> others = IntStream.range(0, header.size())
                .filter(field -> isNoColumn(Headers.lowest(header.get(field))))
                .boxed()
                .toList();
        // The words of statuses are loaded only where there may be enough of them.
        for (int field : others.size() < FEWEST ? List.<Integer>of() : others) {
            if (StatusText.read(Headers.lowest(header.get(field))) instanceof StatusText.Reading.Claim claim
                    && claim.status() != Status.REPORTED) {
                statuses.put(field, claim.status().name().toLowerCase(Locale.ROOT));
            }
        }
        return statuses.size() < FEWEST ? Map.of() : statuses;
    }

    private static boolean isNoColumn(String text) {
        return text.length() > SHORTEST && Column.of(text).isEmpty();
    }
}
