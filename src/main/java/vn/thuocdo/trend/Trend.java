package vn.thuocdo.trend;

import java.util.List;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;

/**
 * The results of a programme from period to period (<i>diễn biến</i>).
 *
 * @param setbacks the items that went back from met to not met, by unit and task, then by day
 * @param forecast the expectation for the end of the year of the last point
 */
public record Trend(Courses courses, List<Setback> setbacks, Forecast forecast) {

    public Trend {
        setbacks = List.copyOf(setbacks);
    }

    /**
     * @param points at least one, of successive days and by one method; their cards hold items
     * @param calendar that of the project, which says when the year ends
     */
    public static Trend of(List<Point> points, ReportingCalendar calendar) {
        Courses courses = Courses.of(points);
        return new Trend(courses, Setback.in(points), Forecast.of(courses, YearSoFar.at(courses.last(), calendar)));
    }

    /** By day. */
    public List<Point> points() {
        return courses.points();
    }

    /** The latest point. */
    public Point last() {
        return courses.last();
    }

    /** The kind of period between two points. */
    public Period.Kind periodKind() {
        return last().period().kind();
    }
}
