package vn.thuocdo.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.explain.Explanation;
import vn.thuocdo.report.write.FileNames;
import vn.thuocdo.score.HeadSheet;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.Sensitivity;

/** Makes the explanations of single units, after everything is scored and all findings are known. */
final class Explanations {

    private final Scored scored;
    private final Findings findings;
    private final int rowsLeftOut;
    private final Map<Unit, List<Assignment>> byUnit = new HashMap<>();

    Explanations(Scored scored, Run run) {
        this.scored = scored;
        this.findings = run.findings();
        this.rowsLeftOut = run.rowsLeftOut();
        for (ItemState state : scored.states()) {
            byUnit.computeIfAbsent(state.assignment().unit(), unit -> new ArrayList<>())
                    .add(state.assignment());
        }
    }

    /** What was assigned to a unit, also what the method does not score. */
    List<Assignment> assigned(Unit unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** A paper for each unit, by rank, named by its id. */
    List<Document.Part> parts() {
        FileNames names = new FileNames();
        return scored.board().cards().stream()
                .map(card -> new Document.Part(names.of(card.unit().id()), of(card, Optional.empty())))
                .toList();
    }

    /** @param task the only task that is explained; absent for every task */
    Explanation of(Scorecard card, Optional<Task> task) {
        Method method = scored.settings().method();
        return new Explanation(
                scored.settings().title(),
                scored.asOf(),
                scored.board(),
                card,
                task,
                assigned(card.unit()).stream()
                        .filter(assignment -> !method.counts(assignment))
                        .toList(),
                Sensitivity.of(card, method),
                HeadSheet.of(card, method),
                findings,
                scored.settings().labels(),
                scored.settings().folder(),
                rowsLeftOut);
    }
}
