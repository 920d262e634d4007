package vn.thuocdo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.config.ProjectBlocks;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.text.PeriodText;
import vn.thuocdo.report.Delivery;
import vn.thuocdo.scaffold.Carried;
import vn.thuocdo.scaffold.NewFile;
import vn.thuocdo.scaffold.ProjectFiles;
import vn.thuocdo.scaffold.Templates;
import vn.thuocdo.scaffold.Wording;

/** {@code init}: a new project, next year's from this one's, or templates to send out. */
final class InitCommand implements Command {

    private final PositionalParamSpec folder = Options.requiredFile(0, "FOLDER");
    private final OptionSpec year = Options.text("YEAR", "--year");
    private final OptionSpec from = Options.file("PROJECT", "--from");
    private final OptionSpec templates = Options.text("PERIOD", "--templates");
    private final OptionSpec force = Options.flag("--force");
    private final ConsoleOptions options = new ConsoleOptions();

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(folder)
                .addOption(year)
                .addOption(from)
                .addOption(templates)
                .addOption(force);
        options.addTo(command);
    }

    @Override
    public Optional<Console> console() {
        return options.made();
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        Optional<Period> period = period();
        OptionalInt newYear = year();
        String project = from.getValue();
        if (project == null) {
            if (period.isPresent()) {
                throw new UsageException("templatesOfWhat");
            }
            Console console = options.console(surroundings, Optional.empty());
            ProjectFiles files = new ProjectFiles(new Wording(console.messages()));
            return write(
                    files.fromNothing(newYear.orElseThrow(() -> new UsageException("yearOfWhat"))),
                    surroundings,
                    console);
        }
        Findings.Builder diagnostics = Findings.builder();
        Optional<Settings> usable = ProjectArgument.of(project, surroundings).settings(surroundings, diagnostics);
        Console console = options.console(surroundings, usable.flatMap(Settings::language));
        if (usable.isEmpty()) {
            console.report(diagnostics.build());
            return Outcomes.ofSettings(diagnostics.build());
        }
        Scored scored = Scored.of(usable.get(), diagnostics);
        console.report(diagnostics.build());
        if (diagnostics.hasErrors()) {
            return Outcomes.of(diagnostics.build());
        }
        Wording wording = new Wording(console.messages());
        List<NewFile> files = period.isPresent()
                ? new Templates(wording, period.get())
                        .of(scored.reading().programme().assignments())
                : nextYear(scored, newYear, wording, surroundings);
        return write(files, surroundings, console);
    }

    private List<NewFile> nextYear(Scored scored, OptionalInt newYear, Wording wording, Surroundings surroundings)
            throws IOException {
        Settings old = scored.settings();
        OptionalInt oldYear = old.year().isPresent()
                ? old.year()
                : scored.asOf().map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
        if (newYear.isEmpty() && oldYear.isEmpty()) {
            throw new UsageException("yearOfWhat");
        }
        int next = newYear.orElseGet(() -> oldYear.getAsInt() + 1);
        String title = oldYear.isPresent()
                ? old.title().replace(String.valueOf(oldYear.getAsInt()), String.valueOf(next))
                : old.title();
        List<Carried> items = scored.board().verdicts().stream()
                .filter(InitCommand::goesOn)
                .map(verdict -> carried(verdict, scored.asOf()))
                .sorted(Carried.ORDER)
                .toList();
        Set<Task> tasks = items.stream().map(item -> item.assignment().task()).collect(Collectors.toSet());
        List<Unit> units = scored.reading().programme().units();
        return new ProjectFiles(wording)
                .nextYear(
                        title,
                        next,
                        base(surroundings),
                        old.folder(),
                        ProjectBlocks.of(surroundings.path(ProjectArgument.of(from.getValue(), surroundings)
                                .name())),
                        units,
                        scored.reading().programme().tasks().stream()
                                .filter(tasks::contains)
                                .toList(),
                        items);
    }

    /** A target is set again for every year; a task that is done is done. */
    private static boolean goesOn(Verdict verdict) {
        if (verdict.outcome() instanceof Outcome.Excluded) {
            return false;
        }
        return verdict.standing().assignment().kind() == TaskKind.TARGET || !verdict.isMet();
    }

    private static Carried carried(Verdict verdict, Optional<LocalDate> asOf) {
        Assignment assignment = verdict.standing().assignment();
        Optional<LocalDate> overdue = verdict.isMet()
                ? Optional.empty()
                : assignment.bindingDeadline().filter(day -> asOf.isPresent() && !day.isAfter(asOf.get()));
        return new Carried(assignment, verdict.standing().counted(), overdue);
    }

    /** The old project as the new one's file has to name it. */
    private String base(Surroundings surroundings) {
        Path old = surroundings
                .path(ProjectArgument.of(from.getValue(), surroundings).name())
                .toAbsolutePath()
                .normalize();
        Path target = surroundings.path(folder.getValue()).toAbsolutePath().normalize();
        return target.relativize(old).toString().replace('\\', '/');
    }

    private Optional<Period> period() {
        String text = templates.getValue();
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(PeriodText.read(text)
                .orElseThrow(() -> new UsageException("badValue", "--templates", text, "2024-Q1, 2024-06, 2024")));
    }

    private OptionalInt year() {
        String text = year.getValue();
        if (text == null) {
            return OptionalInt.empty();
        }
        if (!text.matches("[1-9][0-9]{3}")) {
            throw new UsageException("badValue", "--year", text, "2024");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** All of the files or none, and none over another without {@code --force}. */
    private ExitStatus write(List<NewFile> files, Surroundings surroundings, Console console) throws IOException {
        Path target = surroundings.path(folder.getValue());
        List<String> there = files.stream()
                .map(NewFile::path)
                .filter(path -> Files.exists(target.resolve(path)))
                .toList();
        if (!there.isEmpty() && !force.<Boolean>getValue()) {
            throw new UsageException("alreadyThere", folder.getValue() + ": " + String.join(", ", there));
        }
        try (Delivery delivery = new Delivery()) {
            for (NewFile file : files) {
                Path place = target.resolve(file.path());
                Files.createDirectories(place.toAbsolutePath().getParent());
                delivery.prepare(place, file.content());
            }
            delivery.complete();
        } catch (Delivery.Failure failure) {
            console.report(ReportOptions.fault(failure.place().toString(), failure.getCause()));
            return ExitStatus.IO_FAILED;
        }
        if (!console.isQuiet()) {
            String place = folder.getValue();
            console.say(console.messages().counted("console.filesWritten", files.size(), place));
        }
        return ExitStatus.DONE;
    }
}
