package vn.thuocdo.testing;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Programme;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.input.Input;

/** One of the samples that ship. */
public enum Sample {
    VINH_PHUC_2022("vinh-phuc-2022"),
    VINH_PHUC_2023("vinh-phuc-2023"),
    ENCODINGS("encodings"),
    OFFICE_EXCEL("office-excel");

    private final String name;

    Sample(String name) {
        this.name = name;
    }

    /** Its folder, as a user in the checkout would name it. */
    public String path() {
        return "samples/" + name;
    }

    public Path folder() {
        return Tool.CHECKOUT.resolve("samples").resolve(name);
    }

    /** What {@code score -f json} prints of it. */
    public JsonNode scored() {
        Tool.Run run = Tool.inCheckout().run("score", path(), "-f", "json");
        if (run.status() != ExitStatus.DONE) {
            throw new AssertionError(run.status() + "\n" + run.err());
        }
        return run.json();
    }

    /** Its tables as the tool reads them. */
    public Programme programme() {
        Input file = Input.file(ProjectFile.NAME, folder().resolve(ProjectFile.NAME));
        Checked<Optional<Settings>> project = ProjectFile.read(file, folder(), "");
        Settings settings = project.value().orElseThrow(() -> fault(project.findings()));
        Reading reading = ProgrammeReader.read(settings.sources(), settings.calendars());
        Findings found = project.findings().and(reading.findings());
        if (found.count() > 0) {
            throw fault(found);
        }
        return reading.programme();
    }

    private static AssertionError fault(Findings found) {
        return new AssertionError(found.sorted());
    }
}
