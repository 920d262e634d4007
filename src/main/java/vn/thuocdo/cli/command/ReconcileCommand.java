package vn.thuocdo.cli.command;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.GateOptions;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.cli.option.ReportOptions;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.reconcile.ReconcileReport;
import vn.thuocdo.run.AsOf;
import vn.thuocdo.run.DraftRun;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.ReconcileRun;
import vn.thuocdo.run.UsageException;

/** {@code reconcile}: published figures compared with the data, or with each other; or drafted from a text. */
final class ReconcileCommand implements Command {

    private final PositionalParamSpec published = Options.fileParameter("PUBLISHED", "0", "0..1");
    private final PositionalParamSpec project = Options.fileParameter("PROJECT", "1", "0..1");
    private final OptionSpec base = Options.file("PROJECT", "--base");
    private final OptionSpec knownOn = Options.value("DATE", AsOf::of, AsOf.EXAMPLES, "--known-on");
    private final OptionSpec numbers = Options.word("vi|en", Language::of, List.of("vi", "en"), "--numbers");
    private final OptionSpec from = Options.file("ARTICLE", "--from");
    private final ReportOptions reports = new ReportOptions(formats());
    private final GateOptions gates = new GateOptions();

    /** Those of findings, and that of a draft. */
    private static Set<Format> formats() {
        Set<Format> formats = EnumSet.copyOf(ReconcileReport.FORMATS);
        formats.add(Format.YAML);
        return formats;
    }

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(published)
                .addPositional(project)
                .addOption(base)
                .addOption(knownOn)
                .addOption(numbers)
                .addOption(from);
        reports.addTo(command);
        gates.addGateTo(command);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Optional<String> article = Options.given(from);
        return article.isPresent() ? draft(article.get(), session) : reconcile(session);
    }

    private ExitStatus draft(String article, Session session) throws IOException {
        Stream.of(published, project, base, numbers)
                .map(Options::<String>given)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(beside -> {
                    throw new UsageException(UsageError.DRAFT_ALONE, beside);
                });
        Outputs outputs = reports.outputs(session.context(), Format.YAML);
        DraftRun request = new DraftRun(session.folder(), article, outputs);
        return session.complete(request.outcome(session.progress()), outputs, reports, NextCommand.on(article));
    }

    private ExitStatus reconcile(Session session) throws IOException {
        String summary =
                Options.<String>given(published).orElseThrow(() -> new UsageException(UsageError.NO_PUBLISHED));
        Outputs outputs = reports.outputs(session.context());
        Optional<String> current = Options.given(project);
        Optional<String> before = Options.given(base);
        ReconcileRun request = new ReconcileRun(
                session.folder(),
                summary,
                Options.given(numbers),
                current.map(session::project),
                before.map(session::project),
                Options.given(knownOn),
                gates.strictness(),
                outputs);
        return session.complete(
                request.outcome(session.progress()), outputs, reports, NextCommand.on(current.orElse(summary)));
    }
}
