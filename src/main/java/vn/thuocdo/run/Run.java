package vn.thuocdo.run;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.FailureReason;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.RowPlaces;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.cutoff.Cutoff;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.read.ColumnHeads;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.score.Detail;
import vn.thuocdo.score.Scoring;
import vn.thuocdo.score.ScoringRequest;

/**
 * Performs one run: reads, judges and scores projects, collects the findings, and ends early where there can be no
 * result.
 */
final class Run {

    /** Ends a run without a result. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(null, null, false, false);
            this.refusal = refusal;
        }
    }

    private final ReadingWatch watch;
    private final Engine engine;
    private final FilesRead files;
    private final Findings.Builder findings = Findings.builder();
    private final ColumnHeads heads = new ColumnHeads();

    /** The rows with errors, which are not scored. */
    private final RowPlaces.Builder leftOut = RowPlaces.builder();

    private final List<GateFailure> failedGates = new ArrayList<>();

    /** Whether a scoreboard of this run counts any item: a refusal then says that there is a rest to score. */
    private boolean anythingScored;

    /** The language of refusals and gates; absent until the project has named one, and where it names none. */
    private Optional<Language> language = Optional.empty();

    /** Why the run has no result, or has one that is not to be trusted; absent while nothing speaks against it. */
    private Optional<Refusal> refusal = Optional.empty();

    private Run(ReadingWatch watch, Engine engine, List<OutputPlace> outputs) {
        this.watch = watch;
        this.engine = engine;
        this.files = new FilesRead(outputs, engine);
    }

    /**
     * The outcome of some work. Findings from before a refusal are kept.
     *
     * @param outputs the files that are to be written, none of which may be read
     */
    static <T> Outcome<T> outcome(ReadingWatch watch, List<OutputPlace> outputs, Function<Run, T> work) {
        return outcome(watch, Engine.here(), outputs, work);
    }

    /** The same, with another engine. */
    static <T> Outcome<T> outcome(ReadingWatch watch, Engine engine, List<OutputPlace> outputs, Function<Run, T> work) {
        Run run = new Run(watch, engine, outputs);
        try {
            return run.outcome(Optional.of(work.apply(run)));
        } catch (Refused refused) {
            run.refuse(refused.refusal);
        } catch (UsageException misuse) {
            run.refuse(new Refusal.Misuse(misuse.error(), misuse.arguments()));
        } catch (UncheckedIOException failure) {
            // A file that could be read before could not be read again.
            run.keep(Findings.of(
                    Code.UNREADABLE,
                    new Location.Nowhere(),
                    FailureReason.of(Objects.requireNonNull(failure.getCause()))));
            run.refuse(new Refusal.Faulty(false));
        }
        return run.outcome(Optional.empty());
    }

    private <T> Outcome<T> outcome(Optional<T> result) {
        return new Outcome<>(language, findings(), leftOut.build(), refusal, failedGates, result);
    }

    /** The files that the run reads; each is added before it is read. */
    FilesRead files() {
        return files;
    }

    /** Everything that was found so far; columns are named as they are in the files. */
    Findings findings() {
        return heads.name(findings.build());
    }

    /** How many rows were left out so far. */
    int rowsLeftOut() {
        return leftOut.size();
    }

    /** The value of a stage, whose findings are kept. */
    <T> T keep(Checked<T> checked) {
        keep(checked.findings());
        return checked.value();
    }

    /** The findings of a stage without a value. */
    void keep(Findings found) {
        findings.add(found);
    }

    /** Refusals and gates are told in the project's language from now on. */
    void useLanguage(Optional<Language> ofProject) {
        language = ofProject;
    }

    /** Notes a gate that does not hold. */
    void fail(GateFailure failure) {
        failedGates.add(failure);
    }

    /** Whether settings, and all that was read before them, can be used. */
    boolean isUsable(Optional<Settings> settings) {
        return settings.isPresent() && !findings.hasErrors();
    }

    /** The settings; refuses the run if these or earlier settings cannot be used. */
    Settings usable(Optional<Settings> settings) {
        if (!isUsable(settings)) {
            throw new Refused(new Refusal.Unusable());
        }
        return settings.get();
    }

    /** Notes a refusal of a run that still gives a result. */
    void refuse(Refusal why) {
        refusal = Optional.of(why);
    }

