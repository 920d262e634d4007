package vn.thuocdo.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.judge.cutoff.Cutoff;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.score.Detail;
import vn.thuocdo.score.Scoring;
import vn.thuocdo.score.ScoringRequest;

/** Reads and judges in this process, one file after the other. */
final class LocalEngine implements Engine {

    /** The values of so few rows are kept; making them again would take longer. */
    private static final int FEW_ROWS = 1 << 13;

    @Override
    public Job begin(List<Source> sources, ProjectCalendar calendars, Depth depth) {
        return new LocalJob(ProgrammeReader.read(depth.digests() ? digested(sources) : sources, calendars), depth);
    }

    @Override
    public Predicate<Path> names(Source source) {
        return file -> false;
    }

    private static List<Source> digested(List<Source> sources) {
        return sources.stream()
                .map(source -> source.withInput(source.input().digested()))
                .toList();
    }

    /** Tables with every result. */
    record LocalJob(Reading reading, Depth depth) implements Job {

        @Override
        public Checked<Cutoff> cutoff(Optional<ProjectYear> year, Optional<LocalDate> stated) {
            Programme programme = reading.programme();
            boolean keepsItems = kept(depth.detail()).keepsItems();
            return Cutoff.of(keepsItems ? programme.materialised() : programme, year, stated);
        }

        @Override
        public Detail kept(Detail looked) {
            Programme programme = reading.programme();
            boolean few = programme.assignments().size() + programme.results().size() <= FEW_ROWS;
            return few ? looked.orMore(Detail.ITEMS) : looked;
        }

        @Override
        public Optional<Period.Kind> reportingInterval(Cutoff cutoff) {
            return cutoff.programme().reportingInterval();
        }

        @Override
        public Optional<LocalDate> firstReport(Cutoff cutoff) {
            return cutoff.programme().firstReport(cutoff.asOf());
        }

        @Override
        public Scoring score(Cutoff cutoff, ScoringRequest request) {
            return Scoring.of(cutoff.programme(), request);
        }
    }
}
