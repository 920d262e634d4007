package vn.thuocdo.run;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.Standing;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.explain.Explanation;
import vn.thuocdo.score.HeadSheet;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.Sensitivity;

/**
 * A request to explain why a unit stands where it stands, item by item.
 *
 * @param unit its id, its name or one of its aliases
 * @param task the id or name of the only task that is explained; absent for every task
 */
public record ExplainRun(
        ProjectChoice project, String unit, Optional<String> task, Strictness strictness, Outputs outputs) {

    /** Does it; reads every file, and writes none. */
    public Outcome<Explanation> outcome(ReadingWatch watch) {
        return Run.outcome(watch, outputs.places(), this::explanation);
    }

    private Explanation explanation(Run run) {
        Optional<Settings> settings = run.keep(project.settings());
        run.speaks(settings.flatMap(Settings::language));
        Scored scored = run.score(run.usable(settings));
        run.requireSound(strictness.keepGoing());
        Unit explained = Named.unit(unit, scored.programme().units());
        List<Assignment> ofUnit = scored.standings().stream()
                .map(Standing::assignment)
                .filter(assignment -> assignment.unit().equals(explained))
                .toList();
        Optional<Task> only = task.map(text -> Named.task(text, ofUnit, explained));
        run.guard(strictness);
        Scorecard card = scored.board().card(explained);
        Method method = scored.settings().method();
        return new Explanation(
                scored.settings().title(),
                scored.asOf(),
                scored.board(),
                card,
                only,
                ofUnit.stream().filter(assignment -> !method.counts(assignment)).toList(),
                Sensitivity.of(card, method),
                HeadSheet.of(card, method),
                run.findings(),
                scored.settings().folder(),
                run.rowsLeftOut());
    }
}
