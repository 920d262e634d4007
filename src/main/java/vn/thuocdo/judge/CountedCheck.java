package vn.thuocdo.judge;

import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;

/** Checks the results of an item that count: whether they agree, and whether their figures are plausible. */
final class CountedCheck {

    private CountedCheck() {}

    /** Reports what is wrong with the results that count. */
    static void check(
            Assignment assignment, Result counted, Outcome said, ReportState state, Findings.Builder diagnostics) {
        Optional<DayReports> latest = state.latest();
        if (latest.isPresent()) {
            checkAgreement(assignment, latest.get(), diagnostics);
        }
        if (state.undecided().isEmpty()) {
            FigureCheck.check(assignment, counted, said, diagnostics);
        }
    }

    private static void checkAgreement(Assignment assignment, DayReports reports, Findings.Builder diagnostics) {
        for (DayReports.Row row : reports.rows()) {
            if (!row.at().equals(reports.at())) {
                Code code = row.said().equals(reports.first()) ? Code.REPEATED_RESULT : Code.CONFLICTING_RESULTS;
                diagnostics.add(
                        code,
                        row.at(),
                        assignment.unit().name(),
                        assignment.task().name(),
                        reports.at());
            }
        }
    }
}
