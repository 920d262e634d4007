package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** Rows that contradict one another or cannot be read leave their item undecided, in whatever order they stand. */
class FaultyRowsInAnyOrderTest {

    private static final List<String> ACTUALS = List.of("95", "50", "90", "9x", "", "89.99", "8x/");
    private static final List<String> PERIODS = List.of("2023-Q1", "2023-Q2", "2023-Q4", "2023-Q4", "2023-Q9");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void noOrderOfFaultyRowsDecidesAScore(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> assigned = new ArrayList<>();
        List<String> reported = new ArrayList<>();
        for (String unit : List.of("A", "B", "C", "D")) {
            for (int task = 1; task <= 4; task++) {
                assigned.add(unit + ",T" + task + ",90,2023-06-30");
                for (int report = random.nextInt(5); report > 0; report--) {
                    reported.add(unit + ",T" + task + "," + oneOf(PERIODS, random) + "," + oneOf(ACTUALS, random));
                }
            }
        }
        write("a.csv", "unit,task,target,deadline", assigned);
        write("r.csv", "unit,task,period,actual", reported);
        String scored = scored();
        assertThat(scored).as("a report is made all the same").startsWith("rank,unit,");
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(assigned, random);
            Collections.shuffle(reported, random);
            write("a.csv", "unit,task,target,deadline", assigned);
            write("r.csv", "unit,task,period,actual", reported);
            assertThat(scored()).isEqualTo(scored);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9x", "8x/", "95 o"})
    void aMistypedFigureIsToldAndLeavesItsItemUndecided(String actual) throws IOException {
        write("a.csv", "unit,task,target", List.of("A,T1,90"));
        write("r.csv", "unit,task,period,actual", List.of("A,T1,2023-Q3,95", "A,T1,2023-Q4," + actual));

        Tool.Run run = Tool.in(folder).run("score", "-a", "a.csv", "-r", "r.csv", "--keep-going");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.out()).contains("1 not decided");
        assertThat(run.err()).contains("r.csv:3:4: error R201: \"" + actual + "\" is not a number");
    }

    private String scored() {
        return Tool.in(folder)
                .run("score", "-a", "a.csv", "-r", "r.csv", "--as-of", "2023-12-31", "--keep-going", "-q", "-f", "csv")
                .out();
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.write(folder.resolve(name), lines);
    }

    private static String oneOf(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
