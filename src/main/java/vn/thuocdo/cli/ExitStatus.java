package vn.thuocdo.cli;

import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.run.GateFailure;
import vn.thuocdo.run.Outcome;
import vn.thuocdo.run.Refusal;

/** The exit status of a command. If several apply, the most serious one counts. */
public enum ExitStatus {
    DONE(0),
    /** A gate failed. */
    GATE_FAILED(1),
    INPUT_ERRORS(3),
    /** Usage or configuration. */
    USAGE(2),
    /** Reading or writing failed. */
    IO_FAILED(4),
    BUG(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The status of a run, before its documents are written. */
    public static ExitStatus of(Outcome<?> outcome) {
        boolean unusable =
                outcome.refusal().filter(Refusal.Unusable.class::isInstance).isPresent();
        ExitStatus status = DONE;
        for (Finding finding : outcome.findings().sorted()) {
            if (finding.severity() == Severity.ERROR) {
                status = status.or(of(finding.code(), unusable ? USAGE : INPUT_ERRORS));
            }
        }
        if (outcome.refusal().filter(Refusal.Misuse.class::isInstance).isPresent()) {
            status = status.or(USAGE);
        }
        for (GateFailure failure : outcome.failedGates()) {
            status = status.or(failure.sawNothing() ? INPUT_ERRORS : GATE_FAILED);
        }
        return status;
    }

    private static ExitStatus of(Code code, ExitStatus ofOthers) {
        if (code.isEnvironment()) {
            return IO_FAILED;
        }
        return code.isConfiguration() ? USAGE : ofOthers;
    }

    /** The more serious of two: 70, then 4, 2, 3, 1. */
    public ExitStatus or(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
