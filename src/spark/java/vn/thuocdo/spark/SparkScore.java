package vn.thuocdo.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.cli.command.CommandRunner;

/** {@code spark-submit … thuocdo-spark.jar score PROJECT …}: what {@code thuocdo score} does, with its options. */
public final class SparkScore {

    private static final String NAME = "thuocdo";

    private SparkScore() {}

    /** Ends with the status of the command; Spark tells a status other than 0 as a failure of the application. */
    public static void main(String[] args) {
        ExitStatus status;
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", NAME))) {
            status = run(spark, Path.of(""), System.getenv(), standardOutput(), standardError(), args);
        }
        if (status != ExitStatus.DONE) {
            System.exit(status.code());
        }
    }

    /** Runs a command line. */
    static ExitStatus run(
            JavaSparkContext spark,
            Path folder,
            Map<String, String> environment,
            OutputStream out,
            OutputStream err,
            String... args) {
        ProcessContext context = new ProcessContext(
                folder,
                environment,
                System.in,
                out,
                err,
                false,
                false,
                OptionalInt.empty(),
                Optional.of(new ParquetTable()));
        return new CommandRunner(context, new SparkEngine(spark)).run(args);
    }

    private static OutputStream standardOutput() {
        return new FileOutputStream(FileDescriptor.out);
    }

    private static OutputStream standardError() {
        return new FileOutputStream(FileDescriptor.err);
    }
}
