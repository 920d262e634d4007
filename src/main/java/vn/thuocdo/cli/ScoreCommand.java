package vn.thuocdo.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Method;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.score.Report;

/** {@code score}: how far every unit is. */
final class ScoreCommand implements Command {

    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports = new ReportOptions(EnumSet.allOf(Format.class));
    private final BaseOptions base = new BaseOptions();
    private final ScoreGates gates = new ScoreGates();
    private final ConsoleOptions options = new ConsoleOptions();
    private final OptionSpec keepGoing = Options.flag("--keep-going");

    @Override
    public void addTo(CommandSpec command) {
        project.addTo(command);
        reports.addTo(command);
        base.addTo(command);
        gates.addTo(command);
        options.addTo(command);
        command.addOption(keepGoing);
    }

    @Override
    public Optional<Console> console() {
        return options.made();
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        gates.check();
        reports.check(surroundings);
        boolean comparing = project.comparesMethods();
        if (comparing) {
            reports.checkOnly(MethodsComparison.FORMATS);
            gates.requireNoBound();
        }
        if (comparing && base.isGiven()) {
            throw new UsageException("baseNotShown");
        }
        boolean showsChanges = !comparing && showsChanges();
        Findings.Builder diagnostics = Findings.builder();
        Optional<Settings> usable = project.settings(surroundings, diagnostics);
        List<Method> methods = comparing ? project.methods(surroundings, diagnostics) : List.of();
        Console console = options.console(surroundings, usable.flatMap(Settings::language));
        if (usable.isEmpty() || comparing && diagnostics.hasErrors()) {
            console.report(diagnostics.build());
            return Outcomes.ofSettings(diagnostics.build());
        }
        Scored scored = Scored.of(usable.get(), diagnostics, surroundings, console);
        methods.forEach(method -> MethodsComparison.require(method, scored, diagnostics));
        Optional<Changes> changes = showsChanges ? base.changes(scored, surroundings, diagnostics) : Optional.empty();
        console.report(diagnostics.build());
        ExitStatus status = Outcomes.of(diagnostics.build());
        if (Outcomes.stops(diagnostics.build(), keepGoing.getValue(), scored.notScored(), console)) {
            return status;
        }
        if (scored.notScored() > 0) {
            console.say(console.messages().counted("console.partial", scored.notScored()));
        }
        Document report = comparing
                ? MethodsComparison.of(scored, methods)
                : scored.report(diagnostics.build(), changes, gates.failUnder());
        return status.or(reports.write(report, surroundings, console))
                .or(gates.judge(scored.board(), diagnostics.build(), console));
    }

    /** Whether a report asked for shows what changed since the base. */
    private boolean showsChanges() {
        boolean shows = !Collections.disjoint(reports.formats(), Report.WITH_CHANGES);
        if (!shows && base.isGiven()) {
            throw new UsageException("baseNotShown");
        }
        return shows;
    }
}
