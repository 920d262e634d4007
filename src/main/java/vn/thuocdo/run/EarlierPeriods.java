package vn.thuocdo.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.model.Period;
import vn.thuocdo.score.Detail;
import vn.thuocdo.trend.Courses;
import vn.thuocdo.trend.Point;

/**
 * The trend that a report shows beside its scoreboard.
 *
 * @param trend of the periods whose results have no errors; absent where there is none
 * @param leftOut the other periods
 * @param findings a warning for each error of an earlier period: the scoreboard itself does not need that period
 */
record EarlierPeriods(Optional<Courses> trend, List<Period> leftOut, Findings findings) {

    /** Where no document shows a trend. */
    static final EarlierPeriods NONE = new EarlierPeriods(Optional.empty(), List.of(), Findings.none());

    /** One point for each reporting period. */
    static EarlierPeriods of(Scored scored) {
        List<Point> points = new ArrayList<>();
        List<Period> leftOut = new ArrayList<>();
        Map<Finding, List<Period>> errors = new LinkedHashMap<>();
        for (Checked<Point> point : ScoredPeriods.of(scored, Optional.empty(), Detail.UNITS)) {
            Period period = point.value().period();
            if (point.findings().hasErrors()) {
                leftOut.add(period);
                errorsIn(point.findings())
                        .forEach(error -> errors.computeIfAbsent(error, some -> new ArrayList<>())
                                .add(period));
            } else {
                points.add(point.value());
            }
        }
        Optional<Courses> trend = points.isEmpty() ? Optional.empty() : Optional.of(Courses.of(points));
        return new EarlierPeriods(trend, leftOut, warnings(errors));
    }

    private static Stream<Finding> errorsIn(Findings findings) {
        return findings.sorted().stream().filter(finding -> finding.severity() == Severity.ERROR);
    }

    private static Argument.Periods.One named(Period period) {
        return new Argument.Periods.One(period.kind().name(), period.year(), period.number(), period.toString());
    }

    /** A warning for each error; one error may leave out several periods. */
    private static Findings warnings(Map<Finding, List<Period>> errors) {
        Findings.Builder warnings = Findings.builder();
        errors.forEach((error, periods) -> warnings.add(
                Code.PERIOD_NOT_IN_TREND,
                error.at(),
                new Argument.Periods(periods.stream().map(EarlierPeriods::named).toList()),
                error.code().id()));
        return warnings.build();
    }
}
