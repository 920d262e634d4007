package vn.thuocdo.read.column;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.phrase.status.StatusText.Reading.Claim;

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

    /** What a mark in each field says; none where the cells hold more than marks, or where two fields say that it is done. */
    static Map<Integer, String> of(List<String> header, CellEvidence cells) {
        Map<Integer, Claim> statuses = statuses(header);
        boolean marks = statuses.keySet().stream().allMatch(cells::areMarksOrBlank);
        boolean filled = statuses.keySet().stream().anyMatch(field -> cells.distinct(field) > 0);
        if (!marks || !filled || !areDistinct(statuses.values())) {
            return Map.of();
        }
        Map<Integer, String> words = new TreeMap<>();
        statuses.forEach((field, claim) -> words.put(field, word(claim)));
        return words;
    }

    /** Of what is not done, "trong hạn" and "quá hạn" may stand apart; of what is done they have to differ in time. */
    private static boolean areDistinct(Collection<Claim> statuses) {
        List<Claim> done =
                statuses.stream().filter(claim -> claim.status() == Status.DONE).toList();
        boolean timed = done.stream().allMatch(claim -> claim.time().isPresent());
        return new HashSet<>(done).size() == done.size() && (timed || done.size() <= 1);
    }

    private static Map<Integer, Claim> statuses(List<String> header) {
        Map<Integer, Claim> statuses = new TreeMap<>();
        List<Integer> others = IntStream.range(0, header.size())
                .filter(field -> isNoColumn(Headers.lowest(header.get(field))))
                .boxed()
                .toList();
        if (others.size() < FEWEST) {
            // The words of statuses are loaded only where there may be enough of them.
            return Map.of();
        }
        others.forEach(field -> claim(header.get(field)).ifPresent(claim -> statuses.put(field, claim)));
        return statuses.size() < FEWEST ? Map.of() : statuses;
    }

    private static boolean isNoColumn(String text) {
        return text.length() > SHORTEST && Column.of(text).isEmpty();
    }

    /** A status with its time, in words that are read as a status. */
    private static String word(Claim claim) {
        String word = claim.status().name().toLowerCase(Locale.ROOT);
        return claim.time()
                .map(time -> time == Timeliness.LATE ? "completed late" : "completed on time")
                .orElse(word);
    }

    /** The status that a header names; "Đã hoàn thành / Quá hạn" says it in two levels. */
    private static Optional<Claim> claim(String header) {
        String lowest = Headers.lowest(header);
        Optional<String> above = Stream.of(header.split(Headers.LEVELS))
                .filter(level -> !level.equals(lowest))
                .filter(level -> !(StatusText.read(level) instanceof StatusText.Reading.Unknown))
                .reduce((one, lower) -> lower);
        return claimOf(above.map(level -> level + ", " + lowest).orElse(lowest));
    }

    private static Optional<Claim> claimOf(String text) {
        return StatusText.read(text) instanceof Claim claim && claim.status() != Status.REPORTED
                ? Optional.of(claim)
                : Optional.empty();
    }
}
