package vn.thuocdo.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.BaseOptions;
import vn.thuocdo.cli.option.GateOptions;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.cli.option.ProjectOptions;
import vn.thuocdo.cli.option.ReportOptions;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.Document;
import vn.thuocdo.run.MethodsRun;
import vn.thuocdo.run.Outcome;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.ScoreRun;
import vn.thuocdo.run.UsageException;

/** {@code score}: how far every unit is. */
final class ScoreCommand implements Command {

    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports = ReportOptions.ofScores();
    private final BaseOptions base = new BaseOptions();
    private final OptionSpec failUnder = Options.value("PERCENT", GateOptions::percent, "80, 99.5", "--fail-under");
    private final GateOptions gates = new GateOptions();

    @Override
    public void addTo(CommandSpec command) {
        project.addTo(command);
        reports.addTo(command);
        base.addTo(command);
        command.addOption(failUnder);
        gates.addTo(command);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Outputs outputs = reports.outputs(session.surroundings());
        Outcome<? extends Document> outcome = project.methods().size() > 1
                ? severalMethods(outputs, session).outcome(session.progress())
                : request(outputs, session).outcome(session.progress());
        return session.complete(outcome, outputs, reports);
    }

    private ScoreRun request(Outputs outputs, Session session) {
        return new ScoreRun(
                project.choice(session.folder()),
                base.choice(session.folder()),
                Options.given(failUnder),
                gates.strictness(),
                outputs);
    }

    /** One project by several methods has no rate that a bound could be of, and shows no changes. */
    private MethodsRun severalMethods(Outputs outputs, Session session) {
        MethodsRun request = new MethodsRun(
                project.choiceWithoutMethod(session.folder()), project.methods(), gates.strictness(), outputs);
        Optional<BigDecimal> bound = Options.given(failUnder);
        if (bound.isPresent()) {
            throw new UsageException(UsageError.ONE_METHOD_FOR_BOUND);
        }
        if (!outputs.eachUnit().isEmpty()) {
            throw new UsageException(UsageError.ONE_METHOD_FOR_PAPERS);
        }
        if (base.choice(session.folder()).isGiven()) {
            throw new UsageException(UsageError.BASE_NOT_SHOWN);
        }
        return request;
    }
}
