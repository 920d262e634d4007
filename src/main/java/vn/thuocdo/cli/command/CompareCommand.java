package vn.thuocdo.cli.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.GateOptions;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.cli.option.ReportOptions;
import vn.thuocdo.report.compare.CompareReport;
import vn.thuocdo.run.AsOf;
import vn.thuocdo.run.CompareRun;
import vn.thuocdo.run.Outputs;

/** {@code compare}: what changed from one project, or one date, to another. */
final class CompareCommand implements Command {

    private final PositionalParamSpec base = Options.requiredFile(0, "BASE");
    private final PositionalParamSpec current = Options.requiredFile(1, "CURRENT");
    private final OptionSpec knownOn = Options.value("DATE", AsOf::of, AsOf.EXAMPLES, "--known-on");
    private final OptionSpec method = Options.file("NAME|FILE", "--method");
    private final OptionSpec crosswalk = Options.files("1", "FILE", "--crosswalk");
    private final ReportOptions reports = new ReportOptions(CompareReport.FORMATS);
    private final GateOptions gates = new GateOptions();

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(base)
                .addPositional(current)
                .addOption(knownOn)
                .addOption(method)
                .addOption(crosswalk);
        reports.addTo(command);
        gates.addTo(command);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Outputs outputs = reports.outputs(session.context());
        CompareRun request = new CompareRun(
                session.folder(),
                session.project(base.getValue()),
                session.project(current.getValue()),
                Options.given(knownOn),
                Options.given(method),
                crosswalk.getValue(),
                gates.strictness(),
                outputs);
        return session.complete(
                request.outcome(session.progress()), outputs, reports, NextCommand.on(current.getValue()));
    }
}
