package vn.thuocdo.report.score.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.report.text.Messages;

/** Names that may be one unit and are ranked apart: a ranking must not be read without this. */
public final class UnitsInDoubt {

    /** Pairs that are named. */
    private static final int MOST_PAIRS = 5;

    private UnitsInDoubt() {}

    /** A sentence that names them; empty where there are none. */
    public static Optional<String> of(ReportContent report, Messages messages) {
        List<Finding> pairs = report.diagnostics().sorted().stream()
                .filter(finding -> finding.code() == Code.SIMILAR_UNITS)
                .toList();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        int all = pairs.stream().mapToInt(pair -> 1 + pair.alike()).sum();
        String named = pairs.stream()
                .limit(MOST_PAIRS)
                .map(pair -> messages.text(
                        "text.pairInDoubt",
                        pair.arguments().get(1),
                        pair.arguments().get(0)))
                .collect(Collectors.joining("; "));
        return Optional.of(messages.counted(
                "text.unitsInDoubt", all, all > Math.min(pairs.size(), MOST_PAIRS) ? named + "; …" : named));
    }
}
