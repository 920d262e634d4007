package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Tool;

/** A message shows no way out that there is not: where no encoding can be declared, none is to be. */
class OnlyInUtf8Test {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article.txt  | reconcile --from article.txt",
                "figures.yaml | reconcile figures.yaml",
                "annex.csv    | reconcile annex.csv",
                "thuocdo.yaml | check .",
                "method.yaml  | check -a job.csv --method method.yaml"
            })
    void aFileThatIsNoTableOfAProject(String name, String command) throws IOException {
        Files.writeString(folder.resolve("job.csv"), "unit,task,status\nU,T,done\n");
        Files.writeString(folder.resolve(name), "title,b: \"S\u00f4\"\nT,1\nTong,1\n", Charset.forName("windows-1258"));

        Tool.Run run = Tool.in(folder).run(command.split(" "));

        assertThat(run.out() + run.err()).contains(name + ":1:", "error R273").doesNotContain("--encoding");
    }
}
