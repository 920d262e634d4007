package vn.thuocdo.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.config.published.PublishedFile;
import vn.thuocdo.config.published.PublishedNames;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.read.figures.FigureTableFile;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.reconcile.Reconciliation;
import vn.thuocdo.reconcile.table.TableClaims;
import vn.thuocdo.report.reconcile.ReconcileReport;

/**
 * A request to compare published figures with a project, or with each other.
 *
 * @param published the file that holds them: a summary in YAML, or a table
 * @param numbers how it writes its numbers; absent if it says so itself or its figures show it
 * @param project what they are compared with; absent to compare them only with each other
 * @param knownOn what was reported after this day is not used; absent for the day of each project
 * @param base the project of the year before; absent for the project that the file or the project names, if any
 */
public record ReconcileRun(
        WorkingFolder folder,
        String published,
        Optional<Language> numbers,
        Optional<ProjectArgument> project,
        Optional<ProjectArgument> base,
        Optional<AsOf> knownOn,
        Strictness strictness,
        Outputs outputs) {

    /** Runs the request: reads its files, and writes none. */
    public Outcome<ReconcileReport> outcome(ReadingWatch watch) {
        return Run.outcome(watch, outputs.places(), this::report);
    }

    private ReconcileReport report(Run run) {
        outputs.requireOnly(ReconcileReport.FORMATS, UsageError.ONLY_FOR_DRAFT);
        requireNoFolder(run);
        Input figures = ProjectArgument.input(published, folder);
        run.files().add(figures);
        Optional<Published> read = published(figures, run);
        Optional<Settings> settings = project.flatMap(name -> settings(name, run));
        run.useLanguage(read.flatMap(Published::language).or(() -> settings.flatMap(Settings::language)));
        run.requireFaultless();
        Published summary = read.orElseThrow();
        Optional<ProjectArgument> yearBefore = base(summary, settings);
        Optional<Settings> earlier = yearBefore.flatMap(name -> settings(name, run));
        settings.ifPresent(run.files()::add);
        earlier.ifPresent(run.files()::add);
        Optional<Scored> current = settings.map(run::score);
        Optional<Scored> before = earlier.map(run::score);
        Published resolved = current.map(scored -> run.keep(PublishedNames.resolve(
                        summary, scored.programme(), scored.settings().method())))
                .orElse(summary);
        run.requireFaultless();
        Reconciliation reconciliation =
                Reconciliation.of(resolved, current.map(Scored::board), before.map(Scored::board));
        if (reconciliation.conclusions().isEmpty()) {
            run.keep(Findings.of(Code.NOTHING_TO_COMPARE, new Location.File(published)));
        }
        guard(reconciliation, run);
        Optional<LocalDate> asOf = current.flatMap(Scored::asOf);
        return new ReconcileReport(
                summary,
                compared(project, settings),
                asOf,
                compared(yearBefore, earlier),
                reconciliation,
                run.findings());
    }

    /** A folder is a project, and no published figures. */
    private void requireNoFolder(Run run) {
        if (Files.isDirectory(folder.resolve(published))) {
            run.keep(Findings.of(
                    Code.PROJECT_NOT_SUMMARY, new Location.File(published), ToPaste.wordOfCommand(published)));
            run.requireFaultless();
        }
    }

    private static Optional<ReconcileReport.Compared> compared(
            Optional<ProjectArgument> project, Optional<Settings> settings) {
        return project.map(name -> new ReconcileReport.Compared(
                name.text(), settings.map(Settings::title).orElse("")));
    }

    /** The claims of a summary, or of a table as it was understood. */
    private Optional<Published> published(Input figures, Run run) {
        Optional<NumberText.Convention> convention = numbers.map(NumberText.Convention::of);
        return FigureTableFile.isTable(figures)
                ? run.keep(FigureTableFile.read(figures, convention)).map(table -> run.keep(TableClaims.of(table)))
                : run.keep(PublishedFile.read(figures, convention));
    }

    private Optional<Settings> settings(ProjectArgument name, Run run) {
        return run.keep(name.settings(folder)).map(some -> ProjectChoice.known(some, knownOn));
    }

    /** The project of the year before, as the request, the summary or the project names it; these from their folders. */
    private Optional<ProjectArgument> base(Published summary, Optional<Settings> settings) {
        String ofFile = published.substring(0, Math.max(published.lastIndexOf('/'), published.lastIndexOf('\\')) + 1);
        return base.or(() -> summary.base()
                        .map(name -> Path.of(ofFile).resolve(name).normalize().toString())
                        .map(name -> ProjectArgument.of(name, folder)))
                .or(() -> settings.flatMap(some -> BaseChoice.OF_PROJECT.project(some, folder)));
    }

    /**
     * A figure that differs is an error; one that agrees only at the edge or only when truncated is a warning, and so
     * is one that could not be checked. Where nothing was compared at all, nobody knows whether the figures agree.
     */
    private void guard(Reconciliation reconciliation, Run run) {
        run.guard(strictness);
        if (strictness.failOn().isEmpty()) {
            return;
        }
        Severity least = strictness.failOn().get();
        if (reconciliation.count(Standing.UNCHECKED)
                == reconciliation.conclusions().size()) {
            run.fail(new GateFailure.NothingCompared(least));
            return;
        }
        long differ = reconciliation.count(Standing.DIFFERS);
        long lesser = reconciliation.count(Standing.AT_EDGE)
                + reconciliation.count(Standing.CUT_OFF)
                + reconciliation.count(Standing.UNCHECKED);
        long failing = least == Severity.ERROR ? differ : differ + lesser;
        if (failing > 0) {
            run.fail(new GateFailure.FiguresDiffer(failing, least));
        }
    }
}
