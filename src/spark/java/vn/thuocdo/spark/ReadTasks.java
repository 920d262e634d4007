package vn.thuocdo.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scala.Tuple2;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.cutoff.ReportedDays;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.Result;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.ColumnFacts;
import vn.thuocdo.read.column.ColumnQuestion;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.TableRead;
import vn.thuocdo.report.data.DiagnosticsJson;

/**
 * What executors do with files. Everything that a task needs it gets from the job and from its own part of the data, so that
 * one that failed on the way can be run again anywhere.
 */
final class ReadTasks implements Serializable {

    /** Takes the place of a unit for what was read beside results. */
    static final int NO_UNIT = -1;

    private static final long serialVersionUID = 1L;

    private static final int BUFFER = 1 << 16;

    private final JobOnExecutor job;

    ReadTasks(JobOnExecutor job) {
        this.job = job;
    }

    /** Some results, with whom they are of. */
    private record OfUnit(int unit, List<Result> results) {}

    /** Where the records of a part of a file may end. */
    RecordEnds.Found scan(FilePart range, char delimiter) throws IOException {
        byte[] buffer = new byte[BUFFER];
        // The header ends with a line break, so every part has a byte before it.
        try (InputStream in = job.input(range).between(range.from() - 1, range.to())) {
            RecordEnds ends = new RecordEnds(delimiter, (byte) in.read());
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                ends.see(buffer, count);
            }
            return ends.found();
        }
    }

    /**
     * Reads files of results, or parts of them.
     *
     * @return the results of each unit that a part names, and of each part what else was read of it, under no unit
     */
    Iterator<Tuple2<Integer, Packet>> read(Iterator<FilePart> parts, byte[] question) {
        List<Tuple2<Integer, Packet>> read = new ArrayList<>();
        parts.forEachRemaining(part ->
                read.addAll(job.with(items -> read(part, items.codec().decode(question, Asked.class), items))));
        return read.iterator();
    }

    /**
     * What the cells of a part of a file show together.
     *
     * @param questions encoded
     */
    byte[] facts(FilePart part, byte[] questions) {
        return job.with(items -> {
            Questions asked = items.codec().decode(questions, Questions.class);
            Source source =
                    items.results(part, job.input(part), ColumnFacts.NONE).get(0);
            return items.codec()
                    .encode(FailedReads.retried(() ->
                            items.settled().facts(source, asked.ofFiles().getOrDefault(part.file(), Set.of()))));
        });
    }

    private List<Tuple2<Integer, Packet>> read(FilePart part, Asked asked, ItemsOfJob items) {
        PartInput input = job.input(part);
        ColumnFacts facts = asked.facts().getOrDefault(part.file(), ColumnFacts.NONE);
        Reading reading = FailedReads.retried(() ->
                items.settled().results(part.isWhole() ? items.results(part) : items.results(part, input, facts)));
        List<Tuple2<Integer, Packet>> packets = new ArrayList<>();
        for (OfUnit some : byUnit(reading.programme(), items)) {
            packets.add(packet(some.unit(), part, placed(some.results(), part), items));
        }
        ReportedDays days = ReportedDays.of(reading.programme(), asked.year());
        List<TableRead> tables = part.isWhole()
                ? reading.inputs()
                : reading.inputs().stream()
                        .map(table -> table.of(items.input(part), table.rows()))
                        .toList();
        int records = part.isWhole() ? -1 : input.records();
        Findings findings = reading.findings().first(DiagnosticsJson.MOST_OF_A_CODE);
        ReadPart rest = new ReadPart(part.file(), part.isWhole(), records, tables, findings, days);
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

    /**
     * By what files are read.
     *
     * @param year the project's; absent where it names none
     * @param facts what the cells of whole files show, by the first source of the file
     */
    record Asked(Optional<ProjectYear> year, Map<Integer, ColumnFacts> facts) {}

    /** @param ofFiles what is asked of the cells of files, likewise */
    record Questions(Map<Integer, Set<ColumnQuestion>> ofFiles) {}
}
