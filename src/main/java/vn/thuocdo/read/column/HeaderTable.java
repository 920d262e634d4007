package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.WordTable;

/** The headers that offices write, from the table of headers; read when the first header is met that is not canonical. */
public final class HeaderTable {

    private static final String FILE = "headers";
    private static final int FAR = 1000;

    /**
     * A column that a header may mean.
     *
     * @param cells what the cells below have to hold
     * @param closeness how close its words are: of two headers that fit a column the one with the lower number is taken
     */
    public record Meaning(Column column, CellKind cells, int closeness) {

        // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
        @Override
        public boolean equals(Object other) {
            return other instanceof Meaning that
                    && column == that.column
                    && cells == that.cells
                    && closeness == that.closeness;
        }

        @Override
        public int hashCode() {
            return 31 * column.header().hashCode() + closeness;
        }

        /** The same, less close than any line of the table. */
        Meaning farther() {
            return new Meaning(column, cells, closeness + FAR);
        }
    }

    private record Line(Meaning meaning, HeaderPhrase phrase) {}

    private static final class Holder {
        static final HeaderTable TABLE = load();
    }

    private final List<Line> lines;
    private final Map<String, List<Line>> byFirstWord;
    private Map<String, List<Line>> bareLines = Map.of();

    private HeaderTable(List<Line> lines) {
        this.lines = lines;
        this.byFirstWord = byFirstWord(lines);
    }

    /** A header is compared with those lines alone that may begin as it does: a table may have thousands of headers. */
    private static Map<String, List<Line>> byFirstWord(List<Line> lines) {
        Map<String, List<Line>> byFirstWord = new HashMap<>();
        for (Line line : lines) {
            for (String word : line.phrase().firstWords()) {
                byFirstWord.computeIfAbsent(word, some -> new ArrayList<>()).add(line);
            }
        }
        return byFirstWord;
    }

    static HeaderTable get() {
        return Holder.TABLE;
    }

    /** What a folded header may mean, by any column; none for one that is not known. */
    List<Meaning> meanings(String folded) {
        List<String> words = HeaderPhrase.words(folded);
        List<Meaning> meanings = matching(byFirstWord, words);
        boolean bare = meanings.isEmpty() && words.size() > 1 && words.size() <= HeaderPhrase.MOST_WORDS;
        return bare && folded.equals(Names.withoutMarks(folded)) ? matching(bareLines(), words) : meanings;
    }

    private static List<Meaning> matching(Map<String, List<Line>> lines, List<String> words) {
        List<Meaning> meanings = new ArrayList<>();
        for (Line line : lines.getOrDefault(words.get(0), List.of())) {
            if (line.phrase().matches(words)) {
                meanings.add(line.meaning());
            }
        }
        return meanings;
    }

    /** The same headers as somebody types them who leaves all marks out: {@code Don vi chu tri}. */
    private synchronized Map<String, List<Line>> bareLines() {
        if (bareLines.isEmpty()) {
            bareLines = byFirstWord(lines.stream()
                    .map(line -> new Line(line.meaning(), line.phrase().withoutMarks()))
                    .toList());
        }
        return bareLines;
    }

    /** Every word of the headers that a column may have, its canonical header included. */
    Set<String> words(Column column) {
        Set<String> words =
                new LinkedHashSet<>(HeaderPhrase.words(column.header().replace('_', ' ')));
        for (Line line : lines) {
            if (line.meaning().column() == column) {
                words.addAll(line.phrase().words());
            }
        }
        return words;
    }

    private static HeaderTable load() {
        List<Line> lines = new ArrayList<>();
        Map<Column, Integer> closeness = new EnumMap<>(Column.class);
        for (List<String> row : WordTable.rows(FILE)) {
            Column column = Column.of(row.get(0)).orElseThrow(() -> new IllegalStateException(FILE + ": " + row));
            CellKind cells = CellKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            int rank = closeness.merge(column, 1, Integer::sum);
            lines.add(new Line(new Meaning(column, cells, rank), HeaderPhrase.parse(row.get(2))));
        }
        return new HeaderTable(lines);
    }
}
