package vn.thuocdo.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.GateOptions;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.cli.option.ProjectOptions;
import vn.thuocdo.report.check.CheckFormat;
import vn.thuocdo.report.check.CheckReport;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.run.CheckRun;
import vn.thuocdo.run.Outcome;

/** {@code check}: reads everything, scores nothing, and says what is wrong. */
final class CheckCommand implements Command {

    private final ProjectOptions project = new ProjectOptions();
    private final GateOptions gates = new GateOptions();
    private final OptionSpec format = Options.word("FORMAT", CheckFormat::of, words(), "-f", "--format");

    @Override
    public void addTo(CommandSpec command) {
        project.addTo(command);
        gates.addGateTo(command);
        command.addOption(format);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        CheckRun request = new CheckRun(project.choice(session.folder()), gates.strictness());
        Outcome<CheckReport> outcome = request.outcome(session.progress());
        Console console = session.console(outcome.language());
        OutcomeText text = session.text(outcome, console);
        if (outcome.result().isPresent()) {
            print(outcome.result().get(), console);
        }
        if (outcome.refusal().isPresent()) {
            text.reservations().forEach(console::say);
        } else if (!console.isQuiet()) {
            CheckReport report = outcome.result().orElseThrow();
            session.sayOutcome(console, summary(report, console.messages()));
            if (!report.diagnostics().hasErrors()) {
                NextCommand next = new NextCommand(project.projectWords(), project.optionWords());
                session.suggestNext(console, "next.score", next.text("score"));
            }
        }
        text.failedGates().forEach(console::say);
        return ExitStatus.of(outcome);
    }

    private static List<String> words() {
        return Arrays.stream(CheckFormat.values()).map(CheckFormat::word).toList();
    }

    /** The findings are this command's report. */
    private void print(CheckReport report, Console console) throws IOException {
        CheckFormat chosen = Options.<CheckFormat>given(format).orElse(CheckFormat.TEXT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        chosen.write(report, console.onOutput(), console.isVerbose(), out);
        console.print(out.toByteArray());
    }

    private static String summary(CheckReport report, Messages messages) {
        String items = messages.counted("console.checkedItems", report.assignments());
        String results = messages.counted("console.checkedResults", report.results());
        int used = report.files().size();
        String read = used == report.named()
                ? messages.counted("console.checked", used, items, results)
                : messages.counted("console.checkedSome", report.named(), messages.number(used), items, results);
        return report.diagnostics().count() == 0 ? read + "; " + messages.text("console.clean") : read;
    }
}
