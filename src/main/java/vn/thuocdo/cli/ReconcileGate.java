package vn.thuocdo.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.reconcile.Finding.Standing;
import vn.thuocdo.reconcile.Reconciliation;

/**
 * A condition on published figures and the data under which a pipeline is to stop: a figure that differs is an error, one
 * that agrees only when cut off a warning, and one that could not be checked a warning too.
 */
final class ReconcileGate {

    private final FaultGate faults = new FaultGate();

    void addTo(CommandSpec command) {
        faults.addTo(command);
    }

    /** Refuses a gate that cannot be understood, before anything is read. */
    void check() {
        faults.check();
    }

    /** Whether the gate holds; says so where it does not. */
    ExitStatus judge(Reconciliation reconciliation, Findings diagnostics, Console console) {
        ExitStatus status = faults.judge(diagnostics, console);
        Optional<Severity> least = faults.severity();
        if (least.isEmpty()) {
            return status;
        }
        long differ = reconciliation.count(Standing.DIFFERS);
        long lesser = reconciliation.count(Standing.CUT_OFF) + reconciliation.count(Standing.UNCHECKED);
        long failing = least.get() == Severity.ERROR ? differ : differ + lesser;
        if (failing == 0) {
            return status;
        }
        console.say(console.messages()
                .counted("console.gateClaims", failing, least.get().word()));
        return ExitStatus.GATE_FAILED;
    }
}
