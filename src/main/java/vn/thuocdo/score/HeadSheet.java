package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.NaturalOrder;

/**
 * Counts for the head of a unit by groups of tasks. They are one criterion among others for assessing cadres, and never
 * a judgement of the person.
 *
 * @param rows by group of tasks, in natural order of the groups
 * @param total of all groups
 */
public record HeadSheet(List<Row> rows, Row total) {

    /**
     * Items of the denominator, counted by their traits.
     *
     * @param group empty for tasks without one, and in the total
     * @param onTime how many were met by their deadline, or after it and excused
     * @param late how many were met after their deadline, without an excuse
     * @param timeUnknown how many were met, but not known whether by their deadline
     * @param exceeded how many exceeded their target
     */
    public record Row(String group, Rate rate, int onTime, int late, int timeUnknown, int exceeded) {

        private static Row of(String group, List<Verdict> verdicts, Denominator over) {
            return new Row(
                    group,
                    Rate.of(verdicts, over),
                    count(verdicts, over, verdict -> verdict.isMet() && !isLate(verdict) && !verdict.isTimeUnknown()),
                    count(verdicts, over, Row::isLate),
                    count(verdicts, over, Verdict::isTimeUnknown),
                    count(verdicts, over, Verdict::isExceeded));
        }

        private static boolean isLate(Verdict verdict) {
            return verdict.late() && !verdict.excused();
        }

        private static int count(List<Verdict> verdicts, Denominator over, Predicate<Verdict> which) {
            return Math.toIntExact(
                    verdicts.stream().filter(over::contains).filter(which).count());
        }
    }

    public HeadSheet {
        rows = List.copyOf(rows);
    }

    /** @param method the one that the card was scored by */
    public static HeadSheet of(Scorecard card, Method method) {
        Denominator over = method.denominator();
        Map<String, List<Verdict>> groups = card.verdicts().stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.task().group(), () -> new TreeMap<>(NaturalOrder.IDS), Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, verdicts) -> rows.add(Row.of(group, verdicts, over)));
        return new HeadSheet(rows, Row.of("", card.verdicts(), over));
    }
}
