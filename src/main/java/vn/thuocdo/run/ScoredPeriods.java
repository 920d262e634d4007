package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.score.Detail;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.ScoredUnits;
import vn.thuocdo.score.Scoring;
import vn.thuocdo.score.ScoringRequest;
import vn.thuocdo.trend.Point;

/** Scores a project at the end of each period up to its as-of date. */
final class ScoredPeriods {

    /** Periods that are scored, each as a whole. */
    private static final int MOST_POINTS = 60;

    private ScoredPeriods() {}

    /**
     * The scoreboards by day, each with the findings as of that day; none where no data has a date, or no period has
     * ended between the first result and the as-of date.
     *
     * @param detail how much of single items the scoreboards hold; no more than that of the project
     * @param by the length of the periods; absent for the reporting period, or quarters where that is not known
     */
    static List<Checked<Point>> of(Scored scored, Optional<Period.Kind> by, Detail detail) {
        Settings settings = scored.settings();
        Supplier<Optional<Period.Kind>> interval = () -> scored.job().reportingInterval(scored.cutoff());
        ReportingCalendar calendar = settings.calendar();
        Period.Kind kind = by.map(each -> calendar.counted(each, interval))
                .or(() -> settings.reporting().interval(interval, calendar))
                .orElseGet(() -> calendar.counted(Period.Kind.QUARTER, Optional::empty));
        List<Checked<Point>> points = new ArrayList<>();
        for (Period period : periods(scored, kind)) {
            LocalDate day = calendar.lastDay(period).orElseThrow();
            points.add(board(scored, day, detail).map(board -> new Point(period, day, board)));
        }
        return points;
    }

    private static Checked<Scoreboard> board(Scored scored, LocalDate day, Detail detail) {
        Optional<LocalDate> asOf = Optional.of(day);
        Method method = scored.settings().method();
        Scoring scoring = asOf.equals(scored.asOf())
                ? scored.scoring()
                : scored.job().score(scored.cutoff(), ScoringRequest.of(asOf, method, detail));
        ScoredUnits units = scoring.units();
        return new Checked<>(
                scoring.board(), units.resultFindings().and(units.objections().findings()));
    }

    /** From the one with the first result to the last that has ended. */
    private static List<Period> periods(Scored scored, Period.Kind kind) {
        Settings settings = scored.settings();
        Optional<LocalDate> asOf = scored.asOf();
        Deque<Period> periods = new ArrayDeque<>();
        Optional<LocalDate> first = scored.job().firstReport(scored.cutoff());
        if (asOf.isEmpty() || first.isEmpty()) {
            return List.of();
        }
        ReportingCalendar calendar = settings.calendar();
        Optional<Period> period = calendar.lastEnded(
                kind, settings.projectYear().map(year -> year.upTo(asOf.get())).orElse(asOf.get()));
        while (period.isPresent() && periods.size() < MOST_POINTS) {
            Optional<LocalDate> end = period.flatMap(calendar::lastDay);
            if (end.isEmpty() || end.get().isBefore(first.get())) {
                break;
            }
            periods.addFirst(period.get());
            period = period.get().previous();
        }
        return List.copyOf(periods);
    }
}
