package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Tool;

/** What {@code init} does not write over. */
class InitRefusalsTest {

    @TempDir
    Path folder;

    @Test
    void filesAreNotReplacedBecauseOfAVariable() throws IOException {
        Files.createDirectory(folder.resolve("p"));
        Files.writeString(folder.resolve("p/thuocdo.yaml"), "mine");

        Tool.Run run = Tool.in(folder).with("THUOCDO_FORCE", "true").run("init", "p", "--year", "2025");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(folder.resolve("p/thuocdo.yaml")).hasContent("mine");
    }

    @Test
    void theFolderOfANewProjectIsNoFile() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "mine");

        assertThat(Tool.in(folder).run("init", "a.csv", "--year", "2025"))
                .isEqualTo(new Tool.Run(
                        ExitStatus.USAGE,
                        "",
                        "thuocdo: \"a.csv\" is a file; name the folder that the new files go to\n"
                                + "thuocdo: Try: thuocdo init --help\n"));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "mine");

        Tool.Run run = Tool.in(folder).run("init", "a.csv/new", "--year", "2025");

        assertThat(run.status()).isEqualTo(ExitStatus.IO_FAILED);
        assertThat(run.err()).contains("a.csv/new: error E103: cannot be written (Not a directory)");
        assertThat(folder.resolve("a.csv")).hasContent("mine");
    }
}
