package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.Optional;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.read.input.Input;

/** Bytes as a project file: settings or diagnostics, and never a file outside the project's folder. */
final class ProjectFilesFuzzTest {

    /** Has few files, so that globs are quick. */
    private static final Path FOLDER = Path.of("samples/encodings").toAbsolutePath();

    @FuzzTest
    void bytesAreSettingsOrDiagnostics(byte[] data) {
        Checked<Optional<Settings>> project = ProjectFile.read(Input.bytes(ProjectFile.NAME, data), FOLDER, "");
        project.value()
                .ifPresentOrElse(
                        settings -> assertThat(settings.sources())
                                .allSatisfy(source -> assertThat(
                                                FOLDER.resolve(source.input().shown())
                                                        .normalize())
                                        .startsWithRaw(FOLDER)),
                        () -> assertThat(project.findings().count()).isPositive());
    }
}
