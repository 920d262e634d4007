package vn.thuocdo.oracle;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares the tool with the oracle on many random projects: {@code OracleRun FOLDER PROJECTS [FIRST_SEED]}. */
final class OracleRun {

    private static final int SHOWN = 5;

    private final Path folder;
    private final PrintStream out;

    private OracleRun(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int projects = Integer.parseInt(args[1]);
        long first = args.length > 2 ? Long.parseLong(args[2]) : 1;
        int differing = new OracleRun(folder, System.out).compare(projects, first);
        System.out.printf("%d projects from seed %d, %d of them differ%n", projects, first, differing);
        if (differing > 0) {
            System.exit(1);
        }
    }

    private int compare(int projects, long first) throws IOException {
        int differing = 0;
        for (long seed = first; seed < first + projects; seed++) {
            Job job = RandomJob.of(seed);
            if (!differences(job).isEmpty()) {
                differing++;
                if (differing <= SHOWN) {
                    show(Smaller.of(job, smaller -> !differences(smaller).isEmpty()));
                }
            }
        }
        return differing;
    }

    private List<String> differences(Job job) {
        try {
            return Comparison.differences(job, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(Job job) throws IOException {
        out.println("Seed " + job.seed());
        differences(job).forEach(out::println);
        for (String file : List.of("thuocdo.yaml", "assignments.csv", "results.csv")) {
            out.println("--- " + file);
            out.print(Files.readString(folder.resolve(file)));
        }
        out.println();
    }
}
