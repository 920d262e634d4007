package vn.thuocdo.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** Runs what is to be run on Spark, and says its failures as the tool does. */
final class Cluster {

    private Cluster() {}

    /**
     * Everything that some tasks make.
     *
     * @throws UncheckedIOException if Spark gave it up; what the tool itself throws in a task is thrown here as well
     */
    static <T> List<T> collect(JavaRDD<T> made) {
        try {
            return made.collect();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Spark throws checked exceptions that its methods do not declare.
            if (e.getCause() instanceof RuntimeException ofTask) {
                throw ofTask;
            }
            throw new UncheckedIOException(new IOException(firstLine(String.valueOf(e.getMessage()))));
        }
    }

    /** Further lines are the stack of a task. */
    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
