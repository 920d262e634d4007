package vn.thuocdo.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.testing.Tool;

/** The tool and the oracle on one project. */
final class Comparison {

    private Comparison() {}

    /**
     * Every fact on which a report of the tool differs from the oracle, with both; empty where they agree, and where the tool
     * refuses the method because no item has what it asks for.
     */
    static List<String> differences(Job job, Path folder) throws IOException {
        JobFiles.write(job, folder);
        Oracle.Board board = Oracle.score(job);
        Map<String, String> expected = Expected.facts(board);
        Tool tool = Tool.in(folder);
        Tool.Run score =
                tool.run("score", ".", "--keep-going", "--lang", "en", "-f", "json", "-o", "out.csv", "-o", "out.xlsx");
        if (score.err().contains("error " + Code.METHOD_WITHOUT_DATA.id())) {
            return List.of();
        }
        if (failed(score)) {
            return List.of("score ended with " + score.status() + ": " + score.err());
        }
        List<String> differences = new ArrayList<>();
        boolean refused = score.err().contains(": error " + Code.TIME_UNKNOWN.id() + ": ");
        if (refused != board.isRefused()) {
            differences.add("an unknown time is " + (refused ? "" : "not ") + "refused");
        }
        compare("json", expected, Told.json(score.json()), differences);
        compare("csv", expected, Told.csv(folder.resolve("out.csv")), differences);
        compare("xlsx", expected, Told.workbook(folder.resolve("out.xlsx")), differences);
        for (String unit : job.units()) {
            Tool.Run explain = tool.run("explain", ".", unit, "--keep-going", "--lang", "en", "-f", "json");
            if (failed(explain)) {
                differences.add("explain " + unit + " ended with " + explain.status() + ": " + explain.err());
            } else {
                compare("explain", expected, Told.explained(explain.json()), differences);
            }
        }
        return differences;
    }

    /** Rows that cannot be read are errors of the input, which is scored all the same. */
    private static boolean failed(Tool.Run run) {
        return run.status() != ExitStatus.DONE && run.status() != ExitStatus.INPUT_ERRORS;
    }

    private static void compare(
            String report, Map<String, String> expected, Map<String, String> told, List<String> differences) {
        told.forEach((fact, value) -> {
            String right = expected.getOrDefault(fact, value);
            if (!right.equals(value)) {
                differences.add(report + ": " + fact + ": the tool says " + value + ", the rules " + right);
            }
        });
    }
}
