package vn.thuocdo.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.compare.CompareReport;

/** {@code compare}: what changed from one project, or one date, to another. */
final class CompareCommand implements Command {

    private final PositionalParamSpec base = Options.requiredFile(0, "BASE");
    private final PositionalParamSpec current = Options.requiredFile(1, "CURRENT");
    private final OptionSpec method = Options.file("NAME|FILE", "--method");
    private final BaseOptions.CrosswalkOption crosswalk = new BaseOptions.CrosswalkOption();
    private final ReportOptions reports =
            new ReportOptions(EnumSet.of(Format.TEXT, Format.JSON, Format.CSV, Format.MARKDOWN));
    private final FaultGate gate = new FaultGate();
    private final ConsoleOptions options = new ConsoleOptions();
    private final OptionSpec keepGoing = Options.flag("--keep-going");

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(base).addPositional(current).addOption(method);
        crosswalk.addTo(command);
        reports.addTo(command);
        gate.addTo(command);
        options.addTo(command);
        command.addOption(keepGoing);
    }

    @Override
    public Optional<Console> console() {
        return options.made();
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        gate.check();
        reports.check();
        Findings.Builder diagnostics = Findings.builder();
        Optional<Settings> before = settings(base, surroundings, diagnostics);
        Optional<Settings> now = settings(current, surroundings, diagnostics);
        Console console = options.console(surroundings, now.flatMap(Settings::language));
        if (before.isEmpty() || now.isEmpty() || diagnostics.hasErrors()) {
            console.report(diagnostics.build());
            return Outcomes.ofSettings(diagnostics.build());
        }
        Scored scored = Scored.of(now.get(), diagnostics);
        Scored scoredBefore = Scored.of(before.get(), diagnostics);
        Changes changes = scored.since(scoredBefore, crosswalk.tables(now.get(), surroundings), diagnostics);
        console.report(diagnostics.build());
        ExitStatus status = Outcomes.of(diagnostics.build());
        int notScored = scored.notScored() + scoredBefore.notScored();
        if (Outcomes.stops(diagnostics.build(), keepGoing.getValue(), notScored, console)) {
            return status;
        }
        if (notScored > 0) {
            console.say(console.messages().counted("console.partial", notScored));
        }
        return status.or(reports.write(
                        new CompareReport(changes, diagnostics.build(), notScored), surroundings, console))
                .or(gate.judge(diagnostics.build(), console));
    }

    /** A side's own settings, under the method of the command line where it names one. */
    private Optional<Settings> settings(
            PositionalParamSpec side, Surroundings surroundings, Findings.Builder diagnostics) {
        Optional<Settings> settings =
                ProjectArgument.of(side.getValue(), surroundings).settings(surroundings, diagnostics);
        String rules = method.getValue();
        return rules == null
                ? settings
                : settings.map(some -> some.withMethod(MethodArgument.named(rules, surroundings, diagnostics)));
    }
}
