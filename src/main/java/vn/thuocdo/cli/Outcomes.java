package vn.thuocdo.cli;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Method;
import vn.thuocdo.report.Messages;

/** How what was found in the input ends a run. */
final class Outcomes {

    private Outcomes() {}

    /** The status after the project file was read. */
    static ExitStatus ofSettings(Diagnostics diagnostics) {
        return of(diagnostics, ExitStatus.USAGE);
    }

    /** The status after the tables were read. */
    static ExitStatus of(Diagnostics diagnostics) {
        return of(diagnostics, ExitStatus.INPUT_ERRORS);
    }

    private static ExitStatus of(Diagnostics diagnostics, ExitStatus ofErrors) {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> diagnostic.code().isEnvironment() ? ExitStatus.IO_FAILED : ofErrors)
                .reduce(ExitStatus.DONE, ExitStatus::or);
    }

    /** Refuses a method that asks what is due, where no data has a date. */
    static void requireDates(Method method, Optional<LocalDate> asOf) {
        if (asOf.isEmpty() && method.denominator() == Denominator.DUE) {
            throw new UsageException(
                    "needsDates", method.id(), method.denominator().word());
        }
    }

    /** Why there is no report. */
    static String refusal(int notScored, Messages messages) {
        return notScored == 0 ? messages.text("console.refusedWhole") : messages.counted("console.refused", notScored);
    }
}
