package vn.thuocdo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.FailureReason;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.report.Delivery;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Tailoring;

/** Which reports are written, and where. */
final class ReportOptions {

    private static final String STANDARD_OUTPUT = "-";

    private final Set<Format> formats;
    private final OptionSpec format = Options.word("FORMAT", () -> words().iterator(), "-f", "--format");
    private final OfficeOptions office = new OfficeOptions();
    private final OptionSpec files = Options.files("1", "FILE", "-o", "--output");

    /** @param formats those that the command's report has */
    ReportOptions(Set<Format> formats) {
        this.formats = formats;
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

    /** @param file as the user wrote it; {@code -} for standard output */
    private record Output(Format format, String file) {
        boolean isStandard() {
            return file.equals(STANDARD_OUTPUT);
        }
    }

    /** The formats that are asked for. */
    Set<Format> formats() {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        outputs().forEach(output -> formats.add(output.format()));
        return formats;
    }

    /** The same, and refuses a template that nothing can be put into, and to pour a workbook over a terminal. */
    void check(Surroundings surroundings) {
        tailoring(surroundings);
        check();
        for (Output output : outputs()) {
            if (output.isStandard() && output.format().isBinary() && surroundings.outIsTerminal()) {
                String word = output.format().word();
                throw new UsageException("notOnTerminal", word, "-o report." + word);
            }
        }
    }

    /** Refuses outputs that cannot be understood, before anything is read. */
    void check() {
        List<Output> outputs = outputs();
        outputs.forEach(output -> tablesBeside(output, outputs));
    }

    /** Refuses formats that the report of this run does not have, although other reports of the command do. */
    void checkOnly(Set<Format> some) {
        for (Output output : outputs()) {
            if (!some.contains(output.format())) {
                throw new UsageException(
                        "noFormatOfMethods",
                        output.format().word(),
                        some.stream().map(Format::word).collect(Collectors.joining(", ")));
            }
        }
    }

    /** Writes every report, files first; standard output only when all files are in place. */
    ExitStatus write(Document report, Surroundings surroundings, Console console) throws IOException {
        List<Output> outputs = outputs();
        Tailoring tailoring = tailoring(surroundings);
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        try (Delivery delivery = new Delivery()) {
            Interruption interruption = Interruption.of(delivery, files(outputs), console);
            try {
                for (Output output : outputs) {
                    List<String> tables = tablesBeside(output, outputs);
                    if (output.isStandard()) {
                        report.write(
                                output.format(),
                                console.onOutput().beside(tables).tailored(tailoring),
                                standard);
                    } else {
                        Path place = surroundings.path(output.file());
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
            tell(failure, outputs, surroundings, console);
            return ExitStatus.IO_FAILED;
        }
        console.print(standard.toByteArray());
        return ExitStatus.DONE;
    }

    /** Says which file could not be written and why, and what has become of the others. */
    private static void tell(
            Delivery.Failure failure, List<Output> outputs, Surroundings surroundings, Console console) {
        List<String> replaced = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String file : files(outputs)) {
            Path place = surroundings.path(file);
            if (place.equals(failure.place())) {
                console.report(fault(file, failure.getCause()));
            } else {
                (failure.replaced().contains(place) ? replaced : kept).add(file);
            }
        }
        if (!replaced.isEmpty()) {
            console.say(console.messages().text("console.replaced", String.join(", ", replaced)));
        }
        if (!kept.isEmpty()) {
            console.say(console.messages().text("console.notWritten", String.join(", ", kept)));
        }
    }

    /**
     * The CSV files that a data package describes, from its own folder.
     *
     * @throws UsageException if there is none, or one is not in that folder: a package may not lead out of it
     */
    private static List<String> tablesBeside(Output dataPackage, List<Output> outputs) {
        if (dataPackage.format() != Format.DATAPACKAGE) {
            return List.of();
        }
        Path folder = Path.of(dataPackage.file()).toAbsolutePath().normalize().getParent();
        List<String> tables = new ArrayList<>();
        for (Output output : outputs) {
            if (output.format() == Format.CSV && !output.isStandard()) {
                Path file = Path.of(output.file()).toAbsolutePath().normalize();
                if (!file.startsWith(folder)) {
                    throw new UsageException("tableElsewhere", output.file(), dataPackage.file());
                }
                tables.add(folder.relativize(file).toString().replace('\\', '/'));
            }
        }
        if (tables.isEmpty()) {
            throw new UsageException("packageWithoutTable", dataPackage.file());
        }
        return tables;
    }

    private static List<String> files(List<Output> outputs) {
        return outputs.stream()
                .filter(output -> !output.isStandard())
                .map(Output::file)
                .toList();
    }

    private List<Output> outputs() {
        Optional<Format> chosen = Optional.<String>ofNullable(format.getValue()).map(this::named);
        List<String> files = this.files.getValue();
        List<Output> outputs = new ArrayList<>();
        for (String file : files) {
            outputs.add(file.equals(STANDARD_OUTPUT) ? new Output(chosen.orElse(Format.TEXT), file) : output(file));
        }
        boolean standard = outputs.stream().anyMatch(Output::isStandard);
        if (!standard && (files.isEmpty() || chosen.isPresent())) {
            outputs.add(new Output(chosen.orElse(Format.TEXT), STANDARD_OUTPUT));
        }
        refuseRepeated(outputs);
        return outputs;
    }

    private static void refuseRepeated(List<Output> outputs) {
        Set<String> places = new HashSet<>();
        for (Output output : outputs) {
            if (!places.add(output.file())) {
                throw output.isStandard()
                        ? new UsageException("twoOnStandardOutput")
                        : new UsageException("sameFile", output.file());
            }
        }
    }

    /** {@code report.json}, or {@code FORMAT:FILE} where the extension does not say it. */
    private Output output(String text) {
        int colon = text.indexOf(':');
        Optional<Format> stated = colon < 0
                ? Optional.empty()
                : Format.of(text.substring(0, colon)).filter(formats::contains);
        if (stated.isPresent()) {
            return new Output(stated.get(), text.substring(colon + 1));
        }
        Format ofExtension = Format.ofFile(text)
                .filter(formats::contains)
                .orElseThrow(() -> new UsageException("badOutput", text, String.join(", ", words())));
        return new Output(ofExtension, text);
    }

    private Format named(String word) {
        return Format.of(word)
                .filter(formats::contains)
                .orElseThrow(() -> new UsageException("badValue", "--format", word, String.join(", ", words())));
    }

    private List<String> words() {
        return formats.stream().map(Format::word).toList();
    }

    /** Why a file could not be written; nothing has taken its place then. */
    static Findings fault(String file, IOException cause) {
        Location at = new Location.File(file);
        if (cause instanceof NoSuchFileException) {
            return Findings.of(Code.NO_FOLDER, at);
        }
        if (cause instanceof AccessDeniedException) {
            return Findings.of(Code.NOT_PERMITTED, at);
        }
        return Findings.of(Code.UNWRITABLE, at, FailureReason.of(cause));
    }
}
