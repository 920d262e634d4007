package vn.thuocdo.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The results of a project as the executors have read them.
 *
 * @param byUnit what was read of each unit, under its place among all; every unit is there
 * @param files what else was read of each file, in the order in which they were named
 */
record SharedResults(JavaPairRDD<Integer, Iterable<Packet>> byUnit, List<ReadPart> files) {

    /** By what those who look at a run of Spark find it. */
    static final String NAME = "results";

    /** Reads them; a file whose parts were not read as they are within the whole is read again in one piece. */
    static SharedResults read(
            JavaSparkContext spark, List<FilePart> parts, ItemsOfJob items, Tasks tasks, byte[] year) {
        JavaPairRDD<Integer, Packet> read = read(spark, parts, tasks, year);
        Map<Integer, List<ReadPart>> byFile = byFile(read, items);
        Set<Integer> again = new TreeSet<>();
        byFile.forEach((file, some) -> {
            if (!ReadPart.makeAWhole(some)) {
                again.add(file);
            }
        });
        if (!again.isEmpty()) {
            List<FilePart> whole = parts.stream()
                    .filter(part -> again.contains(part.file()) && part.line() == FileCuts.LINE_BELOW_HEADER)
                    .map(part -> FilePart.whole(part.sources()))
                    .toList();
            JavaPairRDD<Integer, Packet> readWhole = read(spark, whole, tasks, year);
            byFile.putAll(byFile(readWhole, items));
            Set<Integer> replaced = again;
            read = read.filter(packet -> !replaced.contains(packet._2().file())).union(readWhole);
        }
        return new SharedResults(
                byUnit(spark, read.filter(packet -> packet._1() != Tasks.NO_UNIT), items),
                byFile.values().stream().map(ReadPart::together).toList());
    }

    private static JavaPairRDD<Integer, Packet> read(
            JavaSparkContext spark, List<FilePart> parts, Tasks tasks, byte[] year) {
        // Each part of a large file is a task; small files share some.
        int cut = (int) parts.stream().filter(part -> !part.isWhole()).count();
        return spark.parallelize(parts, Math.min(parts.size(), Math.max(spark.defaultParallelism(), cut)))
                .mapPartitionsToPair(some -> tasks.read(some, year))
                .setName(NAME)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static Map<Integer, List<ReadPart>> byFile(JavaPairRDD<Integer, Packet> read, ItemsOfJob items) {
        Map<Integer, List<ReadPart>> byFile = new TreeMap<>();
        for (Packet packet :
                Cluster.collect(read.filter(some -> some._1() == Tasks.NO_UNIT).values())) {
            byFile.computeIfAbsent(packet.file(), file -> new ArrayList<>())
                    .add(items.codec().decode(packet.bytes(), ReadPart.class));
        }
        return byFile;
    }

    private static JavaPairRDD<Integer, Iterable<Packet>> byUnit(
            JavaSparkContext spark, JavaPairRDD<Integer, Packet> read, ItemsOfJob items) {
        // Every unit has a card, whether anything is reported of it or not.
        Packet nothing = new Packet(-1, items.codec().encode(List.of()));
        List<Tuple2<Integer, Packet>> everyUnit = IntStream.range(
                        0, items.programme().units().size())
                .mapToObj(unit -> new Tuple2<>(unit, nothing))
                .toList();
        return read.union(spark.parallelizePairs(everyUnit, 1)).groupByKey(spark.defaultParallelism());
    }
}
