package vn.thuocdo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.report.Tailoring;
import vn.thuocdo.report.word.WordTemplate;

/** What offices want of their reports. */
final class OfficeOptions {

    private static final String EXCEL = "excel";

    private final OptionSpec csvFor = Options.word("excel", List.of(EXCEL), "--csv-for");
    private final OptionSpec template = Options.file("FILE", "--template");

    void addTo(CommandSpec command) {
        command.addOption(csvFor).addOption(template);
    }

    /**
     * How reports are tailored.
     *
     * @throws UsageException if a value is none of its option's, or the template is not there
     */
    Tailoring tailoring(Surroundings surroundings) {
        String reader = csvFor.getValue();
        if (reader != null && !reader.equals(EXCEL)) {
            throw new UsageException("badValue", "--csv-for", reader, EXCEL);
        }
        Optional<String> file = Optional.ofNullable(template.getValue());
        Optional<Path> place = file.map(surroundings::path);
        place.ifPresent(path -> requireUsable(path, file.get()));
        return new Tailoring(reader != null, place);
    }

    private static void requireUsable(Path template, String shown) {
        try {
            new WordTemplate(template).check();
        } catch (IOException e) {
            throw new UsageException("badTemplate", shown);
        }
    }
}
