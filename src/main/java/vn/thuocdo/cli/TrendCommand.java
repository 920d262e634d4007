package vn.thuocdo.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.config.ProjectFile;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.trend.TrendReport;
import vn.thuocdo.trend.Trend;

/** {@code trend}: how every unit went from period to period, and what is to be expected at the end of the year. */
final class TrendCommand implements Command {

    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,20})?");

    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports =
            new ReportOptions(EnumSet.of(Format.TEXT, Format.JSON, Format.CSV, Format.MARKDOWN));
    private final FaultGate gate = new FaultGate();
    private final ConsoleOptions options = new ConsoleOptions();
    private final OptionSpec by = Options.word("PERIOD", List.of("month", "quarter", "half", "year"), "--by");
    private final OptionSpec atRisk = Options.text("PERCENT", "--at-risk");
    private final OptionSpec keepGoing = Options.flag("--keep-going");

    @Override
    public void addTo(CommandSpec command) {
        project.addTo(command);
        command.addOption(by).addOption(atRisk);
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
        project.requireOneMethod();
        reports.check();
        Optional<Period.Kind> rhythm = rhythm();
        Optional<BigFraction> bound = bound();
        Findings.Builder diagnostics = Findings.builder();
        Optional<Settings> usable = project.settings(surroundings, diagnostics);
        Console console = options.console(surroundings, usable.flatMap(Settings::language));
        if (usable.isEmpty()) {
            console.report(diagnostics.build());
            return Outcomes.ofSettings(diagnostics.build());
        }
        Scored scored = Scored.of(usable.get(), diagnostics, surroundings, console);
        Optional<Trend> trend = ScoredPeriods.of(scored, rhythm, diagnostics);
        console.report(diagnostics.build());
        ExitStatus status = Outcomes.of(diagnostics.build());
        if (Outcomes.stops(diagnostics.build(), keepGoing.getValue(), scored.notScored(), console)) {
            return status;
        }
        if (trend.isEmpty()) {
            throw new UsageException("noPeriodEnded");
        }
        if (scored.notScored() > 0) {
            console.say(console.messages().counted("console.partial", scored.notScored()));
        }
        TrendReport report = new TrendReport(
                usable.get().title(),
                trend.get(),
                bound,
                diagnostics.build(),
                usable.get().folder(),
                scored.notScored());
        return status.or(reports.write(report, surroundings, console)).or(gate.judge(diagnostics.build(), console));
    }

    private Optional<Period.Kind> rhythm() {
        String word = by.getValue();
        if (word == null) {
            return Optional.empty();
        }
        Optional<Period.Kind> rhythm = ProjectFile.rhythm(word);
        if (rhythm.isEmpty()) {
            throw new UsageException("badValue", "--by", word, "month, quarter, half, year");
        }
        return rhythm;
    }

    private Optional<BigFraction> bound() {
        String percent = atRisk.getValue();
        if (percent == null) {
            return Optional.empty();
        }
        if (!PERCENT.matcher(percent).matches()) {
            throw new UsageException("badValue", "--at-risk", percent, "50, 80");
        }
        return Optional.of(Quantity.of(new BigDecimal(percent), true).ratio());
    }
}
