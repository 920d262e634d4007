package vn.thuocdo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.config.PublishedFile;
import vn.thuocdo.config.PublishedNames;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.reconcile.Reconciliation;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.reconcile.ReconcileReport;
import vn.thuocdo.score.Scoreboard;

/** {@code reconcile}: published figures held against the data, or against themselves. */
final class ReconcileCommand implements Command {

    private final PositionalParamSpec published = Options.fileParameter("PUBLISHED", "0", "1");
    private final PositionalParamSpec project = Options.fileParameter("PROJECT", "1", "0..1");
    private final OptionSpec base = Options.file("PROJECT", "--base");
    private final ReportOptions reports = new ReportOptions(EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN));
    private final ReconcileGate gate = new ReconcileGate();
    private final ConsoleOptions options = new ConsoleOptions();

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(published).addPositional(project).addOption(base);
        reports.addTo(command);
        gate.addTo(command);
        options.addTo(command);
    }

    @Override
    public Optional<Console> console() {
        return options.made();
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        gate.check();
        reports.check();
        Findings.Builder diagnostics = Findings.builder();
        Checked<Optional<Published>> summary =
                PublishedFile.read(ProjectArgument.input(published.getValue(), surroundings));
        diagnostics.add(summary.findings());
        Optional<Published> read = summary.value();
        Optional<Settings> settings = settings(Optional.ofNullable(project.getValue()), surroundings, diagnostics);
        Optional<Language> language = read.flatMap(Published::language).or(() -> settings.flatMap(Settings::language));
        Console console = options.console(surroundings, language);
        if (read.isEmpty() || diagnostics.hasErrors()) {
            console.report(diagnostics.build());
            return Outcomes.of(diagnostics.build());
        }
        Optional<Scored> current = settings.map(some -> Scored.of(some, diagnostics));
        Optional<String> yearBefore = base(read.get(), settings);
        Optional<Scored> before =
                settings(yearBefore, surroundings, diagnostics).map(some -> Scored.of(some, diagnostics));
        Optional<Checked<Published>> named = current.map(scored -> PublishedNames.resolve(
                read.get(), scored.reading().programme(), scored.settings().method()));
        named.map(Checked::findings).ifPresent(diagnostics::add);
        Optional<Published> resolved = named.map(Checked::value);
        console.report(diagnostics.build());
        ExitStatus status = Outcomes.of(diagnostics.build());
        if (diagnostics.hasErrors()) {
            return status;
        }
        Optional<Scoreboard> board = current.map(Scored::board);
        Reconciliation reconciliation =
                Reconciliation.of(resolved.orElse(read.get()), board, before.map(Scored::board));
        Optional<LocalDate> asOf = current.flatMap(Scored::asOf);
        ReconcileReport report = new ReconcileReport(
                read.get(),
                Optional.ofNullable(project.getValue()),
                asOf,
                yearBefore,
                reconciliation,
                diagnostics.build());
        return status.or(reports.write(report, surroundings, console))
                .or(gate.judge(reconciliation, diagnostics.build(), console));
    }

    private static Optional<Settings> settings(
            Optional<String> place, Surroundings surroundings, Findings.Builder diagnostics) {
        return place.flatMap(name -> ProjectArgument.of(name, surroundings).settings(surroundings, diagnostics));
    }

    /** The project of the year before, as the command line, the summary or the project names it; these from their folders. */
    private Optional<String> base(Published summary, Optional<Settings> settings) {
        String file = published.getValue();
        String folder = file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return Optional.<String>ofNullable(base.getValue())
                .or(() -> summary.base()
                        .map(name -> Path.of(folder).resolve(name).normalize().toString()))
                .or(() -> settings.flatMap(some -> some.base().map(name -> some.folder() + name)));
    }
}
