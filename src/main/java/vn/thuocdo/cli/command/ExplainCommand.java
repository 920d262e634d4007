package vn.thuocdo.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.GateOptions;
import vn.thuocdo.cli.option.ProjectOptions;
import vn.thuocdo.cli.option.ReportOptions;
import vn.thuocdo.cli.option.SubjectParameters;
import vn.thuocdo.report.explain.Explanation;
import vn.thuocdo.run.ExplainRun;
import vn.thuocdo.run.Outputs;

/** {@code explain}: why a unit has its result, item by item. */
final class ExplainCommand implements Command {

    private final SubjectParameters subject = new SubjectParameters();
    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports = new ReportOptions(Explanation.FORMATS);
    private final GateOptions gates = new GateOptions();

    @Override
    public void addTo(CommandSpec command) {
        subject.addTo(command);
        project.addOptionsTo(command);
        reports.addTo(command);
        gates.addTo(command);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Outputs outputs = reports.outputs(session.context());
        SubjectParameters.Subject named = subject.named(session.folder());
        ExplainRun request = new ExplainRun(
                project.choice(named.project(), session.folder()),
                named.unit(),
                named.task(),
                gates.strictness(),
                outputs);
        List<String> words = new ArrayList<>(named.project().stream().toList());
        words.add(named.unit());
        named.task().ifPresent(words::add);
        return session.complete(
                request.outcome(session.progress()), outputs, reports, new NextCommand(words, project.optionWords()));
    }
}
