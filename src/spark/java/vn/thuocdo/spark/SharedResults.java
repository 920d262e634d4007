package vn.thuocdo.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * The results of a project as the executors have read them.
 *
 * @param packets the results of one unit in one part of a file each, under the unit's place among all
 * @param files what else was read of each file, in the order in which they were named
 */
record SharedResults(JavaPairRDD<Integer, Packet> packets, List<ReadPart> files) {

    /** By what those who look at a run of Spark find it. */
    static final String NAME = "results";

    /** Reads them; a file whose parts were not read as they are within the whole is read again in one piece. */
    static SharedResults read(
            JavaSparkContext spark, List<FilePart> parts, ItemsOfJob items, ReadTasks tasks, byte[] year) {
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
                read.filter(packet -> packet._1() != ReadTasks.NO_UNIT),
                byFile.values().stream().map(ReadPart::together).toList());
    }

    private static JavaPairRDD<Integer, Packet> read(
            JavaSparkContext spark, List<FilePart> parts, ReadTasks tasks, byte[] year) {
        // Each part of a large file is a task; small files share some.
        int cut = (int) parts.stream().filter(part -> !part.isWhole()).count();
        return spark.parallelize(parts, Math.min(parts.size(), Math.max(spark.defaultParallelism(), cut)))
                .mapPartitionsToPair(some -> tasks.read(some, year))
                .setName(NAME)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static Map<Integer, List<ReadPart>> byFile(JavaPairRDD<Integer, Packet> read, ItemsOfJob items) {
        Map<Integer, List<ReadPart>> byFile = new TreeMap<>();
        for (Packet packet : Cluster.collect(
                read.filter(some -> some._1() == ReadTasks.NO_UNIT).values())) {
            byFile.computeIfAbsent(packet.file(), file -> new ArrayList<>())
                    .add(items.codec().decode(packet.bytes(), ReadPart.class));
        }
        return byFile;
    }
}
