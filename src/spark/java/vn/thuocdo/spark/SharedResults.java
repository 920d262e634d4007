package vn.thuocdo.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import vn.thuocdo.model.ProjectYear;

/**
 * The results of a project as the executors have read them.
 *
 * @param packets the results of one unit in one part of a file each, under the unit's place among all
 * @param files what else was read of each file, in the order in which they were named
 */
record SharedResults(JavaPairRDD<Integer, Packet> packets, List<ReadPart> files) {

    /** By what those who look at a run of Spark find it. */
    static final String NAME = "results";

    /**
     * Reads them. Where a cell of a part could be read in two ways, the cells of all parts are asked first; a file whose parts
     * were not read as they are within the whole even then is read again in one piece.
     */
    static SharedResults read(
            JavaSparkContext spark,
            List<FilePart> parts,
            ItemsOfJob items,
            ReadTasks tasks,
            Optional<ProjectYear> year) {
        ResultsReading reading = new ResultsReading(spark, items, tasks, year);
        reading.read(parts);
        reading.settle(parts);
        reading.readWhole(parts);
        return reading.results();
    }
}
