package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Unit;

/** Counts the reports on those items of a unit whose verdict others have too: none of them is missing or late. */
final class AlikeReports {

    /** The reports on one item, by the number of its verdict; absent where none are asked for. */
    private final List<Optional<ReportingCompliance.UnitReports>> known = new ArrayList<>();

    private int items;
    private int reported;
    private int settled;
    private int unsent;

    /** Learns the reporting of one item; its verdict has the next number. */
    void learn(Reporting ofOne) {
        known.add(ofOne.reports().stream().findFirst());
    }

    /** Counts an item whose verdict has a number. */
    void add(int number) {
        if (known.get(number).isPresent()) {
            ReportingCompliance.UnitReports one = known.get(number).get();
            items += one.items();
            reported += one.reported();
            settled += one.settled();
            unsent += one.unsent();
        }
    }

    /** The reports on all that were counted; absent where there are none to tell of. The next unit begins. */
    Optional<ReportingCompliance.UnitReports> end(Unit unit) {
        if (items == 0) {
            return Optional.empty();
        }
        ReportingCompliance.UnitReports all =
                new ReportingCompliance.UnitReports(unit, items, reported, settled, List.of(), List.of(), unsent);
        items = 0;
        reported = 0;
        settled = 0;
        unsent = 0;
        return Optional.of(all);
    }
}
