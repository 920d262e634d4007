package vn.thuocdo.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Diagnostics;
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
    public ExitStatus run(Surroundings surroundings) throws IOException {
        gates.check();
        reports.check(surroundings);
        boolean showsChanges = showsChanges();
        Diagnostics diagnostics = new Diagnostics();
        Optional<Settings> usable = project.settings(surroundings, diagnostics);
        Console console = options.console(surroundings, usable.flatMap(Settings::language));
        if (usable.isEmpty()) {
            console.report(diagnostics);
            return Outcomes.ofSettings(diagnostics);
        }
        Scored scored = Scored.of(usable.get(), diagnostics, surroundings, console);
        Optional<Changes> changes = showsChanges ? base.changes(scored, surroundings, diagnostics) : Optional.empty();
        console.report(diagnostics);
        ExitStatus status = Outcomes.of(diagnostics);
        if (Outcomes.isUnusable(diagnostics)) {
            return status;
        }
        if (diagnostics.hasErrors() && !keepGoing.<Boolean>getValue()) {
            console.say(Outcomes.refusal(scored.notScored(), console.messages()));
            return status;
        }
        if (scored.notScored() > 0) {
            console.say(console.messages().counted("console.partial", scored.notScored()));
        }
        return status.or(reports.write(scored.report(diagnostics, changes, gates.failUnder()), surroundings, console))
                .or(gates.judge(scored.board(), diagnostics, console));
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
