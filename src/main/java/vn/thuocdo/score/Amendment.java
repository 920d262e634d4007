package vn.thuocdo.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.NaturalOrder;

/**
 * What one document changed in the course of the year (<i>quyết định điều chỉnh</i>).
 *
 * @param effective the day from which it is in force
 * @param decision the document; empty where none is named
 * @param items the assignments that it set, in the order of the verdicts, also of items amended again since
 */
public record Amendment(LocalDate effective, String decision, List<Assignment> items) {

    private record Key(LocalDate effective, String decision) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = effective.compareTo(other.effective);
            return order != 0 ? order : NaturalOrder.IDS.compare(decision, other.decision);
        }
    }

    public Amendment {
        items = List.copyOf(items);
    }

    /** The rows of some items that came into force in the course of the year. */
    static List<Assignment> rows(List<Verdict> verdicts) {
        List<Assignment> rows = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            for (Assignment row : verdict.state().history().rows()) {
                if (row.effective().isPresent()) {
                    rows.add(row);
                }
            }
        }
        return rows.isEmpty() ? List.of() : rows;
    }

    /** By the day from which they are in force; none where everything was assigned from the start. */
    static List<Amendment> of(List<Scorecard> cards) {
        Map<Key, List<Assignment>> ordered = new TreeMap<>();
        for (Scorecard card : cards) {
            for (Assignment row : card.amended()) {
                ordered.computeIfAbsent(
                                new Key(row.effective().orElseThrow(), row.decision()), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Amendment> amendments = new ArrayList<>();
        ordered.forEach((key, items) -> amendments.add(new Amendment(key.effective(), key.decision(), items)));
        return amendments;
    }
}
