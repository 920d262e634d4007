package vn.thuocdo.reconcile;

import java.util.List;
import vn.thuocdo.model.published.Printed;

/**
 * The correction of one slip in one printed figure.
 *
 * @param figure its name
 * @param meant what it would be
 * @param mends the claims that differ now, and agree then
 * @param breaks the claims that agree now, and differ then; fewer than those that it mends
 * @param weaklyMended how many of those that it mends agree then only at the edge, or with digits cut off
 */
record Correction(
        String figure,
        Printed printed,
        Printed meant,
        Slip slip,
        List<FigureClaim> mends,
        List<FigureClaim> breaks,
        long weaklyMended) {
    Correction {
        mends = List.copyOf(mends);
        breaks = List.copyOf(breaks);
    }
}
