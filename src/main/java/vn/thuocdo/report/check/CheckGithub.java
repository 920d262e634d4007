package vn.thuocdo.report.check;

import java.util.Comparator;
import java.util.List;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Messages;

/** The faults of the input as workflow commands, which GitHub shows beside the lines they are on. */
final class CheckGithub {

    /** GitHub shows about ten of a step: the most serious come first, and the rest is counted. */
    private static final int MOST = 10;

    private CheckGithub() {}

    static String of(CheckReport report, Messages messages) {
        DiagnosticTexts texts = DiagnosticTexts.of(messages.language());
        List<Finding> worstFirst = report.diagnostics().sorted().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        StringBuilder out = new StringBuilder();
        for (Finding diagnostic : worstFirst.subList(0, Math.min(MOST, worstFirst.size()))) {
            out.append("::")
                    .append(command(diagnostic.severity()))
                    .append(' ')
                    .append(place(diagnostic.at()))
                    .append("title=")
                    .append(property(diagnostic.code().id()))
                    .append("::")
                    .append(data(where(diagnostic.at()) + texts.message(diagnostic)))
                    .append('\n');
        }
        if (worstFirst.size() > MOST) {
            out.append("::notice::")
                    .append(data(messages.text(
                            "check.more",
                            messages.number(worstFirst.size() - MOST),
                            messages.number(worstFirst.size()))))
                    .append('\n');
        }
        // GitHub shows it in the debug log of a run, and makes no annotation of it.
        return out.append("::debug::rules: ")
                .append(RulesVersion.CURRENT)
                .append('\n')
                .toString();
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static String place(Location at) {
        if (at.path().isEmpty()) {
            return "";
        }
        String file = "file=" + property(at.path()) + ",";
        return at instanceof Location.Line && at.line() > 0 ? file + "line=" + at.line() + "," : file;
    }

    /** A cell has no line that GitHub could show; the message says it then. */
    private static String where(Location at) {
        return at instanceof Location.Sheet ? at.toString().substring(at.path().length() + 1) + ": " : "";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
