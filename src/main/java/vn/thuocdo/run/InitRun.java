package vn.thuocdo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.config.project.ProjectBlocks;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.FailureReason;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.Outcome.Excluded;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.text.PeriodText;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.report.write.NewFile;
import vn.thuocdo.scaffold.CarriedItem;
import vn.thuocdo.scaffold.EditorSchema;
import vn.thuocdo.scaffold.ProjectFiles;
import vn.thuocdo.scaffold.TableWording;
import vn.thuocdo.scaffold.Templates;

/**
 * A request for a new project, next year's from this one's, or templates to send out. The files are made, but not
 * written.
 *
 * @param target the folder for the files
 * @param from the project to continue or to report on; absent for an empty project
 * @param year of the new project; absent for the year after the old one's
 * @param templates the period that templates are made for; absent for a project
 * @param language that the files are in; absent for the old project's
 * @param schema whether the schema for editors is written next to the project file
 * @param force whether files may be replaced
 */
public record InitRun(
        WorkingFolder folder,
        String target,
        Optional<ProjectArgument> from,
        OptionalInt year,
        Optional<Period> templates,
        Optional<Language> language,
        boolean schema,
        boolean force) {

    /** @throws UsageException if a schema is asked for and no project file is written */
    public InitRun {
        if (schema && templates.isPresent()) {
            throw new UsageException(UsageError.SCHEMA_OF_WHAT);
        }
    }

    /**
     * What is carried over does not depend on the method: items of cooperating units and items without a number are
     * too.
     */
    static final Method ALL_ITEMS =
            Method.COMPLETION.draft().cooperation(Optional.of(BigFraction.ONE)).method();

    /** A period as tables write it; empty for another text. */
    public static Optional<Period> period(String text) {
        return PeriodText.read(text);
    }

    /** Runs the request: reads its files, and writes none. */
    public Outcome<List<NewFile>> outcome(ReadingWatch watch) {
        return Run.outcome(watch, List.of(), this::files);
    }

    private List<NewFile> files(Run run) {
        Path place = folder.resolve(target);
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new UsageException(UsageError.NOT_A_FOLDER, target);
        }
        List<NewFile> files = from.isPresent() ? continued(from.get(), run) : fromNothing();
        return NewFiles.requirePlace(schema ? EditorSchema.added(files) : files, target, folder, force, run);
    }

    private List<NewFile> fromNothing() {
        if (templates.isPresent()) {
            throw new UsageException(UsageError.TEMPLATES_OF_WHAT);
        }
        int first = year.orElseThrow(() -> new UsageException(UsageError.YEAR_OF_WHAT));
        return new ProjectFiles(wording(Optional.empty())).fromNothing(first);
    }

    private List<NewFile> continued(ProjectArgument project, Run run) {
        Optional<Settings> settings = run.keep(project.settings(folder));
        run.useLanguage(settings.flatMap(Settings::language));
        Settings usable = run.usable(settings);
        Scored scored =
                run.score(templates.isPresent() ? beforePeriod(withoutResults(usable), templates.get()) : usable);
        run.requireFaultless();
        Messages messages = messages(scored.settings().language());
        TableWording wording = new TableWording(messages);
        if (templates.isEmpty()) {
            return nextYear(scored, project, blocks(project, run), wording);
        }
        ItemsToReport asked = new ItemsToReport(scored, templates.get(), usable.asOf());
        run.keep(asked.findings(new Location.File(project.name())));
        Settings ofForms = scored.settings();
        return new Templates(
                        wording,
                        new Reasons(ofForms.method(), messages),
                        templates.get(),
                        titleOf(ofForms, ofForms.year(), templates.get().year()))
                .of(asked.items());
    }

    /** Templates are sent out before anything is reported. */
    private static Settings withoutResults(Settings settings) {
        return settings.withSources(
                settings.sources().stream().map(Source::notAlone).toList());
    }

    /**
     * As of the eve of the period, unless a day before its end is stated: a form asks for what is open when its period
     * begins, also where the project's as-of date is the end of the year.
     */
    private static Settings beforePeriod(Settings settings, Period period) {
        Optional<LocalDate> end = settings.calendar().lastDay(period);
        return settings.asOf()
                        .filter(day -> end.filter(day::isBefore).isPresent())
                        .isPresent()
                ? settings
                : ItemsToReport.eve(period, settings.calendar())
                        .map(settings::withAsOf)
                        .orElse(settings);
    }

    private TableWording wording(Optional<Language> ofProject) {
        return new TableWording(messages(ofProject));
    }

    private Messages messages(Optional<Language> ofProject) {
        return Messages.of(language.or(() -> ofProject).orElse(Language.EN));
    }

    private List<NewFile> nextYear(Scored scored, ProjectArgument project, List<String> blocks, TableWording wording) {
        Settings old = scored.settings();
        OptionalInt oldYear = old.year().isPresent()
                ? old.year()
                : scored.asOf().map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
        if (year.isEmpty() && oldYear.isEmpty()) {
            throw new UsageException(UsageError.YEAR_OF_WHAT);
        }
        int next = year.orElseGet(() -> oldYear.getAsInt() + 1);
        List<CarriedItem> items = Judge.judge(scored.states(), ALL_ITEMS, scored.asOf()).value().stream()
                .filter(InitRun::goesOn)
                .map(verdict -> carried(verdict, scored.asOf(), oldYear, next))
                .sorted(CarriedItem.ORDER)
                .toList();
        Set<Task> tasks = items.stream().map(item -> item.assignment().task()).collect(Collectors.toSet());
        return new ProjectFiles(wording)
                .nextYear(
                        titleOf(old, oldYear, next),
                        next,
                        base(project),
                        old.folder(),
                        blocks,
                        scored.programme().units(),
                        scored.programme().tasks().stream()
                                .filter(tasks::contains)
                                .toList(),
                        items);
    }

    /** What a project is called in another year. */
    private static String titleOf(Settings project, OptionalInt itsYear, int year) {
        return itsYear.isPresent()
                ? project.title().replace(String.valueOf(itsYear.getAsInt()), String.valueOf(year))
                : project.title();
    }

    /** A target is set again for every year; a task that is done is not. */
    private static boolean goesOn(Verdict verdict) {
        if (verdict.outcome() instanceof Excluded) {
            return false;
        }
        return verdict.assignment().kind() == TaskKind.TARGET || !verdict.isMet();
    }

    private static CarriedItem carried(Verdict verdict, Optional<LocalDate> asOf, OptionalInt oldYear, int newYear) {
        ItemState state = verdict.state();
        return CarriedItem.of(state.assignment(), state.counted(), verdict.isMet(), asOf, oldYear, newYear);
    }

    /** The path of the old project, as the new project file names it. */
    private String base(ProjectArgument project) {
        Path old = folder.resolve(project.name()).toAbsolutePath().normalize();
        Path place = folder.resolve(target).toAbsolutePath().normalize();
        return place.relativize(old).toString().replace('\\', '/');
    }

    /** The parts of the project file that are copied unchanged. */
    private List<String> blocks(ProjectArgument project, Run run) {
        try {
            return ProjectBlocks.of(folder.resolve(project.name()));
        } catch (IOException e) {
            Location at = new Location.File(project.name());
            run.keep(Findings.of(Code.UNREADABLE, at, FailureReason.of(e)));
            run.requireFaultless();
            return List.of();
        }
    }
}
