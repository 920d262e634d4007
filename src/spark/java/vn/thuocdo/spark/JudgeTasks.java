package vn.thuocdo.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import scala.Tuple2;
import vn.thuocdo.judge.BestActuals;
import vn.thuocdo.judge.FoldedReports;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.cutoff.UsableResults;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.score.ScoredUnits;
import vn.thuocdo.score.ScoringRequest;

/**
 * What executors do with results that were read: fold those of each unit where they are, and judge and score units from what
 * was folded. As reading, each of it can be run again anywhere.
 */
final class JudgeTasks implements Serializable {

    private static final long serialVersionUID = 1L;

    private final JobOnExecutor job;
    private final UnitRanges ranges;

    JudgeTasks(JobOnExecutor job, UnitRanges ranges) {
        this.job = job;
        this.ranges = ranges;
    }

    /** What some results say together of which of them count; nothing where there is none. */
    Iterator<byte[]> survey(Iterator<Tuple2<Integer, Packet>> read, byte[] question) {
        return job.with(items -> {
            Survey asked = items.codec().decode(question, Survey.class);
            UsablePart all = UsablePart.NONE;
            while (read.hasNext()) {
                List<Result> results = results(List.of(read.next()._2()), items);
                all = all.and(UsablePart.of(
                        UsableResults.of(items.programme().withResults(results), asked.year(), asked.asOf()),
                        asked.asOf()));
            }
            return List.of(items.codec().encode(all)).iterator();
        });
    }

    /** What was read here of each unit, folded. */
    Iterator<Tuple2<Integer, byte[]>> fold(Iterator<Tuple2<Integer, Packet>> read, byte[] question) {
        return job.with(items -> {
            Folding asked = items.codec().decode(question, Folding.class);
            Map<Integer, List<Packet>> byUnit = new TreeMap<>();
            read.forEachRemaining(packet -> byUnit.computeIfAbsent(packet._1(), unit -> new ArrayList<>())
                    .add(packet._2()));
            List<Tuple2<Integer, byte[]>> folded = new ArrayList<>();
            byUnit.forEach((unit, packets) -> {
                Programme programme = usable(items.ofUnit(unit, results(packets, items)), asked);
                FoldedReports reports =
                        ResultSelection.of(programme, asked.request().asOf()).folded(asked.request()::looksAt);
                folded.add(new Tuple2<>(unit, items.codec().encode(reports)));
            });
            return folded.iterator();
        });
    }

    /** The best figures of some units, for a method that compares them. */
    Iterator<byte[]> best(int range, Iterator<Tuple2<Integer, Iterable<byte[]>>> units, byte[] question) {
        return job.with(items -> {
            Folding asked = items.codec().decode(question, Folding.class);
            BestActuals best = BestActuals.NONE;
            for (ResultSelection unit : merged(range, units, asked, items).values()) {
                best = best.and(BestActuals.of(unit, asked.request().method()));
            }
            return List.of(items.codec().encode(best)).iterator();
        });
    }

    /** Judges and scores the units of a range, each by itself. */
    Iterator<byte[]> score(int range, Iterator<Tuple2<Integer, Iterable<byte[]>>> units, byte[] question) {
        return job.with(items -> {
            Judgement asked = items.codec().decode(question, Judgement.class);
            ScoringRequest request = asked.folding().request();
            List<ScoredUnits> scored = new ArrayList<>();
            merged(range, units, asked.folding(), items).forEach((unit, states) -> {
                scored.add(ScoredUnits.of(List.of(items.unit(unit)), states, asked.best(), request));
            });
            ScoredUnits all = ScoredUnits.together(scored).withFirst(DiagnosticsJson.MOST_OF_A_CODE);
            return List.of(items.codec().encode(all)).iterator();
        });
    }

    /** Every unit of a range, whether anything is reported of it or not, with what was folded in any place. */
    private SortedMap<Integer, ResultSelection> merged(
            int range, Iterator<Tuple2<Integer, Iterable<byte[]>>> units, Folding asked, ItemsOfJob items) {
        SortedMap<Integer, FoldedReports> folded = new TreeMap<>();
        units.forEachRemaining(unit -> {
            FoldedReports reports = FoldedReports.NONE;
            for (byte[] part : unit._2()) {
                reports = reports.and(items.codec().decode(part, FoldedReports.class));
            }
            folded.put(unit._1(), reports);
        });
        SortedMap<Integer, ResultSelection> merged = new TreeMap<>();
        for (int unit = ranges.begin(range); unit < ranges.end(range); unit++) {
            merged.put(
                    unit,
                    ResultSelection.of(
                            usable(items.ofUnit(unit), asked),
                            asked.request().asOf(),
                            folded.getOrDefault(unit, FoldedReports.NONE)));
        }
        return merged;
    }

    private static Programme usable(Programme programme, Folding asked) {
        return UsableResults.of(programme, asked.year(), asked.request().asOf()).programme();
    }

    /** What was read of any units. */
    static List<Result> results(List<Packet> packets, ItemsOfJob items) {
        List<Result> results = new ArrayList<>();
        for (Packet packet : packets) {
            for (Object result : items.codec().decode(packet.bytes(), List.class)) {
                results.add((Result) result);
            }
        }
        return results;
    }

    /** @param asOf absent where no data has a date */
    record Survey(Optional<ProjectYear> year, Optional<LocalDate> asOf) {}

    /** By what results are folded. */
    record Folding(Optional<ProjectYear> year, ScoringRequest request) {}

    /** By what units are judged. */
    record Judgement(Folding folding, BestActuals best) {}
}
