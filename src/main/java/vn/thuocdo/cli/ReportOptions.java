package vn.thuocdo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.Delivery;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Tailoring;
import vn.thuocdo.run.Output;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.UsageException;
import vn.thuocdo.run.WorkingFolder;

/** Which reports are written, and where. */
final class ReportOptions {

    private final Set<Format> formats;
    private final OptionSpec format;
    private final OfficeOptions office = new OfficeOptions();
    private final OptionSpec files = Options.files("1", "FILE", "-o", "--output");

    /** @param formats those that the command's report has */
    ReportOptions(Set<Format> formats) {
        this.formats = formats;
        this.format = Options.word("FORMAT", this::named, words(), "-f", "--format");
    }

    void addTo(CommandSpec command) {
        command.addOption(format).addOption(files);
        if (hasOfficeFormats()) {
            office.addTo(command);
        }
    }

    private boolean hasOfficeFormats() {
        return formats.contains(Format.DOCX);
    }

    private Tailoring tailoring(Surroundings surroundings) {
        return hasOfficeFormats() ? office.tailoring(surroundings) : Tailoring.NONE;
    }

    /**
     * The documents that are asked for.
     *
     * @throws UsageException if they cannot be told, two go to one place, or one would pour a workbook over a terminal
     */
    Outputs outputs(Session session) {
        tailoring(session.surroundings());
        Outputs outputs = new Outputs(all(session.folder()), session.folder().path());
        for (Output output : outputs.all()) {
            if (output.isStandard()
                    && output.format().isBinary()
                    && session.surroundings().outIsTerminal()) {
                String word = output.format().word();
                throw new UsageException(UsageError.NOT_ON_TERMINAL, word, "-o report." + word);
            }
        }
        return outputs;
    }

    /** Writes every report, files first; standard output only when all files are in place. */
    ExitStatus write(Document report, Outputs outputs, Surroundings surroundings, Console console) throws IOException {
        Tailoring tailoring = tailoring(surroundings);
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        try (Delivery delivery = new Delivery()) {
            Interruption interruption = Interruption.of(delivery, names(outputs), console);
            try {
                for (Output output : outputs.all()) {
                    List<String> tables = outputs.tablesBeside(output);
                    if (output.isStandard()) {
                        report.write(
                                output.format(),
                                console.onOutput().beside(tables).tailored(tailoring),
                                standard);
                    } else {
                        Path place = output.file().orElseThrow();
                        Presentation presentation =
                                console.inFiles().beside(tables).tailored(tailoring);
                        delivery.prepare(place, out -> report.write(output.format(), presentation, out));
                    }
                }
                delivery.complete();
            } finally {
                interruption.isOver();
            }
        } catch (Delivery.Failure failure) {
            tell(failure, outputs, console);
            return ExitStatus.IO_FAILED;
        }
        console.print(standard.toByteArray());
        return ExitStatus.DONE;
    }

    /** Says which file could not be written and why, and what has become of the others. */
    private static void tell(Delivery.Failure failure, Outputs outputs, Console console) {
        List<String> replaced = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Output output : outputs.files()) {
            Path place = output.file().orElseThrow();
            if (place.equals(failure.place())) {
                console.report(failure.findings(output.name()));
            } else {
                (failure.replaced().contains(place) ? replaced : kept).add(output.name());
            }
        }
        if (!replaced.isEmpty()) {
            console.say(console.messages().text("console.replaced", String.join(", ", replaced)));
        }
        if (!kept.isEmpty()) {
            console.say(console.messages().text("console.notWritten", String.join(", ", kept)));
        }
    }

    private static List<String> names(Outputs outputs) {
        return outputs.files().stream().map(Output::name).toList();
    }

    private List<Output> all(WorkingFolder folder) {
        Optional<Format> chosen = Options.given(format);
        List<String> files = this.files.getValue();
        List<Output> outputs = new ArrayList<>();
        for (String file : files) {
            outputs.add(
                    file.equals(Output.STANDARD) ? Output.standard(chosen.orElse(Format.TEXT)) : output(file, folder));
        }
        boolean standard = outputs.stream().anyMatch(Output::isStandard);
        if (!standard && (files.isEmpty() || chosen.isPresent())) {
            outputs.add(Output.standard(chosen.orElse(Format.TEXT)));
        }
        return outputs;
    }

    /** {@code report.json}, or {@code FORMAT:FILE} where the extension does not say it. */
    private Output output(String text, WorkingFolder folder) {
        int colon = text.indexOf(':');
        Optional<Format> stated = colon < 0
                ? Optional.empty()
                : Format.of(text.substring(0, colon)).filter(formats::contains);
        if (stated.isPresent()) {
            return Output.file(stated.get(), text.substring(colon + 1), folder);
        }
        Format ofExtension = Format.ofFile(text)
                .filter(formats::contains)
                .orElseThrow(() -> new UsageException(UsageError.BAD_OUTPUT, text, String.join(", ", words())));
        return Output.file(ofExtension, text, folder);
    }

    private Optional<Format> named(String word) {
        return Format.of(word).filter(formats::contains);
    }

    private List<String> words() {
        return formats.stream().map(Format::word).toList();
    }
}
