package vn.thuocdo.spark;

import java.io.Serializable;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** What every executor gets once for a job, and all that its tasks need beside their own part of the data. */
final class JobOnExecutor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Broadcast<JobFiles> job;
    private final Broadcast<SerializableConfiguration> hadoop;

    private JobOnExecutor(Broadcast<JobFiles> job, Broadcast<SerializableConfiguration> hadoop) {
        this.job = job;
        this.hadoop = hadoop;
    }

    static JobOnExecutor of(JobFiles job, JavaSparkContext spark) {
        return new JobOnExecutor(
                spark.broadcast(job), spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
    }

    /** What a task makes with the items of the job. */
    <T> T with(Function<ItemsOfJob, T> task) {
        return Workshop.with(job.value(), hadoop.value().value(), task);
    }

    /** The file of a part, where Hadoop finds it. */
    PartInput input(FilePart part) {
        return new PartInput(
                job.value().results().get(part.file()), hadoop.value().value());
    }
}
