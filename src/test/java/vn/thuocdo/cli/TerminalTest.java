package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What a terminal is shown beside what every other reader of standard output gets. */
final class TerminalTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {40, 50, 60, 80, 100, 120})
    void noLineOfAReportIsWiderThanTheTerminal(int columns) {
        for (String command : new String[] {
            "score " + Sample.VINH_PHUC_2023.path(),
            "score " + Sample.VINH_PHUC_2023.path() + " --method completion --method on-time --method imihigo",
            "compare " + Sample.VINH_PHUC_2022.path() + " " + Sample.VINH_PHUC_2023.path(),
            "trend " + Sample.VINH_PHUC_2023.path(),
            "explain " + Sample.VINH_PHUC_2023.path() + " so-tttt --lang en",
            "score " + Sample.VINH_PHUC_2023.path() + " --as-of 2023-09-30 --due-within 60",
            "reconcile samples/vinh-phuc-2023/published.yaml samples/vinh-phuc-2023"
        }) {
            String out = Tool.inCheckout()
                    .with("COLUMNS", String.valueOf(columns))
                    .run(command.split(" "))
                    .out();

            assertThat(out.lines())
                    .as(command)
                    .allSatisfy(
                            line -> assertThat(Printable.width(line)).as(line).isLessThanOrEqualTo(columns));
        }
    }

    /** Each of its lines is broken between words, also those beside the report. A command to type is left whole. */
    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120})
    void nothingThatIsReadIsBrokenWithinAWordByTheTerminal(int columns) {
        for (String command : new String[] {
            "score " + Sample.VINH_PHUC_2023.path() + " --lang vi",
            "compare " + Sample.VINH_PHUC_2022.path() + " " + Sample.VINH_PHUC_2023.path() + " --lang vi",
            "explain " + Sample.VINH_PHUC_2023.path() + " so-tttt --lang en",
            "score " + Sample.VINH_PHUC_2023.path() + " --as-of 2023-09-30 --due-within 60 -q --lang vi",
            "reconcile samples/vinh-phuc-2023/published.yaml samples/vinh-phuc-2023 --lang en",
            "check -v samples/office-excel --lang vi",
            "check samples/vinh-phuc-2023 --lang vi"
        }) {
            Tool.Run run = Tool.inCheckout()
                    .with("COLUMNS", String.valueOf(columns))
                    .with("NO_COLOR", "1")
                    .onTerminal()
                    .run(command.split(" "));

            assertThat((run.out() + run.err()).lines().filter(line -> !line.contains(": thuocdo ")))
                    .as(command)
                    .allSatisfy(
                            line -> assertThat(Printable.width(line)).as(line).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void aWideTerminalShowsNamesWholeAndTiersInWords() {
        String out = Tool.inCheckout()
                .with("COLUMNS", "160")
                .run("score", Sample.VINH_PHUC_2023.path())
                .out();

        assertThat(out)
                .contains("Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh Vĩnh Phúc")
                .contains("từ 80% đến dưới 90%  thêm 1 để đạt 90%");
        assertThat(out.lines().mapToInt(Printable::width).max().orElseThrow()).isBetween(100, 120);
    }

    @Test
    void aFormatCanBeNamedForStandardOutputToo() {
        Tool.Run run = Tool.in(folder)
                .run(
                        "score",
                        Tool.CHECKOUT.resolve(Sample.VINH_PHUC_2023.path()).toString(),
                        "-o",
                        "markdown:-");

        assertThat(run.out()).startsWith("# ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsAskedForWinsOverTheTerminalAndFilesAreAsWideAsEver() throws IOException {
        Path file = folder.resolve("report.txt");
        Tool.Run run = Tool.inCheckout()
                .with("COLUMNS", "120")
                .run("score", Sample.VINH_PHUC_2023.path(), "--width", "90", "-o", "-", "-f", "text");
        Tool.inCheckout().with("COLUMNS", "120").run("score", Sample.VINH_PHUC_2023.path(), "-o", file.toString());

        assertThat(run.out().lines().mapToInt(Printable::width).max().orElseThrow())
                .isBetween(81, 90);
        assertThat(Files.readString(file).lines().mapToInt(Printable::width).max())
                .hasValue(80);
    }

    @Test
    void aTerminalIsToldWhatCameOutAndWhatToTypeNext() {
        Tool.Run run = Tool.inCheckout().onTerminal().run("score", Sample.VINH_PHUC_2023.path(), "--lang", "en");

        assertThat(run.err())
                .contains("389 of 480 items completed · 81.0% · 11 overdue or not reported")
                .contains(
                        "the reasons, for example: thuocdo explain samples/vinh-phuc-2023 \"Bộ Chỉ huy Quân sự tỉnh\"")
                .contains("as a document: thuocdo score samples/vinh-phuc-2023 --lang en -o report.docx");
    }

    @Test
    void aTerminalIsToldWhereDeadlinesAreComparedWithNoDay() {
        Project.in(folder)
                .file("due.csv", "unit,task,deadline,status", "A,T1,2023-06-30,done")
                .file("new.csv", "unit,task,deadline,status", "A,T1,2023-06-30,")
                .file("plain.csv", "unit,task,status", "A,T1,done");
        Tool atTerminal = Tool.in(folder).with("COLUMNS", "120").onTerminal();
        String undated = "deadlines were not compared: there is no as-of date (--as-of 2023-12-31)";

        assertThat(atTerminal.run("score", "due.csv", "--lang", "en").err()).contains(undated);
        assertThat(atTerminal.run("score", "due.csv", "--as-of", "2023-12-31").err())
                .doesNotContain("--as-of 2023-12-31)");
        assertThat(atTerminal.run("score", "new.csv", "--lang", "en").err()).doesNotContain(undated);
        assertThat(atTerminal.run("score", "plain.csv", "--lang", "en").err()).doesNotContain(undated);
    }

    @Test
    void aTerminalIsToldWhereThePapersOfTheUnitsAre() {
        String papers = folder.resolve("papers").toString();
        Tool.Run run = Tool.inCheckout()
                .onTerminal()
                .run("score", Sample.VINH_PHUC_2023.path(), "--each-unit", "text:" + papers, "--lang", "en");

        assertThat(run.err()).contains("papers of the units written to " + papers);
    }

    @Test
    void aTerminalIsToldHowMuchFallsDue() {
        Tool.Run run = Tool.inCheckout()
                .with("COLUMNS", "120")
                .onTerminal()
                .run(
                        "score",
                        Sample.VINH_PHUC_2023.path(),
                        "--as-of",
                        "2023-09-30",
                        "--due-within",
                        "92",
                        "--lang",
                        "en");

        assertThat(run.err()).contains("thuocdo: 222 items of 36 units are not completed and fall due from 2023-09-30");
    }

    @Test
    void programsAndPipesAreToldNothingMore() {
        assertThat(Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path()).err())
                .isEmpty();
        assertThat(Tool.inCheckout()
                        .onTerminal()
                        .run("score", Sample.VINH_PHUC_2023.path(), "-f", "json")
                        .err())
                .isEmpty();
        assertThat(Tool.inCheckout()
                        .onTerminal()
                        .run("score", Sample.VINH_PHUC_2023.path(), "-q")
                        .err())
                .isEmpty();
    }

    @Test
    void aCommandToTypeIsReadByTheShellAsItStands() throws IOException {
        Path project = Files.createDirectory(folder.resolve("it's a folder"));
        Project.in(project).file("job.csv", "unit,task,status", "Sở Y tế,T1,đang thực hiện");

        assertThat(Tool.in(folder)
                        .onTerminal()
                        .run("score", "it's a folder/job.csv", "--lang", "en")
                        .err())
                .contains("thuocdo explain \"it's a folder/job.csv\" \"Sở Y tế\"");
    }
}
