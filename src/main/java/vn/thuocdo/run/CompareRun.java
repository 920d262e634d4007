package vn.thuocdo.run;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.report.compare.CompareReport;

/**
 * A request to compare two projects, or one as of two dates.
 *
 * @param base the earlier side
 * @param current the later side, by whose method both are scored
 * @param knownOn what was reported after this day is not used; absent for the day of each side
 * @param method the name of a preset, or a file, used instead of the method of both sides; absent for their own
 * @param crosswalk the tables that say what became of units between them; none for the tables of the current side
 */
public record CompareRun(
        WorkingFolder folder,
        ProjectArgument base,
        ProjectArgument current,
        Optional<AsOf> knownOn,
        Optional<String> method,
        List<String> crosswalk,
        Strictness strictness,
        Outputs outputs) {
    public CompareRun {
        crosswalk = List.copyOf(crosswalk);
    }

    /** Runs the request: reads its files, and writes none. */
    public Outcome<CompareReport> outcome(ReadingWatch watch) {
        return Run.outcome(watch, outputs.places(), this::report);
    }

    private CompareReport report(Run run) {
        Optional<Settings> earlier = run.keep(side(base));
        Optional<Settings> later = run.keep(side(current));
        run.useLanguage(later.flatMap(Settings::language));
        Settings before = run.usable(earlier);
        Settings now = run.usable(later);
        List<Source> successions = new BaseChoice(Optional.of(base), crosswalk).crosswalk(now, folder);
        run.files().add(now);
        run.files().add(before);
        run.files().add(successions);
        Scored scored = run.score(now);
        Scored scoredBefore = run.score(before);
        Changes changes = run.keep(scored.changesSince(scoredBefore, Optional.empty(), successions));
        run.requireSound(strictness.keepGoing());
        run.guard(strictness);
        return new CompareReport(changes, run.findings(), run.rowsLeftOut());
    }

    private Checked<Optional<Settings>> side(ProjectArgument side) {
        return new ProjectChoice(
                        folder,
                        Optional.of(side),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        knownOn,
                        method)
                .settings();
    }
}
