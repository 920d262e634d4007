package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.trend.Point;

/** Scores a project at the end of each period up to its as-of date. */
final class ScoredPeriods {

    /** More periods than these are not looked back on: each is scored as a whole. */
    private static final int MOST_POINTS = 60;

    private ScoredPeriods() {}

    /**
     * The scoreboards, by day, each with what is wrong with the data as of that day; none where no data has a date, and
     * where no period has ended by the as-of date since the first result.
     *
     * @param by how often it is scored; where absent, as often as units report, by quarter where nothing says how often
     */
    static List<Checked<Point>> of(Scored scored, Optional<Period.Kind> by) {
        Settings settings = scored.settings();
        Programme programme = scored.programme();
        ReportingCalendar calendar = settings.calendar();
        Period.Kind kind = by.map(each -> calendar.counted(each, programme::reportingInterval))
                .or(() -> settings.reporting().interval(programme::reportingInterval, calendar))
                .orElseGet(() -> calendar.counted(Period.Kind.QUARTER, Optional::empty));
        List<Checked<Point>> points = new ArrayList<>();
        for (Period period : periods(programme, kind, settings, scored.asOf())) {
            LocalDate day = calendar.lastDay(period).orElseThrow();
            points.add(board(programme, settings, day).map(board -> new Point(period, day, board)));
        }
        return points;
    }

    private static Checked<Scoreboard> board(Programme programme, Settings settings, LocalDate day) {
        Checked<List<ItemState>> states = ResultSelection.states(programme, Optional.of(day));
        Checked<List<Verdict>> verdicts = Judge.judge(states.value(), settings.method(), Optional.of(day));
        Findings findings = states.findings().and(verdicts.findings());
        return new Checked<>(Scoreboard.of(programme, verdicts.value(), settings.method()), findings);
    }

    /** From the one with the first result to the last that has ended. */
    private static List<Period> periods(
            Programme programme, Period.Kind kind, Settings settings, Optional<LocalDate> asOf) {
        Deque<Period> periods = new ArrayDeque<>();
        Optional<LocalDate> first = programme.results().stream()
                .filter(Result::reports)
                .flatMap(result -> result.day().or(() -> asOf).stream())
                .min(LocalDate::compareTo);
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
