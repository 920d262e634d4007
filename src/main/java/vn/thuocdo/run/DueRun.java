package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.due.DueReport;
import vn.thuocdo.score.DueSoon;

/**
 * A request for the items that are not met and fall due soon.
 *
 * @param days after the as-of date, from 0
 */
public record DueRun(ProjectChoice project, int days, Strictness strictness, Outputs outputs) {

    /** @throws UsageException if a format is asked for that this document does not have */
    public DueRun {
        outputs.requireOnly(DueReport.FORMATS, UsageError.NO_FORMAT_OF_DUE);
    }

    /** Runs the request: reads its files, and writes none. */
    public Outcome<DueReport> outcome(ReadingWatch watch) {
        return Run.outcome(watch, outputs.places(), this::report);
    }

    private DueReport report(Run run) {
        Optional<Settings> settings = run.keep(project.settings());
        run.useLanguage(settings.flatMap(Settings::language));
        Scored scored = run.score(run.usable(settings));
        run.requireSound(strictness.keepGoing());
        LocalDate asOf = scored.asOf().orElseThrow(() -> new UsageException(UsageError.DUE_NEEDS_DATE));
        run.guard(strictness);
        return new DueReport(
                scored.settings().title(),
                scored.settings().method(),
                DueSoon.of(scored.board(), asOf, days),
                run.rowsLeftOut());
    }
}
