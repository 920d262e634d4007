package vn.thuocdo.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.Side;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.MethodNeeds;
import vn.thuocdo.judge.Standing;
import vn.thuocdo.judge.Standings;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Succession;
import vn.thuocdo.read.CrosswalkReader;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.Source;
import vn.thuocdo.report.score.Report;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Discipline;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.trend.Trend;

/**
 * A project read, judged and scored.
 *
 * @param asOf absent where no data has a date
 * @param notScored how many rows had an error and were left out
 */
record Scored(
        Settings settings,
        Reading reading,
        Optional<LocalDate> asOf,
        List<Standing> standings,
        Scoreboard board,
        int notScored) {

    /** Read, judge, score: what every command that scores has in common. */
    static Scored of(Settings settings, Findings.Builder diagnostics) {
        return of(settings, settings.sources(), diagnostics);
    }

    /** The same, with a bar on a terminal's standard error where it takes long. */
    static Scored of(Settings settings, Findings.Builder diagnostics, Surroundings surroundings, Console console) {
        try (Progress progress = Progress.of(surroundings, console)) {
            return of(settings, progress.watch(settings.sources()), diagnostics);
        }
    }

    private static Scored of(Settings settings, List<Source> sources, Findings.Builder diagnostics) {
        Reading reading = ProgrammeReader.read(sources, settings.calendars());
        diagnostics.add(reading.findings());
        Programme programme = reading.programme();
        int faultyInFiles = diagnostics.count(Severity.ERROR);
        Optional<LocalDate> asOf = settings.asOf().or(programme::latestDay);
        Outcomes.requireDates(settings.method(), asOf);
        Checked<List<Standing>> established = Standings.of(programme, asOf);
        diagnostics.add(established.findings());
        List<Standing> standings = established.value();
        Checked<List<Verdict>> judged = Judge.judge(standings, settings.method(), asOf);
        diagnostics.add(judged.findings());
        List<Verdict> verdicts = judged.value();
        Scoreboard board = Scoreboard.of(programme, verdicts, settings.method());
        int notScored = reading.faultyRows().size() + diagnostics.count(Severity.ERROR) - faultyInFiles;
        diagnostics.add(MethodNeeds.check(settings.method(), standings));
        return new Scored(settings, reading, asOf, standings, board, notScored);
    }

    /**
     * What changed from another to this; the other is scored by this one's method too, so that rates are compared under
     * one.
     *
     * @param crosswalk the tables that say what became of units between them
     */
    Changes since(Scored base, List<Source> crosswalk, Findings.Builder diagnostics) {
        Method method = settings.method();
        Outcomes.requireDates(method, base.asOf);
        List<Verdict> verdicts = Judge.judge(base.standings, method, base.asOf).value();
        Checked<List<Succession>> successions = CrosswalkReader.read(
                crosswalk,
                settings.calendars(),
                base.reading.programme().units(),
                base.asOf,
                reading.programme().units(),
                asOf);
        diagnostics.add(successions.findings());
        return Changes.of(
                base.side(), Scoreboard.of(base.reading.programme(), verdicts, method), side(), successions.value());
    }

    private Side side() {
        return new Side(settings.title(), asOf, board);
    }

    /**
     * The scoreboard with everything that a report says of it.
     *
     * @param changes since the base, where they are to be shown
     * @param failUnder the rate in percent below which a unit fails
     */
    Report report(Findings diagnostics, Optional<Changes> changes, Optional<BigDecimal> failUnder) {
        List<Report.InputFile> inputs = reading.inputs().stream()
                .map(table -> new Report.InputFile(table.input().shown(), table.input()::sha256, table.rows()))
                .toList();
        Optional<ReportingPeriod> period = reportingPeriod();
        return new Report(
                settings.title(),
                asOf,
                board,
                inputs,
                diagnostics,
                settings.folder(),
                notScored,
                period.map(some -> Discipline.of(board.verdicts(), some, asOf.orElse(some.to()))),
                Difficulties.of(standings, board.verdicts(), period, asOf),
                this::trend,
                changes,
                failUnder);
    }

    /** What is wrong with earlier periods alone is not said in a report of the as-of date: then it shows no trend. */
    private Optional<Trend> trend() {
        Findings.Builder ofPeriods = Findings.builder();
        Optional<Trend> trend = ScoredPeriods.of(this, Optional.empty(), ofPeriods);
        return ofPeriods.hasErrors() ? Optional.empty() : trend;
    }

    /** The last period that has ended by the as-of date, of the project's year where it names one. */
    private Optional<ReportingPeriod> reportingPeriod() {
        return asOf.map(settings::withinYear)
                .flatMap(day -> settings.reporting().lastEnded(reading.programme(), settings.calendar(), day))
                .filter(period -> settings.hasBegunBy(period.to()));
    }
}