    /** Refuses a run with errors, unless the rest is to be scored; a project that cannot be used is always refused. */
    void requireSound(boolean keepGoing) {
        boolean unusable = findings.hasErrors()
                && findings().sorted().stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR
                                && finding.code().isConfiguration());
        if (unusable) {
            throw new Refused(new Refusal.Unusable());
        }
        if (findings.hasErrors() && !keepGoing) {
            throw new Refused(new Refusal.Faulty(anythingScored));
        }
    }

    /** Refuses a run with errors, if there is no rest to score. */
    void requireFaultless() {
        if (findings.hasErrors()) {
            throw new Refused(new Refusal.Faulty(false));
        }
    }

    /** Checks the gate on the data. */
    void guard(Strictness strictness) {
        strictness.failOn().filter(findings()::reach).ifPresent(least -> fail(new GateFailure.FaultsFound(least)));
    }

    /** Reads, judges and scores a project and keeps its items; all runs that score use this. */
    Scored score(Settings settings) {
        return score(settings, Engine.Depth.of(Detail.HISTORY));
    }

    /** The same, as deep as documents show it. */
    Scored score(Settings settings, Engine.Depth depth) {
        return score(settings, depth, true);
    }

    /** The same with every finding about an item, for documents that show single items with theirs. */
    Scored scoreEach(Settings settings) {
        return score(settings, Engine.Depth.of(Detail.HISTORY), false);
    }

    /** The same as of a day if reports name days and one stands for that day or before; else as the settings say. */
    Scored scoreUpTo(LocalDate day, Settings settings, Engine.Depth depth) {
        Engine.Job job = begin(settings, depth);
        Cutoff all = job.cutoff(settings.projectYear(), Optional.empty()).value();
        boolean byThen =
                job.firstReport(all).filter(first -> !first.isAfter(day)).isPresent();
        return score(job, byThen ? settings.withAsOf(day) : settings, depth, true);
    }

    private Scored score(Settings settings, Engine.Depth depth, boolean repeatedOnce) {
        return score(begin(settings, depth), settings, depth, repeatedOnce);
    }

    private Scored score(Engine.Job job, Settings settings, Engine.Depth depth, boolean repeatedOnce) {
        Cutoff cutoff = keep(job.cutoff(settings.projectYear(), settings.asOf()));
        Optional<ReportingPeriod> period = depth.reporting()
                ? Scored.reportingPeriod(settings, cutoff, () -> job.reportingInterval(cutoff))
                : Optional.empty();
        ScoringRequest request = new ScoringRequest(
                cutoff.asOf(),
                settings.method(),
                job.kept(depth.detail()),
                depth.sensitivity(),
                depth.reporting(),
                period);
        requireDates(settings.method(), cutoff, job, request);
        Scoring scoring = job.score(cutoff, request);
        anythingScored |= scoring.board().total().assigned() > 0;
        int items = repeatedOnce ? scoring.board().total().assigned() : Integer.MAX_VALUE;
        keep(scoring.units().resultFindings().withRepeatedWarningsOnce(items));
        keep(scoring.units().objections().findings().withRepeatedWarningsOnce(items));
        leftOut.add(scoring.units().faulty());
        findings.add(scoring.ofMethod());
        return new Scored(settings, job, cutoff, period, scoring);
    }

    /** Faults of the results are reported also if the method cannot judge them. */
    private void requireDates(Method method, Cutoff cutoff, Engine.Job job, ScoringRequest request) {
        try {
            RequiredDates.require(method, cutoff);
        } catch (UsageException needed) {
            keepRows(job.score(cutoff, request).units().resultFindings());
            throw needed;
        }
    }

    private Engine.Job begin(Settings settings, Engine.Depth depth) {
        return read(settings, (sources, calendars) -> engine.begin(sources, calendars, depth), Engine.Job::reading);
    }

    /** Reads the tables of a project without scoring them. */
    Reading read(Settings settings, Reader<Reading> reader) {
        return read(settings, reader, Function.identity());
    }

    private <T> T read(Settings settings, Reader<T> reader, Function<T, Reading> reading) {
        files.add(settings);
        List<Source> sources = settings.sources();
        watch.begins(
                settings.language(),
                sources.stream().mapToLong(source -> source.input().size()).sum());
        try {
            List<Source> watched = sources.stream()
                    .map(source -> source.withInput(source.input().watched(watch::read)))
                    .toList();
            T read = reader.read(watched, settings.calendars());
            findings.add(RequiredDeadlines.under(
                    settings.method(), reading.apply(read).findings()));
            heads.add(reading.apply(read).inputs());
            findings.add(UndatedResults.beside(reading.apply(read).inputs()));
            leftOut.add(reading.apply(read).faultyRows());
            return read;
        } finally {
            watch.ends();
        }
    }

    /** How the tables are read. */
    interface Reader<T> {
        T read(List<Source> sources, ProjectCalendar calendars);
    }

    /** The value of a stage that looks at rows; rows with an error are left out. */
    <T> T keepRows(Checked<T> checked) {
        keepRows(checked.findings());
        return checked.value();
    }

    private void keepRows(Findings found) {
        found.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::at)
                .forEach(at -> leftOut.add(at.field(0)));
        keep(found);
    }
}
