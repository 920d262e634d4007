package vn.thuocdo.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Severity;

/** A condition on the data under which a pipeline is to stop. */
final class FaultGate {

    private final OptionSpec failOn = Options.word("SEVERITY", List.of("note", "warning", "error"), "--fail-on");

    void addTo(CommandSpec command) {
        command.addOption(failOn);
    }

    /** Refuses a gate that cannot be understood, before anything is read. */
    void check() {
        severity();
    }

    /** Whether the gate holds; says so where it does not. */
    ExitStatus judge(Findings diagnostics, Console console) {
        Optional<Severity> least = severity();
        if (least.isEmpty() || !diagnostics.reach(least.get())) {
            return ExitStatus.DONE;
        }
        console.say(console.messages().text("console.gateOn", least.get().word()));
        return ExitStatus.GATE_FAILED;
    }

    /** The least severity at which it fails; absent where it was not asked for. */
    Optional<Severity> severity() {
        String word = failOn.getValue();
        try {
            return Optional.ofNullable(word).map(given -> Severity.valueOf(given.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("badValue", "--fail-on", word, "note, warning, error");
        }
    }
}
