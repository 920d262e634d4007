package vn.thuocdo.report.score.page;

import java.util.List;
import vn.thuocdo.score.Difficulties;

/**
 * The section of a unit.
 *
 * @param row the same unit in the table
 * @param unfolded whether the items it did not meet are shown without a click
 * @param facts the facts about it next to its rate, each in a few words
 * @param course its rate from period to period; empty where there are not several
 * @param groups what it completed of each group of tasks; empty where there is one group
 * @param open what it did not meet, overdue items first
 * @param met what it met
 * @param leftOut what is not counted
 * @param overdue how many items are overdue
 * @param unreported how many nothing was reported of
 * @param others remarks on items that are not scored
 */
record PageUnit(
        PageRow row,
        boolean unfolded,
        List<String> facts,
        String course,
        List<String> groups,
        List<PageItem> open,
        List<PageItem> met,
        List<PageItem> leftOut,
        long overdue,
        long unreported,
        List<Difficulties.Remark> others) {

    /** The names of what paper has in one line. */
    List<String> later() {
        return open.stream().filter(PageItem::isLater).map(PageItem::name).toList();
    }
}
