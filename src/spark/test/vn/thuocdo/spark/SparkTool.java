package vn.thuocdo.spark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** Runs the tool on Spark, within this process: two tasks at a time, each of which may fail twice. */
final class SparkTool implements AutoCloseable {

    private final JavaSparkContext spark;

    private SparkTool(JavaSparkContext spark) {
        this.spark = spark;
        spark.setLogLevel("ERROR");
    }

    /** @param partitions into how many parts results are split at most, and units */
    static SparkTool of(int partitions) {
        return new SparkTool(new JavaSparkContext(conf(partitions)));
    }

    /**
     * The same, where files are cut into parts.
     *
     * @param bytes that a part has at least
     */
    static SparkTool of(int partitions, int bytes) {
        return new SparkTool(new JavaSparkContext(conf(partitions).set("spark.thuocdo.part", bytes + "b")));
    }

    private static SparkConf conf(int partitions) {
        return new SparkConf()
                .setAppName("test")
                .setMaster("local[2, 3]")
                .set("spark.ui.enabled", "false")
                .set("spark.default.parallelism", String.valueOf(partitions));
    }

    JavaSparkContext spark() {
        return spark;
    }

    /** In how many parts results are read, as far as Spark has {@link #listened} to the end. */
    Set<Integer> partsOfResults() {
        Set<Integer> parts = ConcurrentHashMap.newKeySet();
        spark.sc().addSparkListener(new SparkListener() {
            @Override
            public void onStageCompleted(SparkListenerStageCompleted stage) {
                stage.stageInfo()
                        .rddInfos()
                        .foreach(rdd -> rdd.name().equals(SharedResults.NAME) && parts.add(rdd.numPartitions()));
            }
        });
        return parts;
    }

    /** How many bytes tasks send to the driver from now on, as far as Spark has {@link #listened} to the end. */
    AtomicLong bytesToDriver() {
        AtomicLong bytes = new AtomicLong();
        spark.sc().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd task) {
                bytes.addAndGet(task.taskMetrics().resultSize());
            }
        });
        return bytes;
    }

    /** Waits until all that happened was told to those who listen. */
    void listened() throws TimeoutException {
        spark.sc().listenerBus().waitUntilEmpty();
    }

    /** Runs a command line from a folder. */
    Tool.Run run(Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitStatus status = SparkScore.run(spark, folder, Map.of(), out, err, arguments);
        return new Tool.Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        spark.close();
    }
}
