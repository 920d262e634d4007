package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Period;
import vn.thuocdo.report.trend.TrendReport;
import vn.thuocdo.score.Detail;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Trend;

/**
 * A request for the results of every unit from period to period.
 *
 * @param by the length of the periods; absent for the reporting period, or quarters where that is not known
 * @param atRisk the rate, 1 for all, below which a unit is at risk; absent for the lower bound of the second lowest
 *     tier
 */
public record TrendRun(
        ProjectChoice project,
        Optional<Period.Kind> by,
        Optional<BigFraction> atRisk,
        Strictness strictness,
        Outputs outputs) {

    /** Runs the request: reads its files, and writes none. */
    public Outcome<TrendReport> outcome(ReadingWatch watch) {
        return Run.outcome(watch, outputs.places(), this::report);
    }

    private TrendReport report(Run run) {
        Optional<Settings> settings = run.keep(project.settings());
        run.useLanguage(settings.flatMap(Settings::language));
        Scored scored = run.score(run.usable(settings));
        List<Point> points = ScoredPeriods.of(scored, by, Detail.ITEMS).stream()
                .map(run::keepRows)
                .toList();
        run.requireSound(strictness.keepGoing());
        if (points.isEmpty()) {
            throw new UsageException(UsageError.NO_PERIOD_ENDED);
        }
        run.guard(strictness);
        Trend trend = Trend.of(points, scored.settings().calendar());
        return new TrendReport(
                scored.settings().title(),
                trend,
                losses(trend),
                atRisk,
                afterYear(scored),
                run.findings(),
                scored.settings().folder(),
                run.rowsLeftOut());
    }

    private static Optional<LocalDate> afterYear(Scored scored) {
        return scored.asOf()
                .filter(day -> scored.settings()
                        .projectYear()
                        .filter(year -> year.upTo(day).isBefore(day))
                        .isPresent());
    }

    /** Each setback with the verdict on its item at the end of the period in which it was lost. */
    private static List<TrendReport.Loss> losses(Trend trend) {
        Map<Period, IdentityHashMap<Assignment, Verdict>> verdicts = new HashMap<>();
        for (Point point : trend.points()) {
            if (trend.setbacks().stream().anyMatch(setback -> setback.lost().equals(point.period()))) {
                IdentityHashMap<Assignment, Verdict> here = new IdentityHashMap<>();
                point.board().verdicts().forEach(verdict -> here.put(verdict.assignment(), verdict));
                verdicts.put(point.period(), here);
            }
        }
        return trend.setbacks().stream()
                .map(setback -> new TrendReport.Loss(
                        setback,
                        Objects.requireNonNull(Objects.requireNonNull(verdicts.get(setback.lost()))
                                .get(setback.assignment()))))
                .toList();
    }
}
