package vn.thuocdo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Standings;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.check.CheckFormat;
import vn.thuocdo.report.check.CheckReport;

/** {@code check}: reads everything, judges nothing, and says what is wrong. */
final class CheckCommand implements Command {

    private final ProjectOptions project = new ProjectOptions();
    private final FaultGate gate = new FaultGate();
    private final ConsoleOptions options = new ConsoleOptions();
    private final OptionSpec format = Options.word("FORMAT", () -> words().iterator(), "-f", "--format");

    @Override
    public void addTo(CommandSpec command) {
        project.addTo(command);
        gate.addTo(command);
        options.addTo(command);
        command.addOption(format);
    }

    @Override
    public Optional<Console> console() {
        return options.made();
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        gate.check();
        project.requireOneMethod();
        CheckFormat chosen = format();
        Findings.Builder diagnostics = Findings.builder();
        Optional<Settings> usable = project.settings(surroundings, diagnostics);
        Console console = options.console(surroundings, usable.flatMap(Settings::language));
        if (usable.isEmpty()) {
            print(new CheckReport(List.of(), diagnostics.build(), ""), chosen, console);
            return Outcomes.ofSettings(diagnostics.build());
        }
        Settings settings = usable.get();
        Reading reading;
        try (Progress progress = Progress.of(surroundings, console)) {
            reading = ProgrammeReader.readWithConventions(progress.watch(settings.sources()), settings.calendars());
        }
        Optional<LocalDate> asOf = settings.asOf().or(reading.programme()::latestDay);
        diagnostics.add(reading.findings());
        diagnostics.add(Standings.of(reading.programme(), asOf).findings());
        List<CheckReport.FileRead> files =
                reading.inputs().stream().map(CheckCommand::understood).toList();
        print(new CheckReport(files, diagnostics.build(), settings.folder()), chosen, console);
        if (!console.isQuiet()) {
            console.say(summary(reading, diagnostics.build(), console.messages()));
        }
        return Outcomes.of(diagnostics.build()).or(gate.judge(diagnostics.build(), console));
    }

    private CheckFormat format() {
        String word = format.getValue();
        if (word == null) {
            return CheckFormat.TEXT;
        }
        return CheckFormat.of(word)
                .orElseThrow(() -> new UsageException("badValue", "--format", word, String.join(", ", words())));
    }

    private static List<String> words() {
        return Arrays.stream(CheckFormat.values()).map(CheckFormat::word).toList();
    }

    /** The diagnostics are this command's report. */
    private static void print(CheckReport report, CheckFormat format, Console console) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(report, console.onOutput(), console.isVerbose(), out);
        console.print(out.toByteArray());
    }

    private static CheckReport.FileRead understood(Reading.TableRead table) {
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns().forEach((column, header) -> columns.put(column.header(), header));
        Map<String, String> numbers = new LinkedHashMap<>();
        table.conventions()
                .forEach((column, convention) ->
                        numbers.put(column.header(), convention.name().toLowerCase(Locale.ROOT)));
        return new CheckReport.FileRead(
                table.input().shown(),
                table.role().name().toLowerCase(Locale.ROOT),
                table.form().format(),
                table.form().encoding(),
                table.form().delimiter(),
                table.form().sheet(),
                table.header().toString(),
                columns,
                numbers,
                table.rows(),
                table.faulty().size(),
                table.leftOut(),
                table.notItems());
    }

    private static String summary(Reading reading, Findings diagnostics, Messages messages) {
        String read = messages.counted(
                "console.checked",
                reading.inputs().size(),
                messages.counted(
                        "console.checkedItems",
                        reading.programme().assignments().size()),
                messages.counted(
                        "console.checkedResults", reading.programme().results().size()));
        return diagnostics.count() == 0 ? read + "; " + messages.text("console.clean") : read;
    }
}
