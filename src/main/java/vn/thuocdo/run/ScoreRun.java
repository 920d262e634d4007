package vn.thuocdo.run;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.score.Report;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.score.Detail;
import vn.thuocdo.score.RateBound;
import vn.thuocdo.score.Scorecard;

/**
 * A request to score a project.
 *
 * @param base what the scoreboard is compared with, in documents that show changes
 * @param failUnder the rate in percent that every unit has to reach; absent where there is no such gate
 */
public record ScoreRun(
        ProjectChoice project,
        BaseChoice base,
        Optional<BigDecimal> failUnder,
        Strictness strictness,
        Outputs outputs) {

    /** Formats that show what changed since the base; for others the base is not read. */
    private static final Set<Format> WITH_CHANGES =
            EnumSet.of(Format.JSON, Format.MARKDOWN, Format.HTML, Format.XLSX, Format.ODS, Format.DOCX, Format.ODT);

    private static final Set<Format> WITH_TREND =
            EnumSet.of(Format.HTML, Format.XLSX, Format.ODS, Format.DOCX, Format.ODT);

    /** Formats that list some of the items; these are computed again for the list, the others are only counted. */
    private static final Set<Format> WITH_LISTS =
            EnumSet.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.XLSX, Format.ODS, Format.DOCX, Format.ODT);

    private static final Set<Format> WITH_SENSITIVITY = EnumSet.of(Format.JSON);

    private static final Set<Format> WITH_REPORTING = EnumSet.of(
            Format.TEXT, Format.MARKDOWN, Format.JSON, Format.HTML, Format.XLSX, Format.ODS, Format.DOCX, Format.ODT);

    private static final Set<Format> WITH_DIGESTS = EnumSet.of(Format.JSON, Format.HTML);

    /** @throws UsageException if a base is named and no document shows what changed since */
    public ScoreRun {
        if (base.isGiven() && !outputs.areIn(WITH_CHANGES)) {
            throw new UsageException(UsageError.BASE_NOT_SHOWN);
        }
    }

    /** A project scored as it is, for a document of one format. */
    public static ScoreRun of(ProjectChoice project, Format format) {
        return new ScoreRun(project, BaseChoice.OF_PROJECT, Optional.empty(), Strictness.USUAL, Outputs.of(format));
    }

    /** Runs the request: reads its files, and writes none. */
    public Outcome<Report> outcome(ReadingWatch watch) {
        return outcome(watch, Engine.here());
    }

    /** The same, with another engine. */
    public Outcome<Report> outcome(ReadingWatch watch, Engine engine) {
        return Run.outcome(watch, engine, outputs.places(), this::report);
    }

    private Report report(Run run) {
        Optional<Settings> settings = run.keep(project.settings());
        run.useLanguage(settings.flatMap(Settings::language));
        Settings current = run.usable(settings);
        Optional<ComparedBase> compared = outputs.areIn(WITH_CHANGES) ? compared(current, run) : Optional.empty();
        run.files().add(current);
        compared.ifPresent(some -> some.addTo(run.files()));
        Scored scored = run.score(current, depth(compared.isPresent()));
        Optional<Changes> changes = compared.isPresent() ? compared.get().changes(scored, run) : Optional.empty();
        requireBase(compared);
        Optional<RateBound> bound = failUnder.map(RateBound::new);
        boolean anythingAssigned = !scored.programme().assignments().isEmpty();
        if (!anythingAssigned && bound.isPresent()) {
            // What the gate says of the columns is of use beside the error that nothing is assigned.
            guard(bound.get(), scored, run);
        }
        requireSound(scored, run);
        EarlierPeriods earlier = outputs.areIn(WITH_TREND) ? EarlierPeriods.of(scored) : EarlierPeriods.NONE;
        run.keep(earlier.findings());
        run.guard(strictness);
        if (anythingAssigned && bound.isPresent()) {
            guard(bound.get(), scored, run);
        }
        return new Report(new ReportContent(
                scored.settings().title(),
                scored.asOf(),
                scored.board(),
                Inputs.of(scored.reading(), outputs.areIn(WITH_DIGESTS)),
                run.findings(),
                scored.settings().folder(),
                run.rowsLeftOut(),
                scored.compliance(),
                scored.difficulties(),
                earlier.trend(),
                earlier.leftOut(),
                changes,
                papers(scored, run),
                scored.settings().labels(),
                bound));
    }

    private void requireSound(Scored scored, Run run) {
        run.requireSound(strictness.keepGoing());
        run.keep(Inputs.nothingReported(scored.reading(), run.findings()));
    }

    /** What has to be computed for the documents that are asked for. */
    private Engine.Depth depth(boolean compares) {
        return new Engine.Depth(
                outputs.areIn(WITH_DIGESTS),
                detail(compares),
                outputs.areIn(WITH_SENSITIVITY),
                outputs.areIn(WITH_REPORTING));
    }

    private Detail detail(boolean compares) {
        if (!outputs.eachUnit().isEmpty()) {
            return Detail.HISTORY;
        }
        if (compares) {
            return Detail.ITEMS;
        }
        return outputs.areIn(WITH_LISTS) ? Detail.LISTED : Detail.UNITS;
    }

    /** The papers of the units; none where no folder is named. None of them may replace a file that was read. */
    private List<Document.Part> papers(Scored scored, Run run) {
        if (outputs.eachUnit().isEmpty()) {
            return List.of();
        }
        List<Document.Part> papers = new Explanations(scored, run).parts();
        outputs.unitPlaces(papers).forEach(run.files()::requireApart);
        return papers;
    }

    /** Absent where there is no base. */
    private Optional<ComparedBase> compared(Settings current, Run run) {
        return base.project(current, project.folder())
                .map(before -> new ComparedBase(
                        run.keep(before.settings(project.folder()))
                                .map(settings -> ProjectChoice.known(settings, project.knownOn())),
                        before.asOf().isPresent(),
                        base.crosswalk(current, project.folder())));
    }

    /** Faults of the data are reported before a crosswalk without a base. */
    private void requireBase(Optional<ComparedBase> compared) {
        if (compared.isEmpty() && base.isGiven()) {
            throw new UsageException(UsageError.CROSSWALK_WITHOUT_BASE);
        }
    }

    private static void guard(RateBound bound, Scored scored, Run run) {
        List<Scorecard> rated = scored.board().cards().stream()
                .filter(card -> card.rate().value().isPresent())
                .toList();
        List<Unit> below =
                rated.stream().filter(bound::isMissedBy).map(Scorecard::unit).toList();
        if (rated.isEmpty()) {
            run.fail(Inputs.nothingAssessable(bound.percent(), scored.reading()));
        } else if (!below.isEmpty()) {
            run.fail(new GateFailure.UnitsBelow(bound.percent(), below));
        }
    }
}
