package vn.thuocdo.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.thuocdo.testing.Project;

/** A project in a folder whose documents on paper a test looks at. */
record PaperProject(Path folder) {

    /** Writes what falls due in the thirty days after 20 December 2025. */
    void due(List<String> rows, String... outputs) {
        file("a.csv", rows)
                .run(with(
                        outputs,
                        "score",
                        "a.csv",
                        "--as-of",
                        "2025-12-20",
                        "--due-within",
                        "30",
                        "--lang",
                        "en",
                        "-q"));
    }

    /** Writes what changed between two tables. */
    void compare(List<String> before, List<String> after, String... outputs) {
        file("before.csv", before);
        file("after.csv", after).run(with(outputs, "compare", "before.csv", "after.csv", "--lang", "en", "-q"));
    }

    XWPFDocument docx(String name) throws IOException {
        return new XWPFDocument(Files.newInputStream(folder.resolve(name)));
    }

    private Project file(String name, List<String> rows) {
        return Project.in(folder).file(name, rows.toArray(String[]::new));
    }

    private static String[] with(String[] outputs, String... command) {
        return Stream.concat(Stream.of(command), Stream.of(outputs)).toArray(String[]::new);
    }
}
