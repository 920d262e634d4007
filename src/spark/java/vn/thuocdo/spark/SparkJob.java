package vn.thuocdo.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.BestActuals;
import vn.thuocdo.judge.cutoff.Cutoff;
import vn.thuocdo.judge.cutoff.ReportedDays;
import vn.thuocdo.judge.cutoff.UsableResults;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.row.TableRead;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.run.Engine;
import vn.thuocdo.score.Detail;
import vn.thuocdo.score.ScoredUnits;
import vn.thuocdo.score.Scoring;
import vn.thuocdo.score.ScoringRequest;

/**
 * A project whose results stay with the executors: they are folded where they were read, and only what is left of them goes
 * to where their unit is judged.
 */
final class SparkJob implements Engine.Job {

    private final ItemsOfJob items;
    private final JudgeTasks tasks;
    private final UnitRanges ranges;
    private final JavaPairRDD<Integer, Packet> packets;
    private final Reading reading;
    private final ReportedDays days;
    private Optional<ProjectYear> year = Optional.empty();
    private UsablePart usable = UsablePart.NONE;

    /**
     * @param ranges of units that are judged one by one each
     * @param year that the project names; absent where it names none
     */
    SparkJob(
            ItemsOfJob items, JobOnExecutor job, SharedResults results, UnitRanges ranges, Optional<ProjectYear> year) {
        this.items = items;
        this.tasks = new JudgeTasks(job, ranges);
        this.ranges = ranges;
        this.packets = results.packets();
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
        return new Reading(items.programme(), tables, findings.build().first(DiagnosticsJson.MOST_OF_A_CODE));
    }

    @Override
    public Reading reading() {
        return reading;
    }

    /** To make items anew would take the results, which are not here. */
    @Override
    public Detail kept(Detail looked) {
        return looked == Detail.LISTED ? Detail.ITEMS : looked;
    }

    @Override
    public Checked<Cutoff> cutoff(Optional<ProjectYear> ofProject, Optional<LocalDate> stated) {
        year = ofProject;
        Optional<LocalDate> asOf = stated.or(days::latest);
        byte[] question = items.codec().encode(new JudgeTasks.Survey(year, asOf));
        JudgeTasks task = tasks;
        usable = together(
                packets.mapPartitions(read -> task.survey(read, question)),
                UsablePart.class,
                UsablePart.of(UsableResults.of(items.programme(), year, asOf), asOf),
                UsablePart::and);
        return Cutoff.of(new UsableResults(items.programme(), usable.uncounted()), year, stated, days);
    }

    @Override
    public Optional<Period.Kind> reportingInterval(Cutoff cutoff) {
        return usable.interval();
    }

    @Override
    public Optional<LocalDate> firstReport(Cutoff cutoff) {
        return usable.first();
    }

    @Override
    public Scoring score(Cutoff cutoff, ScoringRequest request) {
        JudgeTasks.Folding folding = new JudgeTasks.Folding(year, request);
        JavaPairRDD<Integer, Iterable<byte[]>> folded = folded(folding);
        BestActuals best = request.method().credit().comparesUnits() ? best(folded, folding) : BestActuals.NONE;
        byte[] question = items.codec().encode(new JudgeTasks.Judgement(folding, best));
        JudgeTasks task = tasks;
        List<ScoredUnits> units = new ArrayList<>();
        for (byte[] range : Cluster.collect(
                folded.mapPartitionsWithIndex((range, some) -> task.score(range, some, question), false))) {
            units.add(items.codec().decode(range, ScoredUnits.class));
        }
        return Scoring.of(cutoff.programme(), request, ScoredUnits.together(units));
    }

    /** What is reported of each unit, folded in each place where some of it was read. */
    private JavaPairRDD<Integer, Iterable<byte[]>> folded(JudgeTasks.Folding folding) {
        byte[] question = items.codec().encode(folding);
        JudgeTasks task = tasks;
        return packets.mapPartitionsToPair(read -> task.fold(read, question)).groupByKey(ranges);
    }

    private BestActuals best(JavaPairRDD<Integer, Iterable<byte[]>> folded, JudgeTasks.Folding folding) {
        byte[] question = items.codec().encode(folding);
        JudgeTasks task = tasks;
        return together(
                folded.mapPartitionsWithIndex((range, units) -> task.best(range, units, question), false),
                BestActuals.class,
                BestActuals.NONE,
                BestActuals::and);
    }

    private <T> T together(JavaRDD<byte[]> parts, Class<T> type, T first, BinaryOperator<T> and) {
        return Cluster.collect(parts).stream()
                .map(part -> items.codec().decode(part, type))
                .reduce(first, and);
    }
}
