package vn.thuocdo.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.read.column.ColumnFacts;
import vn.thuocdo.read.column.ColumnQuestion;

/** The reading of results, part by part, some of which are read again. */
final class ResultsReading {

    private final JavaSparkContext spark;
    private final ItemsOfJob items;
    private final ReadTasks tasks;
    private final Optional<ProjectYear> year;
    private final Map<Integer, List<ReadPart>> byFile = new TreeMap<>();
    private JavaPairRDD<Integer, Packet> packets;

    ResultsReading(JavaSparkContext spark, ItemsOfJob items, ReadTasks tasks, Optional<ProjectYear> year) {
        this.spark = spark;
        this.items = items;
        this.tasks = tasks;
        this.year = year;
        this.packets = JavaPairRDD.fromJavaRDD(spark.emptyRDD());
    }

    /** Reads each part by itself. */
    void read(List<FilePart> parts) {
        read(parts, Map.of());
    }

    /** Asks all cells of files of which a part has a cell that could be read in two ways, and reads these files again. */
    void settle(List<FilePart> parts) {
        Map<Integer, Set<ColumnQuestion>> questions = new HashMap<>();
        byFile.forEach((file, some) -> {
            Set<ColumnQuestion> ofFile = ReadPart.questions(some);
            if (!ofFile.isEmpty()) {
                questions.put(file, ofFile);
            }
        });
        if (!questions.isEmpty()) {
            List<FilePart> asked = parts.stream()
                    .filter(part -> questions.containsKey(part.file()))
                    .toList();
            read(asked, facts(asked, questions));
        }
    }

    private Map<Integer, ColumnFacts> facts(List<FilePart> parts, Map<Integer, Set<ColumnQuestion>> questions) {
        byte[] encoded = items.codec().encode(new ReadTasks.Questions(questions));
        ReadTasks task = tasks;
        List<byte[]> ofParts =
                Cluster.collect(spark.parallelize(parts, parts.size()).map(part -> task.facts(part, encoded)));
        Map<Integer, ColumnFacts> facts = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            facts.merge(parts.get(i).file(), items.codec().decode(ofParts.get(i), ColumnFacts.class), ColumnFacts::and);
        }
        return facts;
    }

    /** Reads files in one piece whose parts do not make a whole. */
    void readWhole(List<FilePart> parts) {
        List<FilePart> whole = parts.stream()
                .filter(part -> part.line() == FileCuts.LINE_BELOW_HEADER
                        && byFile.containsKey(part.file())
                        && !ReadPart.makeAWhole(byFile.get(part.file())))
                .map(part -> FilePart.whole(part.sources()))
                .toList();
        if (!whole.isEmpty()) {
            read(whole, Map.of());
        }
    }

    /** Reads parts; what was read of their files before is let go. */
    private void read(List<FilePart> parts, Map<Integer, ColumnFacts> facts) {
        byte[] question = items.codec().encode(new ReadTasks.Asked(year, facts));
        ReadTasks task = tasks;
        // Each part of a large file is a task; small files share some.
        int cut = (int) parts.stream().filter(part -> !part.isWhole()).count();
        JavaPairRDD<Integer, Packet> read = spark.parallelize(
                        parts, Math.min(parts.size(), Math.max(spark.defaultParallelism(), cut)))
                .mapPartitionsToPair(some -> task.read(some, question))
                .setName(SharedResults.NAME)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Set<Integer> replaced = new TreeSet<>();
        parts.forEach(part -> replaced.add(part.file()));
        byFile.keySet().removeAll(replaced);
        for (Packet packet : Cluster.collect(
                read.filter(some -> some._1() == ReadTasks.NO_UNIT).values())) {
            byFile.computeIfAbsent(packet.file(), file -> new ArrayList<>())
                    .add(items.codec().decode(packet.bytes(), ReadPart.class));
        }
        packets = packets.filter(packet -> !replaced.contains(packet._2().file()))
                .union(read.filter(packet -> packet._1() != ReadTasks.NO_UNIT));
    }

    SharedResults results() {
        return new SharedResults(
                packets, byFile.values().stream().map(ReadPart::together).toList());
    }
}
