package vn.thuocdo.testing;

import java.util.List;
import vn.thuocdo.diagnostic.Findings;

/** What a run found in its input, a line each, in the order in which it is listed. */
public final class Found {

    private Found() {}

    /** {@code results.csv:3:2 UNKNOWN_UNIT}: the place and the name of the code. */
    public static List<String> in(Findings findings) {
        return findings.sorted().stream()
                .map(found -> (found.at() + " " + found.code()).strip())
                .toList();
    }

    /** The same, with what each speaks of: {@code results.csv:3:2 UNKNOWN_UNIT [Sở TTT, Sở TT&TT]}. */
    public static List<String> inDetail(Findings findings) {
        return findings.sorted().stream()
                .map(found -> (found.at() + " " + found.code() + " " + found.arguments()).strip())
                .toList();
    }

    /** What was found so far, as {@link #in(Findings)}. */
    public static List<String> in(Findings.Builder findings) {
        return in(findings.build());
    }

    /** What was found so far, as {@link #inDetail(Findings)}. */
    public static List<String> inDetail(Findings.Builder findings) {
        return inDetail(findings.build());
    }
}
