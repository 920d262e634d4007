package vn.thuocdo.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.MethodNeeds;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.methods.MethodsReport;
import vn.thuocdo.score.SideBySide;

/** {@code score --method A --method B}: one project under several methods. */
final class MethodsComparison {

    static final Set<Format> FORMATS = EnumSet.of(Format.TEXT, Format.JSON, Format.CSV, Format.MARKDOWN);

    private MethodsComparison() {}

    /** Refuses a method that the data does not hold enough for; the project's own was looked at when it was scored. */
    static void require(Method method, Scored scored, Findings.Builder diagnostics) {
        Outcomes.requireDates(method, scored.asOf());
        if (!method.equals(scored.settings().method())) {
            diagnostics.add(MethodNeeds.check(method, scored.standings()));
        }
    }

    static Document of(Scored scored, List<Method> methods) {
        return new MethodsReport(
                scored.settings().title(),
                scored.asOf(),
                SideBySide.of(scored.reading().programme(), scored.standings(), methods, scored.asOf()),
                scored.notScored());
    }
}
