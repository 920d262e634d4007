package vn.thuocdo.report.score.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.report.part.ProgressTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** Remarks next to the totals, each in a few words; counts of 0 are left out. */
public final class Remarks {

    /** Something that is counted of each unit, and the text that says how many there are. */
    private record Count(String key, ToIntFunction<Scorecard> of) {}

    private static final List<Count> COUNTS = List.of(
            new Count("text.late", Scorecard::late),
            new Count("text.timeUnknown", Scorecard::timeUnknown),
            new Count("text.overdue", Scorecard::overdue),
            new Count("text.undecided", Scorecard::undecided),
            new Count("text.noCase", Scorecard::withoutCase),
            new Count("text.withdrawn", Scorecard::withdrawn),
            new Count("text.excused", Scorecard::excused),
            new Count("text.unreported", Scorecard::unreported),
            new Count("text.excluded", Scorecard::excluded),
            new Count("text.untargeted", Scorecard::untargeted));

    /** Those that {@link ProgressTexts} say. */
    private static final Set<String> PROGRESS =
            Set.of("text.late", "text.timeUnknown", "text.overdue", "text.undecided", "text.unreported");

    private Remarks() {}

    public static List<String> of(ReportContent report, Messages messages) {
        return of(report, messages, Set.of());
    }

    /** The same of the items alone. */
    public static List<String> ofItemsBesideProgress(ReportContent report, Messages messages) {
        return ofItems(report, messages, PROGRESS);
    }

    /** What is left to say beside a breakdown by progress. */
    public static List<String> besideProgress(ReportContent report, Messages messages) {
        return of(report, messages, PROGRESS);
    }

    private static List<String> of(ReportContent report, Messages messages, Set<String> said) {
        List<String> remarks = ofItems(report, messages, said);
        messages.addCounted(remarks, "text.leftOut", report.board().sum(card -> card.leftOutByQuota() ? 1 : 0));
        messages.addCounted(remarks, "text.warnings", report.diagnostics().count(Severity.WARNING));
        return remarks;
    }

    private static List<String> ofItems(ReportContent report, Messages messages, Set<String> said) {
        Scoreboard board = report.board();
        List<String> remarks = new ArrayList<>();
        for (Count count :
                COUNTS.stream().filter(count -> !said.contains(count.key())).toList()) {
            messages.addCounted(remarks, count.key(), board.sum(count.of()));
        }
        messages.addCounted(remarks, "text.claimed", board.claimedWithoutFigure());
        return remarks;
    }

    /** The same of one unit. */
    public static List<String> of(Scorecard card, Messages messages) {
        List<String> remarks = new ArrayList<>();
        for (Count count : COUNTS) {
            messages.addCounted(remarks, count.key(), count.of().applyAsInt(card));
        }
        return remarks;
    }
}
