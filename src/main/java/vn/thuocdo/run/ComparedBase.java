package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.Side;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.score.Detail;

/**
 * The base of a scoreboard.
 *
 * @param settings absent where they cannot be read: the findings say why
 * @param isDated whether the request says as of when it is meant
 * @param crosswalk the tables that say what became of units since then
 */
record ComparedBase(Optional<Settings> settings, boolean isDated, List<Source> crosswalk) {

    private static final Engine.Depth DEPTH = Engine.Depth.of(Detail.ITEMS);

    void addTo(FilesRead files) {
        settings.ifPresent(files::add);
        files.add(crosswalk);
    }

    /** What changed since the base; absent where it cannot be read. */
    Optional<Changes> changes(Scored current, Run run) {
        return settings.map(before -> changes(before, current, run));
    }

    private Changes changes(Settings before, Scored current, Run run) {
        Optional<LocalDate> day = isDated ? Optional.empty() : sameDay(before, current);
        Scored base = day.map(some -> run.scoreUpTo(some, before, DEPTH)).orElseGet(() -> run.score(before, DEPTH));
        Optional<Side.PartOfYear> part = day.map(some ->
                new Side.PartOfYear(before.year().orElseThrow(), !base.asOf().equals(day)));
        return run.keep(current.changesSince(base, part, crosswalk));
    }

    /**
     * The day of the base's year that answers to the as-of date, while this year is not over: officials compare a quarter
     * with the same quarter (<i>cùng kỳ năm trước</i>). Absent where both are of one year, or one names none.
     */
    private static Optional<LocalDate> sameDay(Settings before, Scored current) {
        Settings now = current.settings();
        if (before.year().isEmpty() || now.year().isEmpty() || before.year().equals(now.year())) {
            return Optional.empty();
        }
        int years = now.year().getAsInt() - before.year().getAsInt();
        LocalDate last = now.projectYear().map(ProjectYear::last).orElseThrow();
        return current.asOf().filter(last::isAfter).map(day -> yearsBefore(day, years));
    }

    /** The end of February stays its end, in leap years too: results for the month stand for that day. */
    private static LocalDate yearsBefore(LocalDate day, int years) {
        LocalDate before = day.minusYears(years);
        return day.getDayOfMonth() == day.lengthOfMonth() ? before.withDayOfMonth(before.lengthOfMonth()) : before;
    }
}
