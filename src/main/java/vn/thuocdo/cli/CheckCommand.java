package vn.thuocdo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.Standings;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.report.Messages;

/** {@code check}: reads everything, judges nothing, and says what is wrong. */
@picocli.CommandLine.Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Command {

    @Mixin
    private ProjectOptions project;

    @Mixin
    private FaultGate gate;

    @Mixin
    private ConsoleOptions options;

    @Override
    public ConsoleOptions consoleOptions() {
        return options;
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        gate.check();
        Diagnostics diagnostics = new Diagnostics();
        Optional<Settings> usable = project.settings(surroundings, diagnostics);
        Console console = options.console(surroundings, usable.flatMap(Settings::language));
        if (usable.isEmpty()) {
            print(diagnostics, console);
            return Outcomes.ofSettings(diagnostics);
        }
        Settings settings = usable.get();
        Reading reading = ProgrammeReader.read(settings.sources(), settings.calendars(), diagnostics);
        Optional<LocalDate> asOf = settings.asOf().or(reading.programme()::latestDay);
        Standings.of(reading.programme(), asOf, diagnostics);
        print(diagnostics, console);
        if (!console.isQuiet()) {
            console.say(summary(reading, diagnostics, console.messages()));
        }
        return Outcomes.of(diagnostics).or(gate.judge(diagnostics, console));
    }

    /** The diagnostics are this command's report. */
    private static void print(Diagnostics diagnostics, Console console) throws IOException {
        String listing = console.listing().of(diagnostics, Severity.NOTE, console.isVerbose());
        console.print(listing.getBytes(StandardCharsets.UTF_8));
    }

    private static String summary(Reading reading, Diagnostics diagnostics, Messages messages) {
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
