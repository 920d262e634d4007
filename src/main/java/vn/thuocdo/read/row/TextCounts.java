package vn.thuocdo.read.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.model.NaturalOrder;

/** How often texts are used for one thing. Most rows use one of them again and again. */
public final class TextCounts {

    private static final class Count {
        private int times;
    }

    /** Has room for one, which is all that most need. */
    private final Map<String, Count> counts = new LinkedHashMap<>(1);

    private String last = "";
    private Count ofLast = new Count();

    public void add(String text) {
        add(text, 1);
    }

    public void add(String text, int times) {
        if (!text.equals(last) || counts.isEmpty()) {
            ofLast = counts.computeIfAbsent(text, some -> new Count());
            last = text;
        }
        ofLast.times += times;
    }

    /** The texts in the order in which they were first used. */
    public Set<String> texts() {
        return counts.keySet();
    }

    /** The text that is used most often, of several the first in natural order; empty where there is none. */
    public String mostFrequent() {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Count> count : counts.entrySet()) {
            int order = Integer.compare(count.getValue().times, most);
            if (order > 0 || order == 0 && NaturalOrder.IDS.compare(count.getKey(), best) < 0) {
                best = count.getKey();
                most = count.getValue().times;
            }
        }
        return best;
    }
}
