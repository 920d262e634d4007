package vn.thuocdo.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Standing;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.explain.Explanation;
import vn.thuocdo.score.Scorecard;

/** {@code explain}: why a unit stands where it stands, item by item. */
final class ExplainCommand implements Command {

    private final SubjectParameters subject = new SubjectParameters();
    private final ProjectOptions project = new ProjectOptions();
    private final ReportOptions reports = new ReportOptions(EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN));
    private final FaultGate gate = new FaultGate();
    private final ConsoleOptions options = new ConsoleOptions();
    private final OptionSpec keepGoing = Options.flag("--keep-going");

    @Override
    public void addTo(CommandSpec command) {
        subject.addTo(command);
        project.addOptionsTo(command);
        reports.addTo(command);
        gate.addTo(command);
        options.addTo(command);
        command.addOption(keepGoing);
    }

    @Override
    public Optional<Console> console() {
        return options.made();
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        gate.check();
        project.requireOneMethod();
        reports.check();
        SubjectParameters.Subject named = subject.named(surroundings);
        Findings.Builder diagnostics = Findings.builder();
        Optional<Settings> usable = project.settings(named.project(), surroundings, diagnostics);
        Console console = options.console(surroundings, usable.flatMap(Settings::language));
        if (usable.isEmpty()) {
            console.report(diagnostics.build());
            return Outcomes.ofSettings(diagnostics.build());
        }
        Scored scored = Scored.of(usable.get(), diagnostics);
        console.report(diagnostics.build());
        ExitStatus status = Outcomes.of(diagnostics.build());
        if (Outcomes.stops(diagnostics.build(), keepGoing.getValue(), scored.notScored(), console)) {
            return status;
        }
        if (scored.notScored() > 0) {
            console.say(console.messages().counted("console.partial", scored.notScored()));
        }
        Explanation explanation = explanation(scored, named, diagnostics.build());
        return status.or(reports.write(explanation, surroundings, console))
                .or(gate.judge(diagnostics.build(), console));
    }

    private static Explanation explanation(Scored scored, SubjectParameters.Subject named, Findings diagnostics) {
        Unit unit = unit(scored, named.unit());
        List<Assignment> ofUnit = scored.standings().stream()
                .map(Standing::assignment)
                .filter(assignment -> assignment.unit().equals(unit))
                .toList();
        Optional<Task> task = named.task().map(text -> task(ofUnit, unit, text));
        return new Explanation(
                scored.settings().title(),
                scored.asOf(),
                scored.board(),
                card(scored, unit),
                task,
                ofUnit.stream()
                        .filter(assignment -> !scored.settings().method().counts(assignment))
                        .toList(),
                diagnostics,
                scored.settings().folder(),
                scored.notScored());
    }

    private static Scorecard card(Scored scored, Unit unit) {
        return scored.board().cards().stream()
                .filter(card -> card.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Unit unit(Scored scored, String text) {
        Names<Unit> names = new Names<>();
        for (Unit unit : scored.reading().programme().units()) {
            names.addId(unit.id(), unit);
            names.add(unit.name(), unit);
            unit.aliases().forEach(alias -> names.add(alias, unit));
        }
        return found("Unit", text, names);
    }

    private static Task task(List<Assignment> ofUnit, Unit unit, String text) {
        Names<Task> names = new Names<>();
        for (Assignment assignment : ofUnit) {
            names.addId(assignment.task().id(), assignment.task());
            names.add(assignment.task().name(), assignment.task());
        }
        return found("Task", text, names, unit.name());
    }

    /** The one thing that a text of the command line names. */
    private static <T> T found(String what, String text, Names<T> names, String... where) {
        Set<T> found = names.find(text);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        List<String> near = found.isEmpty() ? names.nearest(text) : List.of();
        String problem = found.size() > 1 ? "several" + what + "s" : "noSuch" + what + (near.isEmpty() ? "" : "Near");
        List<String> arguments = new ArrayList<>(List.of(text));
        arguments.addAll(List.of(where));
        near.stream().limit(1).forEach(arguments::add);
        throw new UsageException(problem, arguments.toArray());
    }
}
