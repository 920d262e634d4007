package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.score.Report;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** What a program does that uses the tool as a library. The page {@code library.md} shows these lines. */
class LibraryTest {

    private static final Path PAGE = Tool.CHECKOUT.resolve("src/docs/library.md");

    @TempDir
    Path folder;

    @Test
    void aProjectIsScoredAndItsFiguresAreExact() {
        WorkingFolder here = WorkingFolder.of(Path.of(""));
        ProjectChoice project = ProjectChoice.of(here, "samples/vinh-phuc-2023");

        Outcome<Report> outcome = ScoreRun.of(project, Format.TEXT).outcome(ReadingWatch.NOBODY);

        for (Finding finding : outcome.findings().sorted()) {
            System.err.println(finding.at() + " " + finding.code().id());
        }
        Report report = outcome.result().orElseThrow();
        for (Scorecard card : report.board().cards()) {
            Optional<BigFraction> rate = card.rate().value();
            assertThat(rate).isPresent();
        }
        assertThat(report.board().total().completed()).isEqualTo(389);
        Outcome<Report> same = ScoreRun.of(project, Format.TEXT).outcome(ReadingWatch.NOBODY, Engine.here());

        assertThat(same.result().orElseThrow().board()).isEqualTo(report.board());
    }

    @Test
    void theSameDocumentsAsOnTheCommandLineCanBeWritten() throws IOException {
        WorkingFolder here = WorkingFolder.of(Path.of(""));
        ProjectChoice project = ProjectChoice.of(here, "samples/vinh-phuc-2023");
        Outcome<Report> outcome = ScoreRun.of(project, Format.JSON).outcome(ReadingWatch.NOBODY);
        Report report = outcome.result().orElseThrow();

        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Presentation presentation = new Presentation(Messages.of(Language.VI), false, false);
        report.write(Format.JSON, presentation, json);

        assertThat(json.toString(StandardCharsets.UTF_8))
                .isEqualTo(Tool.inCheckout()
                        .run("score", "samples/vinh-phuc-2023", "-f", "json")
                        .out());
    }

    @Test
    void aGateThatDoesNotHoldIsPartOfTheOutcome() {
        WorkingFolder here = WorkingFolder.of(Path.of(""));
        ProjectChoice project = ProjectChoice.of(here, "samples/vinh-phuc-2023");
        ScoreRun request = new ScoreRun(
                project,
                BaseChoice.OF_PROJECT,
                Optional.of(new BigDecimal("50")),
                Strictness.USUAL,
                Outputs.of(Format.TEXT));

        List<GateFailure> failed = request.outcome(ReadingWatch.NOBODY).failedGates();

        assertThat(failed)
                .hasSize(1)
                .allSatisfy(gate ->
                        assertThat(((GateFailure.UnitsBelow) gate).units()).hasSize(2));
    }

    /** Faults of the data are no exceptions, and a request that cannot be met says why. */
    @Test
    void whereThereIsNoResultTheOutcomeSaysWhy() {
        Project.in(folder).file("job.csv", "unit,task,target,actual", "A,T1,90,9..5");
        ProjectChoice project = ProjectChoice.of(WorkingFolder.of(folder), "job.csv");

        Outcome<Report> outcome = ScoreRun.of(project, Format.TEXT).outcome(ReadingWatch.NOBODY);

        assertThat(outcome.result()).isEmpty();
        assertThat(outcome.refusal()).contains(new Refusal.Faulty(true));
        assertThat(outcome.leftOut()).hasToString("[job.csv:2]");
        assertThat(outcome.findings().hasErrors()).isTrue();
    }

    @Test
    void anOutcomeReadsNoFileLater() throws IOException {
        Project.in(folder).file("job.csv", "unit,task,target,actual,period", "A,T1,90,95,2023");
        ProjectChoice project = ProjectChoice.of(WorkingFolder.of(folder), "job.csv");
        Outcome<Report> outcome = ScoreRun.of(project, Format.HTML).outcome(ReadingWatch.NOBODY);
        Files.delete(folder.resolve("job.csv"));

        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Presentation presentation = new Presentation(Messages.of(Language.EN), false, false);
        outcome.result().orElseThrow().write(Format.HTML, presentation, page);

        assertThat(page.toString(StandardCharsets.UTF_8)).endsWith("</html>\n");
    }

    @Test
    void thePageAndTheOneOfThePackageNameEveryRequest() throws IOException {
        Path sources = Tool.CHECKOUT.resolve("src/main/java/vn/thuocdo/run");
        String page = Files.readString(PAGE);
        String ofPackage = Files.readString(sources.resolve("package-info.java"));
        try (Stream<Path> files = Files.list(sources)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Run.java")))
                    .map(name -> name.replace(".java", ""))
                    .filteredOn(name -> !name.equals("Run"))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(request -> {
                        assertThat(page).contains("| `" + request + "` |");
                        assertThat(ofPackage).contains("vn.thuocdo.run." + request + "}");
                    });
        }
    }

    @Test
    void thePageShowsLinesOfThisTest() throws IOException {
        String test = Files.readString(Tool.CHECKOUT.resolve("src/test/java/vn/thuocdo/run/LibraryTest.java"));
        String page = Files.readString(PAGE);
        String[] blocks = page.split("```java\n");

        assertThat(blocks.length).isGreaterThan(2);
        for (int i = 1; i < blocks.length; i++) {
            String block = blocks[i].substring(0, blocks[i].indexOf("```\n"));
            assertThat(block.lines().filter(line -> !line.isBlank()).map(String::strip))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(test).contains(line));
        }
    }
}
