package vn.thuocdo.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/** Tables as offices export them by the million, a little shorter: each unit with the same hundred items, and a result of most. */
public final class LongTables {

    public static final int UNITS = 120;
    public static final int TASKS = 100;

    /** The rows of both tables together. */
    public static final int ROWS = 2 * UNITS * TASKS;

    private LongTables() {}

    /** Both tables, in the order of the units. */
    public static List<Source> sources() {
        return sources(
                "unit,task,group,kind,target,direction,weight,deadline", "unit,task,reported_on,actual,status,note");
    }

    /** The same under other headers, separated by commas. */
    public static List<Source> sources(String ofAssignments, String ofResults) {
        StringBuilder assignments = new StringBuilder(ofAssignments).append('\n');
        StringBuilder results = new StringBuilder(ofResults).append('\n');
        Random random = new Random(20250707);
        for (int unit = 0; unit < UNITS; unit++) {
            for (int task = 0; task < TASKS; task++) {
                String item = "X" + (10000 + unit) + ",NV" + (100 + task);
                boolean measured = task % 5 != 4;
                int target = 200 + random.nextInt(9000);
                assignments.append(String.join(
                        ",",
                        item,
                        "G" + task % 5,
                        measured ? "target" : "task",
                        measured ? target / 10 + "." + target % 10 : "",
                        measured && task % 7 == 3 ? "lower" : "",
                        task % 3 == 0 ? "1.5" : "1",
                        "2025-" + (10 + task % 3) + "-28\n"));
                results.append(String.join(
                        ",",
                        item,
                        "2025-12-" + (10 + random.nextInt(20)),
                        measured ? target * (85 + random.nextInt(30)) / 1000 + ".5" : "",
                        measured ? "reported" : random.nextInt(10) < 7 ? "done" : "in_progress",
                        random.nextInt(20) == 0 ? "\"Chậm, vì mưa lũ\"\n" : "\n"));
            }
        }
        return List.of(
                source(Source.Role.ASSIGNMENTS, assignments.toString()),
                source(Source.Role.RESULTS, results.toString()));
    }

    private static Source source(Source.Role role, String text) {
        return new Source(role, Input.bytes(role + ".csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
