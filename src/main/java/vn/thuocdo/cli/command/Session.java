package vn.thuocdo.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.cli.ReadingProgress;
import vn.thuocdo.cli.option.ConsoleOptions;
import vn.thuocdo.cli.option.ReportOptions;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.run.Engine;
import vn.thuocdo.run.Outcome;
import vn.thuocdo.run.Output;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.ProjectArgument;
import vn.thuocdo.run.ReadingWatch;
import vn.thuocdo.run.WorkingFolder;

/** One call of a command: the context of its process, its language and its console. */
final class Session {

    private final ProcessContext context;
    private final ConsoleOptions options;
    private final String command;
    private final List<String> called;
    private final Engine engine;

    /**
     * @param command as it is called: {@code thuocdo score}
     * @param called the words after {@code thuocdo}
     * @param engine reads and judges what is scored
     */
    Session(ProcessContext context, ConsoleOptions options, String command, List<String> called, Engine engine) {
        this.context = context;
        this.engine = engine;
        this.options = options;
        this.command = command;
        this.called = List.copyOf(called);
    }

    ProcessContext context() {
        return context;
    }

    /** Reads and judges what is scored. */
    Engine engine() {
        return engine;
    }

    /** The folder from which names on the command line start. */
    WorkingFolder folder() {
        return context.folder();
    }

    /** A project by its name on the command line. */
    ProjectArgument project(String name) {
        return ProjectArgument.of(name, folder());
    }

    /** The language that the command line asks for; absent where it names none. */
    Optional<Language> language() {
        return options.language();
    }

    /** The console in the language of the command line, else of the project, else English. */
    Console console(Optional<Language> ofProject) {
        return options.console(context, ofProject);
    }

    /** Shows on a terminal how far reading has come. */
    ReadingWatch progress() {
        return new ReadingProgress(context, this::console);
    }

    /** Says what came of a run, at a terminal in lines of its width. */
    void sayOutcome(Console console, String sentence) {
        if (context.outIsTerminal() || context.errIsTerminal()) {
            console.sayInLines(sentence);
        } else {
            console.say(sentence);
        }
    }

    /** Says at a terminal what to type next. */
    void suggestNext(Console console, String key, String next) {
        if (!console.isQuiet() && (context.outIsTerminal() || context.errIsTerminal())) {
            console.say(console.messages().text(key, next));
        }
    }

    /** What is said of a run beside its findings. */
    OutcomeText text(Outcome<?> outcome, Console console) {
        return new OutcomeText(outcome, console.messages(), command);
    }

    /** Whether somebody reads the report at a terminal, or has it written to files from there. */
    private boolean isAtTerminal(Outputs outputs) {
        List<Output> standard =
                outputs.all().stream().filter(Output::isStandard).toList();
        return standard.isEmpty()
                ? context.outIsTerminal() || context.errIsTerminal()
                : context.outIsTerminal() && standard.stream().allMatch(output -> output.format() == Format.TEXT);
    }

    /**
     * The end of every run that makes a document: says what was found, writes, says which gates do not hold, and at a
     * terminal what came out and what to type next.
     */
    ExitStatus complete(Outcome<? extends Document> outcome, Outputs outputs, ReportOptions reports, NextCommand next)
            throws IOException {
        Console console = console(outcome.language());
        OutcomeText text = text(outcome, console);
        console.report(outcome.findings());
        for (String reservation : text.reservations()) {
            console.say(reservation);
        }
        ExitStatus status = ExitStatus.of(outcome);
        if (outcome.result().isPresent()) {
            status = status.or(new DocumentWriter(outputs, reports.tailoring(context), context.parquet(), console)
                    .write(outcome.result().get()));
        }
        for (String failed : text.failedGates()) {
            console.say(failed);
        }
        if (!console.isQuiet() && isAtTerminal(outputs) && status != ExitStatus.IO_FAILED) {
            ClosingLines closing = new ClosingLines(console.messages(), called, next);
            closing.outcome(outcome).ifPresent(console::sayInLines);
            closing.further(outcome, outputs).forEach(console::say);
        }
        return status;
    }
}
