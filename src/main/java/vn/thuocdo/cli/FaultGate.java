package vn.thuocdo.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Severity;

/** A condition on the data under which a pipeline is to stop. */
final class FaultGate {

    @Option(names = "--fail-on", paramLabel = "SEVERITY")
    private String failOn;

    /** Refuses a gate that cannot be understood, before anything is read. */
    void check() {
        if (failOn != null) {
            severity();
        }
    }

    /** Whether the gate holds; says so where it does not. */
    ExitStatus judge(Diagnostics diagnostics, Console console) {
        if (failOn == null || !diagnostics.reach(severity())) {
            return ExitStatus.DONE;
        }
        console.say(console.messages().text("console.gateOn", severity().word()));
        return ExitStatus.GATE_FAILED;
    }

    private Severity severity() {
        try {
            return Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("badValue", "--fail-on", failOn, "note, warning, error");
        }
    }
}
