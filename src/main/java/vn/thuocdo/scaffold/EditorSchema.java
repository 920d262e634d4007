package vn.thuocdo.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.report.Schema;
import vn.thuocdo.report.write.NewFile;

/** What lets editors check a project file without a network: the schema beside it, and a first line that names it. */
public final class EditorSchema {

    private static final String FILE = "thuocdo.schema.json";
    /** As the YAML language server wants it. */
    private static final String FIRST_LINE = "# yaml-language-server: $schema=" + FILE + "\n";

    private EditorSchema() {}

    /** The files of a project with the schema behind them. */
    public static List<NewFile> added(List<NewFile> project) {
        List<NewFile> files = new ArrayList<>();
        for (NewFile file : project) {
            files.add(file.path().equals(ProjectFiles.FILE) ? named(file) : file);
        }
        files.add(new NewFile(FILE, out -> out.write(Schema.PROJECT.bytes())));
        return files;
    }

    private static NewFile named(NewFile project) {
        return new NewFile(project.path(), out -> {
            out.write(FIRST_LINE.getBytes(StandardCharsets.UTF_8));
            project.content().writeTo(out);
        });
    }
}
