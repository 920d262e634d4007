package vn.thuocdo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.Standing;
import vn.thuocdo.judge.Standings;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.report.Report;
import vn.thuocdo.score.Scoreboard;

/** {@code score}: how far every unit is. */
final class ScoreCommand implements Command {

    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports = new ReportOptions();
    private final ScoreGates gates = new ScoreGates();
    private final ConsoleOptions options = new ConsoleOptions();
    private final OptionSpec keepGoing = Options.flag("--keep-going");

    @Override
    public void addTo(CommandSpec command) {
        project.addTo(command);
        reports.addTo(command);
        gates.addTo(command);
        options.addTo(command);
        command.addOption(keepGoing);
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        gates.check();
        reports.check();
        Diagnostics diagnostics = new Diagnostics();
        Optional<Settings> usable = project.settings(surroundings, diagnostics);
        Console console = options.console(surroundings, usable.flatMap(Settings::language));
        if (usable.isEmpty()) {
            console.report(diagnostics);
            return Outcomes.ofSettings(diagnostics);
        }
        Settings settings = usable.get();

        Reading reading = ProgrammeReader.read(settings.sources(), settings.calendars(), diagnostics);
        int faultyInFiles = diagnostics.count(Severity.ERROR);
        Optional<LocalDate> asOf = settings.asOf().or(reading.programme()::latestDay);
        Outcomes.requireDates(settings.method(), asOf);
        List<Standing> standings = Standings.of(reading.programme(), asOf, diagnostics);
        List<Verdict> verdicts = Judge.judge(standings, settings.method(), asOf, diagnostics);
        Scoreboard board = Scoreboard.of(reading.programme(), verdicts, settings.method());

        int notScored = reading.faultyRows() + diagnostics.count(Severity.ERROR) - faultyInFiles;
        console.report(diagnostics);
        ExitStatus status = Outcomes.of(diagnostics);
        if (diagnostics.hasErrors() && !keepGoing.<Boolean>getValue()) {
            console.say(Outcomes.refusal(notScored, console.messages()));
            return status;
        }
        Report report =
                new Report(settings.title(), asOf, board, inputs(reading), diagnostics, settings.folder(), notScored);
        return status.or(reports.write(report, surroundings, console)).or(gates.judge(board, diagnostics, console));
    }

    private static List<Report.InputFile> inputs(Reading reading) {
        return reading.inputs().stream()
                .map(table -> new Report.InputFile(table.input().shown(), table.input()::sha256, table.rows()))
                .toList();
    }
}
