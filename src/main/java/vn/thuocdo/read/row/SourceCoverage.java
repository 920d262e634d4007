package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.column.RowFilter;

/**
 * Watches tables of which several sources each read a part: a row that no source reads would be lost without notice. A
 * row that every source drops by name, under {@code except}, is meant to be left out.
 */
public final class SourceCoverage {

    /** Different texts that are counted separately; a column of remarks may hold one in each row. */
    private static final int MOST_TEXTS = 200;

    /** Texts that the note on rows that no source reads names. */
    private static final int MOST_NAMED = 5;

    private static final String MORE = "…";

    /** The rows that one source leaves out, by line. */
    static final class LeftOut {

        private final BitSet lines = new BitSet();
        private final BitSet dropped = new BitSet();
        private final Map<String, BitSet> texts = new TreeMap<>();

        void add(int line, RowFilter.KeptOut by, String text) {
            lines.set(line);
            dropped.set(line, by.byName());
            String shown = by.column() + ": " + RowFilter.visible(text);
            String key = texts.containsKey(shown) || texts.size() < MOST_TEXTS ? shown : MORE;
            texts.computeIfAbsent(key, some -> new BitSet()).set(line);
        }
    }

    private record Part(RowFilter rows, LeftOut leftOut) {}

    private final Map<Location, List<Part>> tables = new LinkedHashMap<>();

    /** Takes what a source left out of its table, after all rows were read. */
    public void add(SourceTable table) {
        tables.computeIfAbsent(table.at(), some -> new ArrayList<>())
                .add(new Part(table.mapping().rows(), table.notes().rowsLeftOut()));
    }

    /** Warns of the rows that no source of a table reads, where its sources read different ones. */
    public void report(Findings.Builder diagnostics) {
        tables.forEach((header, parts) -> {
            if (parts.size() > 1
                    && parts.stream()
                            .anyMatch(part -> !part.rows().equals(parts.get(0).rows()))) {
                report(header, parts, diagnostics);
            }
        });
    }

    private static void report(Location header, List<Part> parts, Findings.Builder diagnostics) {
        BitSet unread = (BitSet) parts.get(0).leftOut().lines.clone();
        BitSet meant = (BitSet) parts.get(0).leftOut().dropped.clone();
        for (Part part : parts) {
            unread.and(part.leftOut().lines);
            meant.and(part.leftOut().dropped);
        }
        unread.andNot(meant);
        if (!unread.isEmpty()) {
            diagnostics.add(
                    Code.ROWS_OF_NO_SOURCE,
                    header,
                    unread.cardinality(),
                    parts.size(),
                    texts(parts.get(0).leftOut(), unread));
        }
    }

    private static String texts(LeftOut leftOut, BitSet unread) {
        List<String> found = new ArrayList<>();
        leftOut.texts.forEach((text, lines) -> {
            if (lines.intersects(unread)) {
                found.add(text);
            }
        });
        return found.size() <= MOST_NAMED
                ? String.join("; ", found)
                : String.join("; ", found.subList(0, MOST_NAMED)) + "; " + MORE;
    }
}
