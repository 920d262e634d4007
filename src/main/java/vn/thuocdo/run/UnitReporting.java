package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Discipline;
import vn.thuocdo.score.UnitItems;

/** Gathers, unit by unit, who reported on a period and what difficulties were named. */
final class UnitReporting {

    private final Optional<ReportingPeriod> period;
    private final Optional<LocalDate> asOf;
    private final List<Discipline.UnitReports> reports = new ArrayList<>();
    private final List<Difficulties.Remark> remarks = new ArrayList<>();
    private final List<Difficulties.Open> open = new ArrayList<>();

    /**
     * @param period the last that has ended; absent where none has
     * @param asOf the day of results of tables that name no day; absent where no data has a date
     */
    UnitReporting(Optional<ReportingPeriod> period, Optional<LocalDate> asOf) {
        this.period = period;
        this.asOf = asOf;
    }

    /** The units come in natural order of their ids. */
    void add(UnitItems items) {
        if (period.isPresent()) {
            reports.addAll(Discipline.of(
                            items.verdicts(),
                            period.get(),
                            asOf.orElse(period.get().to()))
                    .units());
        }
        Difficulties some = Difficulties.of(items.standings(), items.verdicts(), period, asOf);
        remarks.addAll(some.remarks());
        open.addAll(some.open());
    }

    /** Absent where no period has ended. */
    Optional<Discipline> discipline() {
        return period.map(some -> new Discipline(some, reports));
    }

    /** Of the period; all that were named where there is none. */
    Difficulties difficulties() {
        return new Difficulties(period, remarks, open);
    }
}
