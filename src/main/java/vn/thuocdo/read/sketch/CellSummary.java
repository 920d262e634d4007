package vn.thuocdo.read.sketch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the cells of a column: how many are filled, and with what. */
public final class CellSummary {

    /** Different texts that are counted separately; a column may hold one in each row. */
    private static final int MOST_TEXTS = 1000;

    /** A text in a column, and how many cells hold it. */
    public record Counted(String text, int cells) {}

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int filled;

    void add(String text) {
        if (!text.isEmpty()) {
            filled++;
            if (counts.size() < MOST_TEXTS || counts.containsKey(text)) {
                counts.merge(text, 1, Integer::sum);
            }
        }
    }

    /** How many cells are not blank. */
    public int filled() {
        return filled;
    }

    /** The different texts, the first ones of the table where there are very many. */
    public List<String> texts() {
        return List.copyOf(counts.keySet());
    }

    /** The commonest texts; of those that are as common the earlier first. */
    public List<Counted> commonest(int most) {
        List<Counted> all = new ArrayList<>();
        counts.forEach((text, cells) -> all.add(new Counted(text, cells)));
        all.sort(Comparator.comparing(Counted::cells).reversed());
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }
}
