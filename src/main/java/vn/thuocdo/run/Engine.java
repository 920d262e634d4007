package vn.thuocdo.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.judge.cutoff.Cutoff;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.score.Detail;
import vn.thuocdo.score.Scoring;
import vn.thuocdo.score.ScoringRequest;

/** What reads the tables of a project and judges its items. Every engine gives the same results. */
public interface Engine {

    /** What reads and judges in this process. */
    static Engine here() {
        return new LocalEngine();
    }

    /**
     * Reads the tables of a project.
     *
     * @param depth what documents will show of them
     */
    Job begin(List<Source> sources, ProjectCalendar calendars, Depth depth);

    /**
     * Which files of this machine's disks a source names beside that of its path: an engine may take it for a pattern or for
     * the address of a file. It is asked with absolute paths without links, of files that may not be there yet.
     */
    Predicate<Path> names(Source source);

    /**
     * What has to be computed of a project.
     *
     * @param digests whether the digests of the inputs are shown
     * @param detail how much of single items is needed after they were counted
     * @param sensitivity whether it is shown how near units stand to another tier
     * @param reporting whether it is shown who reported, and which difficulties were named
     */
    record Depth(boolean digests, Detail detail, boolean sensitivity, boolean reporting) {

        /** The depth for runs that need units and this much of their items. */
        static Depth of(Detail detail) {
            return new Depth(false, detail, false, false);
        }
    }

    /** The tables of one project, read. */
    interface Job {

        /** How much of single items is kept if this much is needed: the same, or more where that costs less. */
        Detail kept(Detail looked);

        /** What was read. Its programme may hold no results if they are kept elsewhere. */
        Reading reading();

        /**
         * Which results can count, as {@link Cutoff#of} says.
         *
         * @param year the project's; absent where it names none
         * @param stated the as-of date that was asked for; absent for the latest day that a result stands for
         */
        Checked<Cutoff> cutoff(Optional<ProjectYear> year, Optional<LocalDate> stated);

        /** How often units report, according to the results that can count; absent where none names a period. */
        Optional<Period.Kind> reportingInterval(Cutoff cutoff);

        /** The first day that a result stands for which can count; absent where there is none. */
        Optional<LocalDate> firstReport(Cutoff cutoff);

        /** Judges and scores what can count, as of any date up to that of the cutoff. */
        Scoring score(Cutoff cutoff, ScoringRequest request);
    }
}
