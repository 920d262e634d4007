package vn.thuocdo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.write.Delivery;
import vn.thuocdo.report.write.NewFile;
import vn.thuocdo.run.InitForRun;
import vn.thuocdo.run.InitRun;
import vn.thuocdo.run.Outcome;
import vn.thuocdo.run.UsageException;

/** {@code init}: a new project, one for a table, next year's project, or forms to send to units. */
final class InitCommand implements Command {

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private final PositionalParamSpec folder = Options.fileParameter("FOLDER");
    private final OptionSpec table = Options.file("TABLE", "--for");
    private final OptionSpec year = Options.value("YEAR", InitCommand::year, "2024", "--year");
    private final OptionSpec from = Options.file("PROJECT", "--from");
    private final OptionSpec templates =
            Options.value("PERIOD", InitRun::period, "2024-Q1, 2024-06, 2024", "--templates");
    private final OptionSpec schema = Options.flag("--schema");
    private final OptionSpec force = Options.flag("--force");

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(folder)
                .addOption(table)
                .addOption(year)
                .addOption(from)
                .addOption(templates)
                .addOption(schema)
                .addOption(force);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Optional<String> given = Options.given(table);
        return given.isPresent() ? run(forTable(given.get(), session), session) : run(project(session), session);
    }

    private InitForRun forTable(String of, Session session) {
        if (Options.given(from).isPresent() || Options.given(templates).isPresent()) {
            throw new UsageException(UsageError.FOR_ALONE);
        }
        return new InitForRun(
                session.folder(),
                Options.given(folder),
                of,
                years(),
                session.language(),
                schema.getValue(),
                force.getValue());
    }

    private InitRun project(Session session) {
        Optional<String> project = Options.given(from);
        return new InitRun(
                session.folder(),
                Options.<String>given(folder).orElseThrow(() -> new UsageException(UsageError.WHICH_FOLDER)),
                project.map(session::project),
                years(),
                Options.given(templates),
                session.language(),
                schema.getValue(),
                force.getValue());
    }

    private OptionalInt years() {
        return Options.<Integer>given(year).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private ExitStatus run(InitForRun request, Session session) throws IOException {
        return finish(request.outcome(session.progress()), request.shownTarget(), session);
    }

    private ExitStatus run(InitRun request, Session session) throws IOException {
        return finish(request.outcome(session.progress()), request.target(), session);
    }

    private ExitStatus finish(Outcome<List<NewFile>> outcome, String target, Session session) throws IOException {
        Console console = session.console(outcome.language());
        console.report(outcome.findings());
        session.text(outcome, console).reservations().forEach(console::say);
        return outcome.result().isPresent()
                ? write(outcome.result().get(), target, session, console)
                : ExitStatus.of(outcome);
    }

    private static Optional<Integer> year(String text) {
        return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Writes all files or none. */
    private ExitStatus write(List<NewFile> files, String place, Session session, Console console) throws IOException {
        Path target = session.context().path(place);
        try (Delivery delivery = new Delivery()) {
            for (NewFile file : files) {
                delivery.prepareInFolder(target.resolve(file.path()), file.content());
            }
            delivery.complete();
        } catch (Delivery.Failure failure) {
            console.report(failure.findings(failure.place().toString()));
            return ExitStatus.IO_FAILED;
        }
        if (!console.isQuiet()) {
            console.say(console.messages().counted("console.filesWritten", files.size(), place));
            boolean forms = Options.given(templates).isPresent();
            session.suggestNext(
                    console,
                    forms ? "next.forms" : "next.check",
                    NextCommand.on(forms ? Options.<String>given(from).orElse(place) : place)
                            .text("check"));
        }
        return ExitStatus.DONE;
    }
}
