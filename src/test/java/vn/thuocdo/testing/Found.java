package vn.thuocdo.testing;

import java.util.List;
import vn.thuocdo.diagnostic.Diagnostics;

/** What a run found in its input, a line each, in the order in which it is listed. */
public final class Found {

    private Found() {}

    /** {@code results.csv:3:2 UNKNOWN_UNIT}: the place and the name of the code. */
    public static List<String> in(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .map(found -> (found.at() + " " + found.code()).strip())
                .toList();
    }

    /** The same, with what each speaks of: {@code results.csv:3:2 UNKNOWN_UNIT [Sở TTT, Sở TT&TT]}. */
    public static List<String> inDetail(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .map(found -> (found.at() + " " + found.code() + " " + found.arguments()).strip())
                .toList();
    }
}
