package vn.thuocdo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Units with a hundred items each, four of five measured, and a result for nearly every item: some with remarks in
 * quotation marks, with line breaks in them.
 *
 * @param shuffled whether results come in an order of chance, else unit by unit
 */
record GeneratedProject(int units, boolean shuffled, Random random) {

    /** With which its files are scored. */
    static final String[] ARGUMENTS = {"-a", "a.csv", "-r", "r.csv", "--as-of", "2025-12-31", "-q"};

    private static final int ITEMS_OF_UNIT = 100;

    /** As {@code a.csv} and {@code r.csv}. */
    void write(Path folder) throws IOException {
        List<String> assigned = new ArrayList<>();
        List<String> reported = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            for (int task = 1; task <= ITEMS_OF_UNIT; task++) {
                String item = String.format(Locale.ROOT, "X%05d,T%03d", unit, task);
                boolean measured = task % 5 != 0;
                assigned.add(item + (measured ? ",target," + figure(random) : ",task,") + ","
                        + (measured && task % 7 == 0 ? "lower" : "") + ",2025-12-28");
                if (random.nextInt(100) > 0) {
                    String status = measured ? "" : random.nextInt(10) < 7 ? "done" : "in_progress";
                    reported.add(item + ",2025-12-" + (10 + random.nextInt(18)) + ","
                            + (measured ? figure(random) : "") + "," + status + ","
                            + (random.nextInt(20) == 0 ? "\"chậm,\nvì \"\"mưa\"\" lũ\"" : ""));
                }
            }
        }
        if (shuffled) {
            Collections.shuffle(reported, random);
        }
        write(folder.resolve("a.csv"), "unit,task,kind,target,direction,deadline", assigned);
        write(folder.resolve("r.csv"), "unit,task,reported_on,actual,status,difficulty", reported);
    }

    private static String figure(Random random) {
        int tenths = 200 + random.nextInt(9000);
        return tenths / 10 + "." + tenths % 10;
    }

    private static void write(Path file, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.write(file, lines);
    }
}
