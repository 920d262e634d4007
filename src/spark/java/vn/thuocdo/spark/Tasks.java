package vn.thuocdo.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import vn.thuocdo.judge.BestActuals;
import vn.thuocdo.judge.ReportedDays;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.UsableResults;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.Result;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.row.TableRead;
import vn.thuocdo.score.ScoredUnits;
import vn.thuocdo.score.ScoringRequest;

/**
 * What executors do. Everything that a task needs it gets from the job and from its own part of the data, so that one that
 * failed on the way can be run again anywhere.
 */
final class Tasks implements Serializable {

    /** Takes the place of a unit for what was read beside results. */
    static final int NO_UNIT = -1;

    private static final long serialVersionUID = 1L;

    private static final int BUFFER = 1 << 16;

    private final Broadcast<JobFiles> job;
    private final Broadcast<SerializableConfiguration> hadoop;

    Tasks(Broadcast<JobFiles> job, Broadcast<SerializableConfiguration> hadoop) {
        this.job = job;
        this.hadoop = hadoop;
    }

    /** Some results, with whom they are of. */
    private record OfUnit(int unit, List<Result> results) {}

    /** Where the records of a part of a file may end. */
    RecordEnds.Found scan(FilePart range, char delimiter) throws IOException {
        byte[] buffer = new byte[BUFFER];
        // The header ends with a line break, so every part has a byte before it.
        try (InputStream in = input(range).between(range.from() - 1, range.to())) {
            RecordEnds ends = new RecordEnds(delimiter, (byte) in.read());
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                ends.see(buffer, count);
            }
            return ends.found();
        }
    }

    private PartInput input(FilePart part) {
        return new PartInput(
                job.value().results().get(part.file()), hadoop.value().value());
    }

    /**
     * Reads files of results, or parts of them.
     *
     * @return the results of each unit that a part names, and of each part what else was read of it, under no unit
     */
    Iterator<Tuple2<Integer, Packet>> read(Iterator<FilePart> parts, byte[] year) {
        List<Tuple2<Integer, Packet>> read = new ArrayList<>();
        parts.forEachRemaining(part -> read.addAll(with(items -> read(part, year, items))));
        return read.iterator();
    }

    private List<Tuple2<Integer, Packet>> read(FilePart part, byte[] year, ItemsOfJob items) {
        PartInput input = input(part);
        Reading reading = FailedReads.retried(
                () -> items.settled().results(part.isWhole() ? items.results(part) : items.results(part, input)));
        List<Tuple2<Integer, Packet>> packets = new ArrayList<>();
        for (OfUnit some : byUnit(reading.programme(), items)) {
            packets.add(packet(some.unit(), part, placed(some.results(), part), items));
        }
        ReportedDays days = ReportedDays.of(
                reading.programme(), items.codec().decode(year, Year.class).year());
        List<TableRead> tables = part.isWhole()
                ? reading.inputs()
                : reading.inputs().stream()
                        .map(table -> table.of(items.input(part), table.rows()))
                        .toList();
        int records = part.isWhole() ? -1 : input.records();
        ReadPart rest = new ReadPart(part.file(), part.isWhole(), records, tables, reading.findings(), days);
        packets.add(packet(NO_UNIT, part, rest, items));
        return packets;
    }

    private static Tuple2<Integer, Packet> packet(int unit, FilePart part, Object value, ItemsOfJob items) {
        return new Tuple2<>(unit, new Packet(part.file(), items.codec().encode(value)));
    }

    /** Results of a part, at their places in the whole file. */
    private static List<Result> placed(List<Result> results, FilePart part) {
        return part.isWhole()
                ? results
                : results.stream()
                        .map(result -> result.movedTo(part.inWhole(result.at())))
                        .toList();
    }

    /** Results come in the order of the units. */
    private static List<OfUnit> byUnit(Programme programme, ItemsOfJob items) {
        List<OfUnit> parts = new ArrayList<>();
        int rows = programme.results().size();
        for (int from = 0, to; from < rows; from = to) {
            to = from + 1;
            while (to < rows && isSameUnit(programme, from, to)) {
                to++;
            }
            parts.add(new OfUnit(
                    items.place(programme.unitReported(from)),
                    programme.results().subList(from, to)));
        }
        return parts;
    }

    private static boolean isSameUnit(Programme programme, int one, int other) {
        return Programme.compare(programme.unitReported(one), programme.unitReported(other)) == 0;
    }

    /** What the results of some units say together; nothing where there is no unit. */
    Iterator<byte[]> survey(Iterator<Tuple2<Integer, Iterable<Packet>>> units, byte[] question) {
        return with(items -> {
            Survey asked = items.codec().decode(question, Survey.class);
            Optional<UsablePart> all = Optional.empty();
            while (units.hasNext()) {
                UsableResults usable = UsableResults.of(programme(units.next(), items), asked.year(), asked.asOf());
                UsablePart part =
                        new UsablePart(usable.uncounted(), usable.programme().reportingInterval());
                all = Optional.of(all.map(some -> some.and(part)).orElse(part));
            }
            return all.map(items.codec()::encode).stream().iterator();
        });
    }

    /** The best figures of some units, for a method that compares them. */
    Iterator<byte[]> best(Iterator<Tuple2<Integer, Iterable<Packet>>> units, byte[] question) {
        return with(items -> {
            Judgement asked = items.codec().decode(question, Judgement.class);
            BestActuals best = BestActuals.NONE;
            while (units.hasNext()) {
                ResultSelection states = ResultSelection.of(
                        usable(units.next(), asked, items), asked.request().asOf());
                best = best.and(BestActuals.of(states, asked.request().method()));
            }
            return List.of(items.codec().encode(best)).iterator();
        });
    }

    /** Judges and scores units, each by itself. */
    Iterator<Tuple2<Integer, byte[]>> score(Iterator<Tuple2<Integer, Iterable<Packet>>> units, byte[] question) {
        return with(items -> {
            Judgement asked = items.codec().decode(question, Judgement.class);
            List<Tuple2<Integer, byte[]>> scored = new ArrayList<>();
            while (units.hasNext()) {
                Tuple2<Integer, Iterable<Packet>> unit = units.next();
                Programme programme = usable(unit, asked, items);
                ScoringRequest request = asked.request();
                ScoredUnits of = ScoredUnits.of(
                        programme.units(), ResultSelection.of(programme, request.asOf()), asked.best(), request);
                scored.add(new Tuple2<>(unit._1(), items.codec().encode(of.withoutItems())));
            }
            return scored.iterator();
        });
    }

    /** A part of the programme: one unit, and all that is reported of it. */
    private static Programme programme(Tuple2<Integer, Iterable<Packet>> unit, ItemsOfJob items) {
        return items.ofUnit(unit._1(), results(unit._2(), items));
    }

    private static Programme usable(Tuple2<Integer, Iterable<Packet>> unit, Judgement asked, ItemsOfJob items) {
        return UsableResults.of(
                        programme(unit, items), asked.year(), asked.request().asOf())
                .programme();
    }

    /** What some tasks read of one unit, in any order. */
    static List<Result> results(Iterable<Packet> parts, ItemsOfJob items) {
        List<Result> results = new ArrayList<>();
        for (Packet part : parts) {
            for (Object result : items.codec().decode(part.bytes(), List.class)) {
                results.add((Result) result);
            }
        }
        return results;
    }

    private interface OnItems<T> {
        T made(ItemsOfJob items);
    }

    private <T> T with(OnItems<T> task) {
        return Workshop.with(job.value(), hadoop.value().value(), task::made);
    }

    /** @param year the project's; absent where it names none */
    record Year(Optional<ProjectYear> year) {}

    /** @param asOf absent where no data has a date */
    record Survey(Optional<ProjectYear> year, Optional<LocalDate> asOf) {}

    /** By what units are judged. */
    record Judgement(Optional<ProjectYear> year, BestActuals best, ScoringRequest request) {}
}
