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
    static final int FEWEST = 2;

    /** Shorter headers are marks themselves. */
    private static final int SHORTEST = 2;

    private final List<String> header;
    private final DeclaredWords declared;

    /** @param declared the words of the table that are declared, which go first */
    MarkedStatuses(List<String> header, DeclaredWords declared) {
        this.header = header;
        this.declared = declared;
    }

    /** The fields that are no column by their headers, of which the cells may rule out that they are marks. */
    PossibleMarks possible() {
        return new PossibleMarks(Set.copyOf(others()));
    }

    /** The fields whose header is a status, or may be one; none where there are too few. */
    Set<Integer> candidates() {
        return words().keySet();
    }

    /** What a mark in each field says; none where the cells hold more than marks, or where two fields say that it is done. */
    Map<Integer, String> below(CellEvidence cells) {
        Map<Integer, String> words = words();
        boolean marks = words.keySet().stream().allMatch(cells::areMarksOrBlank);
        boolean filled = words.keySet().stream().anyMatch(field -> cells.distinct(field) > 0);
        return marks && filled && areDistinct(statuses().values()) ? words : Map.of();
    }

    /**
     * The words for the status that a mark in each field is. A header that may mean several things ("Đúng hạn") stands for
     * itself beside others that are clear: its rows are asked about, where they would else be without any report.
     */
    private Map<Integer, String> words() {
        Map<Integer, String> words = new TreeMap<>();
        for (Map.Entry<Integer, Claim> status : statuses().entrySet()) {
            words.put(status.getKey(), word(status.getValue()));
        }
        if (!words.isEmpty()) {
            others().stream()
                    .filter(field -> StatusText.isUnclear(Headers.lowest(header.get(field))))
                    .forEach(field -> words.putIfAbsent(field, Headers.lowest(header.get(field))));
        }
        return words.size() < FEWEST ? Map.of() : words;
    }

    /** Of what is not done, "trong hạn" and "quá hạn" may stand apart; of what is done they have to differ in time. */
    private static boolean areDistinct(Collection<Claim> statuses) {
        List<Claim> done =
                statuses.stream().filter(claim -> claim.status() == Status.DONE).toList();
        boolean timed = done.stream().allMatch(claim -> claim.time().isPresent());
        return new HashSet<>(done).size() == done.size() && (timed || done.size() <= 1);
    }

    private Map<Integer, Claim> statuses() {
        Map<Integer, Claim> statuses = new TreeMap<>();
        for (int field : others()) {
            claim(header.get(field)).ifPresent(claim -> statuses.put(field, claim));
        }
        return statuses;
    }

    /** The fields that are no column by their headers; none where they are too few to need the words of statuses. */
    private List<Integer> others() {
        List<Integer> others = IntStream.range(0, header.size())
                .filter(field -> isNoColumn(Headers.lowest(header.get(field))))
                .boxed()
                .toList();
        return others.size() < FEWEST ? List.of() : others;
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
    private Optional<Claim> claim(String text) {
        String lowest = Headers.lowest(text);
        Optional<String> said = declared.meaning(Column.STATUS, lowest);
        if (said.isPresent()) {
            return claimOf(said.get());
        }
        Optional<String> above = Stream.of(text.split(Headers.LEVELS))
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
