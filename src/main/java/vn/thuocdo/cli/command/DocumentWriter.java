package vn.thuocdo.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.Interruption;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.OfficeSettings;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.TableWriter;
import vn.thuocdo.report.write.Delivery;
import vn.thuocdo.run.Output;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.UnitFolder;

/** Writes a document to all its places, or to none if one of them fails. */
final class DocumentWriter {

    /**
     * A file to be written.
     *
     * @param shown as the user would write it
     * @param asked what the user wrote: the file or, for one of many, its folder
     */
    private record Filed(String shown, String asked, Path place, Delivery.Content content) {

        /** Makes a missing folder only if the user named the folder. */
        void prepare(Delivery delivery) throws Delivery.Failure {
            if (shown.equals(asked)) {
                delivery.prepare(place, content);
            } else {
                delivery.prepareInFolder(place, content);
            }
        }
    }

    private final Outputs outputs;
    private final OfficeSettings tailoring;
    private final Optional<TableWriter> parquet;
    private final Console console;

    DocumentWriter(Outputs outputs, OfficeSettings tailoring, Optional<TableWriter> parquet, Console console) {
        this.outputs = outputs;
        this.tailoring = tailoring;
        this.parquet = parquet;
        this.console = console;
    }

    /**
     * Writes files first, and standard output after all files are in place.
     *
     * @throws IOException if standard output cannot be written to
     */
    ExitStatus write(Document report) throws IOException {
        List<Filed> files = files(report);
        byte[] standard = onStandardOutput(report);
        try (Delivery delivery = new Delivery()) {
            Interruption interruption = Interruption.of(delivery, asked(files), console);
            try {
                for (Filed file : files) {
                    file.prepare(delivery);
                }
                delivery.complete();
            } finally {
                interruption.stopWatching();
            }
        } catch (Delivery.Failure failure) {
            tell(failure, files);
            return ExitStatus.IO_FAILED;
        }
        console.print(standard);
        return ExitStatus.DONE;
    }

    private byte[] onStandardOutput(Document report) throws IOException {
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        for (Output output : outputs.all()) {
            if (output.isStandard()) {
                report.write(output.format(), tailored(console.onOutput(), output), standard);
            }
        }
        return standard.toByteArray();
    }

    private List<Filed> files(Document report) {
        List<Filed> files = new ArrayList<>();
        for (Output output : outputs.files()) {
            Presentation presentation = tailored(console.inFiles(), output);
            files.add(new Filed(
                    output.name(),
                    output.name(),
                    output.file().orElseThrow(),
                    out -> report.write(output.format(), presentation, out)));
        }
        Presentation presentation = console.inFiles().tailored(tailoring);
        for (UnitFolder folder : outputs.eachUnit()) {
            for (Document.Part part : report.parts()) {
                files.add(new Filed(
                        folder.shown(part),
                        folder.name(),
                        folder.place(part),
                        out -> part.document().write(folder.format(), presentation, out)));
            }
        }
        return files;
    }

    private Presentation tailored(Presentation presentation, Output output) {
        return presentation
                .beside(outputs.tablesBeside(output))
                .tailored(tailoring)
                .parquet(parquet);
    }

    private static List<String> asked(List<Filed> files) {
        return files.stream().map(Filed::asked).distinct().toList();
    }

    /** Says which file could not be written and why, and what happened to the others. */
    private void tell(Delivery.Failure failure, List<Filed> files) {
        Set<String> replaced = new LinkedHashSet<>();
        Set<String> kept = new LinkedHashSet<>();
        String failed = failure.place().toString();
        for (Filed file : files) {
            if (file.place().equals(failure.place())) {
                failed = file.shown();
            } else {
                (failure.replaced().contains(file.place()) ? replaced : kept).add(file.asked());
            }
        }
        console.report(failure.findings(failed));
        if (!replaced.isEmpty()) {
            console.say(console.messages().text("console.replaced", String.join(", ", replaced)));
        }
        if (!kept.isEmpty()) {
            console.say(console.messages().text("console.notWritten", String.join(", ", kept)));
        }
    }
}
