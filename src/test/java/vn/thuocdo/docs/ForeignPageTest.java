package vn.thuocdo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** The tables of the page of foreign tables are scored as the page says. */
class ForeignPageTest {

    private static final Path PAGE = Tool.CHECKOUT.resolve("src/docs/foreign.md");

    @TestFactory
    List<DynamicTest> everyTableOfThePageIsScoredAsItSays(@TempDir Path folder) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String[] sections = Files.readString(PAGE).split("\n## ");
        for (int i = 1; i < sections.length; i++) {
            String section = sections[i];
            Path project = folder.resolve("section-" + i);
            tests.add(DynamicTest.dynamicTest(section.lines().findFirst().orElseThrow(), () -> run(section, project)));
        }
        return tests;
    }

    private static void run(String section, Path project) throws IOException {
        Files.createDirectories(project);
        Files.writeString(project.resolve("table.csv"), block(section, "csv"));
        Files.writeString(project.resolve("thuocdo.yaml"), block(section, "yaml"));
        Tool.Run run = Tool.in(project).run("score", ".", "-f", "json", "--fail-on", "warning");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        String said = section.lines().reduce((one, other) -> other).orElseThrow();
        int[] expected = switch (said) {
            case "One of the two is met." -> new int[] {2, 1};
            case "Two of the three are met." -> new int[] {3, 2};
            case "Both are met." -> new int[] {2, 2};
            default -> throw new AssertionError("the section does not end with what comes out: " + said);
        };
        assertThat(run.out().replaceAll("\\s", ""))
                .contains("\"assigned\":" + expected[0] + ",\"completed\":" + expected[1]);
    }

    private static String block(String section, String language) {
        String start = "```" + language + "\n";
        int from = section.indexOf(start) + start.length();
        return section.substring(from, section.indexOf("```", from));
    }
}
