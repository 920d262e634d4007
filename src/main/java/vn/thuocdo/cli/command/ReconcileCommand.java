package vn.thuocdo.cli.command;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.GateOptions;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.cli.option.ReportOptions;
import vn.thuocdo.report.Format;
import vn.thuocdo.run.AsOf;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.ReconcileRun;

/** {@code reconcile}: published figures compared with the data, or with each other. */
final class ReconcileCommand implements Command {

    private final PositionalParamSpec published = Options.fileParameter("PUBLISHED", "0", "1");
    private final PositionalParamSpec project = Options.fileParameter("PROJECT", "1", "0..1");
    private final OptionSpec base = Options.file("PROJECT", "--base");
    private final OptionSpec knownOn = Options.value("DATE", AsOf::of, AsOf.EXAMPLES, "--known-on");
    private final ReportOptions reports = new ReportOptions(EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN));
    private final GateOptions gates = new GateOptions();

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(published).addPositional(project).addOption(base).addOption(knownOn);
        reports.addTo(command);
        gates.addGateTo(command);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Outputs outputs = reports.outputs(session.surroundings());
        Optional<String> current = Options.given(project);
        Optional<String> before = Options.given(base);
        ReconcileRun request = new ReconcileRun(
                session.folder(),
                published.getValue(),
                current.map(session::project),
                before.map(session::project),
                Options.given(knownOn),
                gates.strictness(),
                outputs);
        return session.complete(request.outcome(session.progress()), outputs, reports);
    }
}
