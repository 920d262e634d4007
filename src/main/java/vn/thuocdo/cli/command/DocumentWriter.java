package vn.thuocdo.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.Interruption;
import vn.thuocdo.report.Delivery;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Tailoring;
import vn.thuocdo.run.Output;
import vn.thuocdo.run.Outputs;

/** Writes a document to every place that it is asked for: to all or, where one of them fails, to none. */
final class DocumentWriter {

    private final Outputs outputs;
    private final Tailoring tailoring;
    private final Console console;

    DocumentWriter(Outputs outputs, Tailoring tailoring, Console console) {
        this.outputs = outputs;
        this.tailoring = tailoring;
        this.console = console;
    }

    /**
     * Files first; standard output only when all files are in place.
     *
     * @throws IOException if standard output cannot be written to
     */
    ExitStatus write(Document report) throws IOException {
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        try (Delivery delivery = new Delivery()) {
            Interruption interruption = Interruption.of(delivery, names(), console);
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
            tell(failure);
            return ExitStatus.IO_FAILED;
        }
        console.print(standard.toByteArray());
        return ExitStatus.DONE;
    }

    private List<String> names() {
        return outputs.files().stream().map(Output::name).toList();
    }

    /** Says which file could not be written and why, and what has become of the others. */
    private void tell(Delivery.Failure failure) {
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
}
