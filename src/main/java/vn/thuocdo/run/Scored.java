package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.Side;
import vn.thuocdo.compare.TaskMatching;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.cutoff.Cutoff;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Succession;
import vn.thuocdo.read.CrosswalkReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.ReportingCompliance;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scoring;

/**
 * A project read, judged and scored.
 *
 * @param job what read it, and can score it as of earlier dates too
 * @param cutoff which results can count, and as of when
 * @param period the last reporting period that has ended; absent where none has, and where it is not shown
 */
record Scored(Settings settings, Engine.Job job, Cutoff cutoff, Optional<ReportingPeriod> period, Scoring scoring) {

    Reading reading() {
        return job.reading();
    }

    Scoreboard board() {
        return scoring.board();
    }

    /** Every item; none where only counts are shown. */
    List<ItemState> states() {
        return scoring.units().states();
    }

    /** Who reported on the period; absent where none has ended. */
    Optional<ReportingCompliance> compliance() {
        return scoring.units().reporting().compliance(period);
    }

    /** The difficulties that were named; empty where they are not shown. */
    Difficulties difficulties() {
        return scoring.units().reporting().difficulties(period);
    }

    /** What was read, without the results that cannot count. */
    Programme programme() {
        return cutoff.programme();
    }

    /** Absent where no data has a date. */
    Optional<LocalDate> asOf() {
        return cutoff.asOf();
    }

    /**
     * The changes from another project to this one. The other is scored by this method too, so that rates are compared
     * under one method. Its data was already checked under its own method.
     *
     * @param part of its year, which the other was taken for; absent where it is as it was named
     * @param crosswalk the tables that say what became of units between them
     * @throws UsageException if the method needs dates and the other has none
     */
    Checked<Changes> changesSince(Scored base, Optional<Side.PartOfYear> part, List<Source> crosswalk) {
        Method method = settings.method();
        RequiredDates.require(method, base.cutoff);
        List<Verdict> verdicts = Judge.judge(base.states(), method, base.asOf()).value();
        Side before = base.side(part), after = side(Optional.empty());
        Scoreboard underOneMethod = Scoreboard.of(base.programme(), verdicts, method);
        TaskMatching tasks = base.reading().numbersItsTasks() || reading().numbersItsTasks()
                ? TaskMatching.byNames(base.board(), board(), Names::fold)
                : TaskMatching.BY_IDS;
        return successions(base, crosswalk).map(steps -> Changes.of(before, underOneMethod, after, steps, tasks));
    }

    private Checked<List<Succession>> successions(Scored base, List<Source> crosswalk) {
        return CrosswalkReader.read(
                crosswalk,
                settings.calendars(),
                base.programme().units(),
                base.asOf(),
                programme().units(),
                asOf());
    }

    private Side side(Optional<Side.PartOfYear> part) {
        return new Side(settings.title(), asOf(), board(), part);
    }

    /**
     * The last period that has ended by the as-of date, in the project's year if it names one, and after it as far as
     * results that count go.
     *
     * @param rhythm how often units report, where the project does not say it
     */
    static Optional<ReportingPeriod> reportingPeriod(
            Settings settings, Cutoff cutoff, Supplier<Optional<Period.Kind>> rhythm) {
        Optional<ProjectYear> year = settings.projectYear();
        return cutoff.asOf()
                .map(day -> cutoff.reportedAfterYear()
                        .or(() -> year.map(some -> some.upTo(day)))
                        .orElse(day))
                .flatMap(day -> settings.reporting().lastEnded(rhythm, settings.calendar(), day))
                .filter(period ->
                        year.filter(some -> period.to().isBefore(some.first())).isEmpty());
    }
}
