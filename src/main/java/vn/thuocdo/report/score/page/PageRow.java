package vn.thuocdo.report.score.page;

import vn.thuocdo.score.Scorecard;

/**
 * A unit in the table of all units.
 *
 * @param anchor of its section; empty where it has none
 * @param rank a dash where it has none
 * @param byName its place by name, from 0
 * @param byRate its place by rate, from 0 for the lowest; units of one rate share it; -1 where there is none
 * @param change the change of its rate, in percentage points; empty where that is not known
 * @param byChange its place by that, likewise
 * @param length of its bar, in thousandths
 * @param tone the class of its tier's colour
 * @param tier what tier it is in, or what stands for that
 * @param next the way to the next tier; empty where there is none
 */
record PageRow(
        Scorecard card,
        String anchor,
        String rank,
        int byName,
        int byRate,
        String percent,
        String change,
        int byChange,
        long length,
        String tone,
        String tier,
        String next) {

    int assigned() {
        return card.rate().assigned();
    }

    int completed() {
        return card.rate().completed();
    }

    int denominator() {
        return card.rate().denominator();
    }

    /** Where rows with a rank come first, from 1. */
    int byRank() {
        return card.rank().orElse(Integer.MAX_VALUE);
    }

    /** The lower bound of its tier, for sorting; -1 without one. */
    String byTier() {
        return card.tier().map(some -> some.id()).orElse("-1");
    }

    /** The items to the next tier, for sorting. */
    int byNext() {
        return card.next().map(Scorecard.NextTier::items).orElse(Integer.MAX_VALUE);
    }
}
