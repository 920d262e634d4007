package vn.thuocdo.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.GateOptions;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.cli.option.ProjectOptions;
import vn.thuocdo.cli.option.ReportOptions;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.report.trend.TrendReport;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.TrendRun;

/** {@code trend}: how every unit went from period to period, and what is to be expected at the end of the year. */
final class TrendCommand implements Command {

    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports = new ReportOptions(TrendReport.FORMATS);
    private final GateOptions gates = new GateOptions();
    private final OptionSpec by =
            Options.word("PERIOD", ProjectFile::reportingInterval, List.of("month", "quarter", "half", "year"), "--by");
    private final OptionSpec atRisk = Options.value("PERCENT", TrendCommand::rate, "50, 80", "--at-risk");

    @Override
    public void addTo(CommandSpec command) {
        project.addTo(command);
        command.addOption(by).addOption(atRisk);
        reports.addTo(command);
        gates.addTo(command);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Outputs outputs = reports.outputs(session.context());
        TrendRun request = new TrendRun(
                project.choice(session.folder()),
                Options.given(by),
                Options.given(atRisk),
                gates.strictness(),
                outputs);
        return session.complete(
                request.outcome(session.progress()),
                outputs,
                reports,
                new NextCommand(project.projectWords(), project.optionWords()));
    }

    /** The rate of a percentage, 1 for all. */
    private static Optional<BigFraction> rate(String percent) {
        return GateOptions.percent(percent)
                .map(value -> Quantity.of(value, true).ratio());
    }
}
