package vn.thuocdo.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.judge.Cutoff;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.score.Scoring;
import vn.thuocdo.score.ScoringRequest;

/** What reads the tables of a project and judges its items. Every engine gives the same results. */
public interface Engine {

    /** This program, on this machine. */
    Engine HERE = new LocalEngine();

    /**
     * Reads the tables of a project.
     *
     * @param depth what will be asked of them
     */
    Job begin(List<Source> sources, ProjectCalendar calendars, Depth depth);

    /** A project that was read, with every result, and is judged by this program. */
    static Job here(Reading reading, Depth depth) {
        return new LocalEngine.LocalJob(reading, depth);
    }

    /**
     * What of a project has to be worked out.
     *
     * @param digests whether the digests of the inputs are shown
     * @param items whether single items are looked at once they are counted
     * @param listing whether some of them are listed, which can be made anew for that
     * @param periods whether earlier periods are scored as well, which takes every result
     * @param sensitivity whether it is shown how near units stand to another tier
     * @param reporting whether it is shown who reported, and which difficulties were named
     */
    record Depth(
            boolean digests, boolean items, boolean listing, boolean periods, boolean sensitivity, boolean reporting) {

        /** For runs that look at single items. */
        public static final Depth ITEMS = new Depth(false, true, true, true, false, false);
    }

    /** The tables of one project, read. */
    interface Job {

        /** Whether single items are kept, be they looked at or not. */
        default boolean keepsItems() {
            return false;
        }

        /** What was read; its programme holds every result where earlier periods are scored, and else may not. */
        Reading reading();

        /**
         * What can count of it, as {@link Cutoff#of} says.
         *
         * @param year the project's; absent where it names none
         * @param stated the as-of date that was asked for; absent for the latest day that a result stands for
         */
        Checked<Cutoff> cutoff(Optional<ProjectYear> year, Optional<LocalDate> stated);

        /** How often units report, by the results that can count; absent where none names a period. */
        Optional<Period.Kind> reportingInterval(Cutoff cutoff);

        /** Judges and scores what can count. */
        Scoring score(Cutoff cutoff, ScoringRequest request);
    }
}
