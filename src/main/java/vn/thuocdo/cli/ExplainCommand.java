package vn.thuocdo.cli;

import java.io.IOException;
import java.util.EnumSet;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.report.Format;
import vn.thuocdo.run.ExplainRun;
import vn.thuocdo.run.Outputs;

/** {@code explain}: why a unit stands where it stands, item by item. */
final class ExplainCommand implements Command {

    private final SubjectParameters subject = new SubjectParameters();
    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports = new ReportOptions(EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN));
    private final Gates gates = new Gates();

    @Override
    public void addTo(CommandSpec command) {
        subject.addTo(command);
        project.addOptionsTo(command);
        reports.addTo(command);
        gates.addTo(command);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Outputs outputs = reports.outputs(session);
        SubjectParameters.Subject named = subject.named(session.folder());
        ExplainRun request = new ExplainRun(
                project.choice(named.project(), session), named.unit(), named.task(), gates.strictness(), outputs);
        return session.complete(request.outcome(session.progress()), outputs, reports);
    }
}
