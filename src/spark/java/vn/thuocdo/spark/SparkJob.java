package vn.thuocdo.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.BestActuals;
import vn.thuocdo.judge.Cutoff;
import vn.thuocdo.judge.ReportedDays;
import vn.thuocdo.judge.UsableResults;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.Result;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.row.TableRead;
import vn.thuocdo.run.Engine;
import vn.thuocdo.score.ScoredUnits;
import vn.thuocdo.score.Scoring;
import vn.thuocdo.score.ScoringRequest;

/** A project whose results stay with the executors, unit by unit. */
final class SparkJob implements Engine.Job {

    private final ItemsOfJob items;
    private final Tasks tasks;
    private final JavaPairRDD<Integer, Iterable<Packet>> byUnit;
    private final Reading reading;
    private final ReportedDays days;
    private Optional<ProjectYear> year = Optional.empty();
    private Optional<Period.Kind> rhythm = Optional.empty();

    /** @param year that the project names; absent where it names none */
    SparkJob(ItemsOfJob items, Tasks tasks, SharedResults results, Optional<ProjectYear> year) {
        this.items = items;
        this.tasks = tasks;
        this.byUnit = results.byUnit();
        this.reading = reading(results.files());
        this.days = results.files().stream()
                .map(ReadPart::days)
                .reduce(ReportedDays.of(items.programme(), year), ReportedDays::and);
    }

    /** The tables in the order in which they were named, whichever was read first. */
    private Reading reading(List<ReadPart> files) {
        Reading ofItems = items.settled().reading();
        List<TableRead> tables = new ArrayList<>(ofItems.inputs());
        Findings.Builder findings = Findings.builder();
        findings.add(ofItems.findings());
        for (ReadPart file : files) {
            tables.addAll(file.tables());
            findings.add(file.findings());
        }
        return new Reading(items.programme(), tables, findings.build());
    }

    @Override
    public Reading reading() {
        return reading;
    }

    /** The same with every result, for documents that list single items. */
    Reading gathered() {
        List<Result> results = new ArrayList<>();
        Cluster.collect(byUnit.values()).forEach(parts -> results.addAll(Tasks.results(parts, items)));
        Programme programme = items.with(results);
        return new Reading(programme, reading.inputs(), reading.findings());
    }

    @Override
    public Checked<Cutoff> cutoff(Optional<ProjectYear> ofProject, Optional<LocalDate> stated) {
        year = ofProject;
        byte[] question = items.codec().encode(new Tasks.Survey(year, stated.or(days::latest)));
        Tasks task = tasks;
        UsablePart part = together(
                byUnit.mapPartitions(units -> task.survey(units, question)),
                UsablePart.class,
                UsablePart.NONE,
                UsablePart::and);
        rhythm = part.rhythm();
        return Cutoff.of(new UsableResults(items.programme(), part.uncounted()), year, stated, days);
    }

    @Override
    public Optional<Period.Kind> reportingInterval(Cutoff cutoff) {
        return rhythm;
    }

    @Override
    public Scoring score(Cutoff cutoff, ScoringRequest request) {
        BestActuals best = request.method().credit().comparesUnits() ? best(request) : BestActuals.NONE;
        byte[] question = items.codec().encode(new Tasks.Judgement(year, best, request));
        Tasks task = tasks;
        List<Tuple2<Integer, byte[]>> scored =
                new ArrayList<>(Cluster.collect(byUnit.mapPartitions(units -> task.score(units, question))));
        scored.sort(Comparator.comparing(Tuple2::_1));
        List<ScoredUnits> units = scored.stream()
                .map(unit -> items.codec().decode(unit._2(), ScoredUnits.class))
                .toList();
        return Scoring.of(cutoff.programme(), request, ScoredUnits.together(units));
    }

    private BestActuals best(ScoringRequest request) {
        byte[] question = items.codec().encode(new Tasks.Judgement(year, BestActuals.NONE, request));
        Tasks task = tasks;
        return together(
                byUnit.mapPartitions(units -> task.best(units, question)),
                BestActuals.class,
                BestActuals.NONE,
                BestActuals::and);
    }

    private <T> T together(JavaRDD<byte[]> parts, Class<T> type, T none, BinaryOperator<T> and) {
        return Cluster.collect(parts).stream()
                .map(part -> items.codec().decode(part, type))
                .reduce(none, and);
    }
}
