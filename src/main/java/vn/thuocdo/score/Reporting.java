package vn.thuocdo.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.ReportingPeriod;

/**
 * Who reported on a period and what difficulties were named, unit by unit.
 *
 * @param reports none where no period has ended
 * @param remarks of the period; all remarks where there is no period
 * @param open remarks of the period before that are still open
 */
public record Reporting(
        List<ReportingCompliance.UnitReports> reports,
        List<Difficulties.Remark> remarks,
        List<Difficulties.Open> open) {

    /** No unit. */
    public static final Reporting NONE = new Reporting(List.of(), List.of(), List.of());

    public Reporting {
        reports = List.copyOf(reports);
        remarks = List.copyOf(remarks);
        open = List.copyOf(open);
    }

    /**
     * The reporting of one unit.
     *
     * @param period the last that has ended; absent where none has
     * @param asOf the day of results of tables that name no day; absent where no data has a date
     */
    static Reporting of(UnitItems items, Optional<ReportingPeriod> period, Optional<LocalDate> asOf) {
        Difficulties some = Difficulties.of(items.states(), items.verdicts(), period, asOf);
        List<ReportingCompliance.UnitReports> reports = period.flatMap(ended ->
                        ReportingCompliance.reports(items.unit(), items.verdicts(), ended, asOf.orElse(ended.to())))
                .map(List::of)
                .orElse(List.of());
        return new Reporting(reports, some.remarks(), some.open());
    }

    /** The same, with the reports on further items of the unit; absent where it has no such items. */
    Reporting and(Optional<ReportingCompliance.UnitReports> further) {
        if (further.isEmpty()) {
            return this;
        }
        ReportingCompliance.UnitReports of = further.get();
        return new Reporting(List.of(reports.isEmpty() ? of : reports.get(0).and(of)), remarks, open);
    }

    /** Of all units of some parts, which come in natural order of the units' ids. */
    static Reporting together(List<Reporting> parts) {
        List<ReportingCompliance.UnitReports> reports = new ArrayList<>();
        List<Difficulties.Remark> remarks = new ArrayList<>();
        List<Difficulties.Open> open = new ArrayList<>();
        for (Reporting part : parts) {
            reports.addAll(part.reports);
            remarks.addAll(part.remarks);
            open.addAll(part.open);
        }
        return new Reporting(reports, remarks, open);
    }

    /** Whether it shows any item, and does not only count it. */
    boolean lists() {
        return !remarks.isEmpty()
                || !open.isEmpty()
                || reports.stream()
                        .anyMatch(of -> !of.missing().isEmpty() || !of.late().isEmpty());
    }

    /** Absent where no period has ended. */
    public Optional<ReportingCompliance> compliance(Optional<ReportingPeriod> period) {
        return period.map(some -> new ReportingCompliance(some, reports));
    }

    /** Of the period; all that were named where there is none. */
    public Difficulties difficulties(Optional<ReportingPeriod> period) {
        return new Difficulties(period, remarks, open);
    }
}
