package vn.thuocdo.report.score.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Scorecard;

/**
 * The anchors of units and items, to which links lead: {@code so-tttt}, {@code so-tttt/CQS-7}. They are made of ids,
 * not of ranks, so that a link means the same unit and the same item in the next quarter.
 */
final class PageAnchors {

    /** The anchors of the sections of the page, which no unit may have. */
    private static final Set<String> SECTIONS = Set.of(
            "content",
            "summary",
            "overview",
            "trend",
            "ranking",
            "ranking-table",
            "units",
            "unit-sections",
            "heat",
            "changes",
            "reporting",
            "more",
            "findings",
            "sources");

    private final Set<String> taken = new HashSet<>(SECTIONS);
    private final Map<String, String> units = new HashMap<>();

    /** @param cards in an order that does not depend on their results, so that no anchor does either */
    PageAnchors(Iterable<Scorecard> cards) {
        cards.forEach(card -> units.put(card.unit().id(), free(plain(card.unit().id()))));
    }

    String of(Unit unit) {
        return units.getOrDefault(unit.id(), "");
    }

    /** That of an item, which is asked for once. */
    String ofItem(Assignment assignment) {
        return free(of(assignment.unit()) + "/" + plain(assignment.task().id()));
    }

    private String free(String wanted) {
        String anchor = wanted;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = wanted + "~" + number;
        }
        return anchor;
    }

    /**
     * Letters and digits of any language as they are; characters that a link would have to escape become an underscore.
     */
    private static String plain(String id) {
        StringBuilder plain = new StringBuilder();
        id.codePoints()
                .map(sign -> Character.isLetterOrDigit(sign) || "-._".indexOf(sign) >= 0 ? sign : '_')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
