package vn.thuocdo.report.score;

import java.util.List;
import vn.thuocdo.score.Difficulties;

/**
 * The section of a unit.
 *
 * @param row the same unit in the table
 * @param facts what there is to say of it beside its rate, each in a few words
 * @param course its rate from period to period; empty where there are not several
 * @param others remarks on items that are not scored
 */
record PageUnit(PageRow row, List<String> facts, String course, List<Group> groups, List<Difficulties.Remark> others) {

    /** The items of a group of tasks. */
    record Group(String name, String fraction, List<PageItem> items) {}
}
