package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.report.Messages;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** What a reader has to know beside the totals, each in a few words; nothing is said of what there is none of. */
final class Remarks {

    private Remarks() {}

    static List<String> of(Report report, Messages messages) {
        Scoreboard board = report.board();
        List<String> remarks = new ArrayList<>();
        add(remarks, messages, "text.late", board.sum(Scorecard::late));
        add(remarks, messages, "text.timeUnknown", board.sum(Scorecard::timeUnknown));
        add(remarks, messages, "text.undecided", board.sum(Scorecard::undecided));
        add(remarks, messages, "text.noCase", board.sum(Scorecard::withoutCase));
        add(remarks, messages, "text.withdrawn", board.sum(Scorecard::withdrawn));
        add(remarks, messages, "text.excused", board.sum(Scorecard::excused));
        add(remarks, messages, "text.unreported", board.sum(Scorecard::unreported));
        add(remarks, messages, "text.claimed", board.claimedWithoutFigure());
        add(remarks, messages, "text.excluded", board.sum(Scorecard::excluded));
        add(remarks, messages, "text.untargeted", board.sum(Scorecard::untargeted));
        add(remarks, messages, "text.leftOut", board.sum(card -> card.leftOutByQuota() ? 1 : 0));
        add(remarks, messages, "text.warnings", report.diagnostics().count(Severity.WARNING));
        return remarks;
    }

    private static void add(List<String> remarks, Messages messages, String key, long count) {
        if (count > 0) {
            remarks.add(messages.counted(key, count));
        }
    }
}
