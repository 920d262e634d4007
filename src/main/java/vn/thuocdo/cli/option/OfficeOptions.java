package vn.thuocdo.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.OfficeSettings;
import vn.thuocdo.report.word.WordTemplate;
import vn.thuocdo.run.UsageException;

/** What offices want of their reports. */
final class OfficeOptions {

    private static final String EXCEL = "excel";

    private final OptionSpec csvFor = Options.word("excel", OfficeOptions::reader, List.of(EXCEL), "--csv-for");
    private final OptionSpec template = Options.file("FILE", "--template");

    void addTemplateTo(CommandSpec command) {
        command.addOption(template);
    }

    void addCsvTo(CommandSpec command) {
        command.addOption(csvFor);
    }

    /**
     * How reports are tailored.
     *
     * @throws UsageException if the template is not there, or is none
     */
    OfficeSettings tailoring(ProcessContext context) {
        Optional<String> file = Options.given(template);
        Optional<Path> place = file.map(context::path);
        place.ifPresent(path -> requireUsable(path, file.get()));
        return new OfficeSettings(Options.given(csvFor).isPresent(), place);
    }

    /** The template's name, as the user wrote it. */
    String template() {
        return Options.<String>given(template).orElseThrow();
    }

    private static Optional<String> reader(String word) {
        return Optional.of(word).filter(EXCEL::equals);
    }

    private static void requireUsable(Path template, String shown) {
        try {
            new WordTemplate(template).check();
        } catch (IOException e) {
            throw new UsageException(UsageError.BAD_TEMPLATE, shown);
        }
    }
}
