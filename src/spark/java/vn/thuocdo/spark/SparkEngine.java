package vn.thuocdo.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaSparkContext;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.read.SettledItems;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.run.Engine;

/** Reads the results of a project, judges and scores on Spark. */
final class SparkEngine implements Engine {

    /** Files of more than twice as many bytes are cut into parts of so many. */
    private static final String PART = "spark.thuocdo.part";

    private static final String PART_UNLESS_SET = "64m";

    private final JavaSparkContext spark;

    SparkEngine(JavaSparkContext spark) {
        this.spark = spark;
    }

    @Override
    public Predicate<Path> names(Source source) {
        return source.role() == Source.Role.RESULTS
                ? file -> NamedFiles.include(file, source.input(), spark.hadoopConfiguration())
                : file -> false;
    }

    @Override
    public Job begin(List<Source> sources, ProjectCalendar calendars, Depth depth) {
        try {
            Optional<SplitSources> split = SplitSources.of(
                    depth.digests() ? withDigestsOfItems(sources) : sources, spark.hadoopConfiguration());
            return split.isPresent()
                    ? begin(split.get(), calendars)
                    : Engine.here().begin(sources, calendars, depth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> withDigestsOfItems(List<Source> sources) {
        return sources.stream()
                .map(source -> source.role() == Source.Role.RESULTS
                        ? source
                        : source.withInput(source.input().digested()))
                .toList();
    }

    private Job begin(SplitSources split, ProjectCalendar calendars) throws IOException {
        Project project = new Project(split.items(), split.results(), calendars);
        ItemsOfJob items = new ItemsOfJob(SettledItems.read(split.all(), calendars), project);
        JobOnExecutor onExecutor = JobOnExecutor.of(files(split, project), spark);
        ReadTasks tasks = new ReadTasks(onExecutor);
        Optional<ProjectYear> year = calendars.year().isPresent()
                ? Optional.of(ProjectYear.of(calendars.year().getAsInt(), calendars.reporting()))
                : Optional.empty();
        FileCuts cuts = new FileCuts(spark, items, tasks, spark.getConf().getSizeAsBytes(PART, PART_UNLESS_SET));
        List<FilePart> parts = new ArrayList<>();
        for (List<Integer> file : split.byFile()) {
            parts.addAll(cuts.parts(file, split.files().get(file.get(0))));
        }
        SharedResults results = SharedResults.read(spark, parts, items, tasks, year);
        UnitRanges ranges = new UnitRanges(items.programme().units().size(), spark.defaultParallelism());
        return new SparkJob(items, onExecutor, results, ranges, year);
    }

    private static JobFiles files(SplitSources split, Project project) throws IOException {
        List<Input> inputs = new ArrayList<>();
        List<JobFiles.HeldFile> held = new ArrayList<>();
        for (Source source : split.items()) {
            inputs.add(source.input());
            try (InputStream in = source.input().open()) {
                held.add(new JobFiles.HeldFile(source.input().shown(), in.readAllBytes()));
            }
        }
        split.results().forEach(source -> inputs.add(source.input()));
        return new JobFiles(UUID.randomUUID().toString(), held, split.files(), new ValueCodec(inputs).encode(project));
    }
}
