package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** {@code score --each-unit}: a paper for every unit, all of them or none. */
class EachUnitTest {

    private static final String SAMPLE =
            Tool.CHECKOUT.resolve(Sample.VINH_PHUC_2023.path()).toString();

    @TempDir
    Path folder;

    @Test
    void everyUnitHasAPaperUnderItsId() throws IOException {
        Tool.Run run = Tool.in(folder).run("score", SAMPLE, "--each-unit", "a/papers");

        assertThat(run).isEqualTo(new Tool.Run(ExitStatus.DONE, "", ""));
        assertThat(names("a/papers")).hasSize(36).contains("so-tttt.docx", "huyen-yen-lac.docx");
    }

    @Test
    void theFormatIsThatOfTheOptionOrOfTheFolder() throws IOException {
        Tool.in(folder).run("score", SAMPLE, "-f", "html", "--each-unit", "pages", "--each-unit", "markdown:texts");

        assertThat(names("pages")).contains("so-tttt.html");
        assertThat(names("texts")).contains("so-tttt.md");
    }

    @Test
    void aPaperIsWhatExplainWrites() throws IOException {
        Tool.in(folder).run("score", SAMPLE, "--each-unit", "json:papers", "--lang", "en");
        Tool.Run explained = Tool.in(folder).run("explain", SAMPLE, "so-tttt", "-f", "json", "--lang", "en");

        assertThat(folder.resolve("papers/so-tttt.json")).hasContent(explained.out());
    }

    @Test
    void theReportIsWrittenInTheSameRun() throws IOException {
        Tool.Run run = Tool.in(folder).run("score", SAMPLE, "--each-unit", "papers", "-o", "all.csv", "-o", "-");

        assertThat(run.out()).contains("Xếp hạng");
        assertThat(folder.resolve("all.csv")).exists();
        assertThat(names("papers")).hasSize(36);
    }

    @Test
    void whereOnePaperCannotBeWrittenNoneIs() throws IOException {
        Files.createDirectories(folder.resolve("papers/so-tttt.docx/in-the-way"));
        Files.writeString(folder.resolve("papers/cuc-thue.docx"), "of an earlier run");

        Tool.Run run =
                Tool.in(folder).run("score", SAMPLE, "--each-unit", "papers", "--each-unit", "html:new", "-o", "a.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.IO_FAILED);
        assertThat(run.err()).contains("papers/so-tttt.docx").contains("a.csv");
        assertThat(names("")).containsExactly("papers");
        assertThat(names("papers")).containsExactly("cuc-thue.docx", "so-tttt.docx");
        assertThat(folder.resolve("papers/cuc-thue.docx")).hasContent("of an earlier run");
    }

    @Test
    void noPaperReplacesWhatIsRead() throws IOException {
        String table = "[{unit: data, task: T1, status: done}, {unit: b, task: T1, status: done}]";
        Files.writeString(folder.resolve("data.json"), table);

        Tool.Run run = Tool.in(folder).run("score", "data.json", "--each-unit", "json:.");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("data.json");
        assertThat(names("")).containsExactly("data.json");
        assertThat(folder.resolve("data.json")).hasContent(table);
    }

    @Test
    void noPaperBecomesASourceOfTheNextRun() throws IOException {
        Files.writeString(folder.resolve("thuocdo.yaml"), "sources: {assignments: '*.json'}\n");
        Files.writeString(folder.resolve("all.json"), "[{unit: a, task: T1, status: done}]");

        Tool.Run run = Tool.in(folder).run("score", ".", "--each-unit", "json:.");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(names("")).containsExactly("all.json", "thuocdo.yaml");
    }

    @Test
    void aPaperAndAReportAreNotOneFile() {
        Tool.Run run = Tool.in(folder).run("score", SAMPLE, "--each-unit", "p", "-o", "p/../p/so-tttt.docx");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(folder.resolve("p")).doesNotExist();
    }

    /** Ids are texts of the data; none leads out of the folder, and none hides or replaces another. */
    @Test
    void idsThatAreNoFileNamesBecomeSome() throws IOException {
        Files.writeString(folder.resolve("t.csv"), """
                unit,task,status
                ../../out,T1,done
                con,T1,done
                a*,T1,done
                a?,T1,done
                .hidden,T1,done
                """);

        Tool.Run run = Tool.in(folder).run("score", "t.csv", "--each-unit", "p", "-f", "text", "-q");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(names("p")).containsExactlyInAnyOrder("_con.txt", "a.txt", "a 2.txt", "out.txt", "hidden.txt");
        assertThat(names("")).containsExactly("p", "t.csv");
    }

    @Test
    void severalMethodsHaveNoPapers() {
        Tool.Run run = Tool.in(folder)
                .run("score", SAMPLE, "--method", "completion", "--method", "on-time", "--each-unit", "p");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("--each-unit");
    }

    @Test
    void aPaperHasNoFormatOfReportsAlone() {
        assertThat(Tool.in(folder)
                        .run("score", SAMPLE, "--each-unit", "junit:p")
                        .err())
                .contains("\"junit\"")
                .contains("docx");
        assertThat(folder.resolve("p")).doesNotExist();
    }

    private List<String> names(String inFolder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(inFolder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
