package vn.thuocdo.cli;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Gate;
import vn.thuocdo.judge.Method;
import vn.thuocdo.report.Messages;

/** How what was found in the input ends a run. */
final class Outcomes {

    private Outcomes() {}

    /** The status after the project file was read. */
    static ExitStatus ofSettings(Findings diagnostics) {
        return of(diagnostics, ExitStatus.USAGE);
    }

    /** The status after the tables were read. */
    static ExitStatus of(Findings diagnostics) {
        return of(diagnostics, ExitStatus.INPUT_ERRORS);
    }

    private static ExitStatus of(Findings diagnostics, ExitStatus ofErrors) {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> status(diagnostic.code(), ofErrors))
                .reduce(ExitStatus.DONE, ExitStatus::or);
    }

    private static ExitStatus status(Code code, ExitStatus ofErrors) {
        if (code.isEnvironment()) {
            return ExitStatus.IO_FAILED;
        }
        return code.isConfiguration() ? ExitStatus.USAGE : ofErrors;
    }

    /**
     * Whether there is no report: the project cannot be used, or has errors and is not to be scored without them, which is
     * said.
     */
    static boolean stops(Findings diagnostics, boolean keepGoing, int notScored, Console console) {
        if (isUnusable(diagnostics)) {
            return true;
        }
        if (diagnostics.hasErrors() && !keepGoing) {
            console.say(refusal(notScored, console.messages()));
            return true;
        }
        return false;
    }

    /** Whether the project is set up so that nothing can be scored, whatever its data. */
    private static boolean isUnusable(Findings diagnostics) {
        return diagnostics.sorted().stream()
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR
                        && diagnostic.code().isConfiguration());
    }

    /** Refuses a method that asks what is due or late, where no data has a date. */
    static void requireDates(Method method, Optional<LocalDate> asOf) {
        if (asOf.isPresent()) {
            return;
        }
        if (method.denominator() == Denominator.DUE) {
            throw new UsageException(
                    "needsDates", method.id(), method.denominator().word(), place(method.at()));
        }
        if (method.needsDeadlines()) {
            Location rule = method.gates().stream()
                    .filter(Gate::needsDeadlines)
                    .findFirst()
                    .map(Gate::at)
                    .orElse(method.at());
            throw new UsageException("needsDeadlines", method.id(), place(rule));
        }
    }

    /** Where a rule stands, before what is said of it; nothing for a preset. */
    private static String place(Location at) {
        return at.path().isEmpty() ? "" : at + ": ";
    }

    /** Why there is no report. */
    private static String refusal(int notScored, Messages messages) {
        return notScored == 0 ? messages.text("console.refusedWhole") : messages.counted("console.refused", notScored);
    }
}
