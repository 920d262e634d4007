package vn.thuocdo.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import vn.thuocdo.run.DueRun;
import vn.thuocdo.run.MethodsRun;
import vn.thuocdo.run.Outcome;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.ScoreRun;
import vn.thuocdo.run.UsageException;

/** {@code score}: scores every unit. */
final class ScoreCommand implements Command {

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,4}");

    /** Days ahead for which due items are listed: ten years. */
    private static final int MOST_DAYS = 3660;

    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports = ReportOptions.ofScores();
    private final BaseOptions base = new BaseOptions();
    private final OptionSpec failUnder =
            Options.value("PERCENT", GateOptions::percent, GateOptions.PERCENTAGES, "--fail-under");
    private final OptionSpec dueWithin = Options.value("DAYS", ScoreCommand::days, "0, 30, 365", "--due-within");
    private final GateOptions gates = new GateOptions();

    @Override
    public void addTo(CommandSpec command) {
        project.addTo(command);
        reports.addTo(command);
        base.addTo(command);
        command.addOption(failUnder).addOption(dueWithin);
        gates.addTo(command);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Outputs outputs = reports.outputs(session.context());
        return session.complete(
                outcome(outputs, session),
                outputs,
                reports,
                new NextCommand(project.projectWords(), project.optionWords()));
    }

    private Outcome<? extends Document> outcome(Outputs outputs, Session session) {
        Optional<Integer> days = Options.given(dueWithin);
        if (days.isPresent()) {
            return due(days.get(), outputs, session).outcome(session.progress());
        }
        return project.methods().size() > 1
                ? severalMethods(outputs, session).outcome(session.progress())
                : request(outputs, session).outcome(session.progress(), session.engine());
    }

    private DueRun due(int days, Outputs outputs, Session session) {
        List<String> others = new ArrayList<>();
        if (!outputs.eachUnit().isEmpty()) {
            others.add("--each-unit");
        }
        if (base.choice(session.folder()).isGiven()) {
            others.add("--base");
        }
        if (Options.given(failUnder).isPresent()) {
            others.add("--fail-under");
        }
        if (!others.isEmpty() || project.methods().size() > 1) {
            throw new UsageException(UsageError.DUE_ALONE, others.isEmpty() ? "--each-unit" : others.get(0));
        }
        return new DueRun(project.choice(session.folder()), days, gates.strictness(), outputs);
    }

    /** A number of days, up to ten years; empty for another text. */
    private static Optional<Integer> days(String text) {
        return DAYS.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(days -> days <= MOST_DAYS)
                : Optional.empty();
    }

    private ScoreRun request(Outputs outputs, Session session) {
        return new ScoreRun(
                project.choice(session.folder()),
                base.choice(session.folder()),
                Options.given(failUnder),
                gates.strictness(),
                outputs);
    }

    /** With several methods there is no single rate for {@code --fail-under}, and no changes are shown. */
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
