package vn.thuocdo.run;

import java.util.Optional;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.explain.Explanation;

/**
 * A request to explain why a unit has its result, item by item.
 *
 * @param unit its id, its name or one of its aliases
 * @param task the id or name of the only task that is explained; absent for every task
 */
public record ExplainRun(
        ProjectChoice project, String unit, Optional<String> task, Strictness strictness, Outputs outputs) {

    /** Runs the request: reads its files, and writes none. */
    public Outcome<Explanation> outcome(ReadingWatch watch) {
        return Run.outcome(watch, outputs.places(), this::explanation);
    }

    private Explanation explanation(Run run) {
        Optional<Settings> settings = run.keep(project.settings());
        run.useLanguage(settings.flatMap(Settings::language));
        Scored scored = run.scoreEach(run.usable(settings));
        run.requireSound(strictness.keepGoing());
        Unit explained = RequestedNames.unit(unit, scored.programme().units());
        Explanations explanations = new Explanations(scored, run);
        Optional<Task> only = task.map(text -> RequestedNames.task(text, explanations.assigned(explained), explained));
        run.guard(strictness);
        return explanations.of(scored.board().card(explained), only);
    }
}
