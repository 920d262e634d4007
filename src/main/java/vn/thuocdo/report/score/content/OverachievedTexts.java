package vn.thuocdo.report.score.content;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocdo.model.Task;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Overachievement;

/** The items far above their target, each in a sentence; one sentence for many units that reached the same of one task. */
public final class OverachievedTexts {

    /** Units that have a sentence each; each item of the others says it too. */
    private static final int MOST_NAMED = 5;

    private record Alike(BigInteger times, Task task) {

        // Written out, because building it at run time costs more than everything else here.
        @Override
        public int hashCode() {
            return 31 * times.hashCode() + task.id().hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Alike alike
                    && times.equals(alike.times)
                    && task.id().equals(alike.task.id());
        }
    }

    private final Messages messages;

    public OverachievedTexts(Messages messages) {
        this.messages = messages;
    }

    /** @param taskWords how a task is called */
    public List<String> of(List<Overachievement> all, Function<Task, String> taskWords) {
        Map<Alike, List<Overachievement>> alike = all.stream()
                .collect(Collectors.groupingBy(
                        over -> new Alike(over.times(), over.task()), LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        alike.forEach((what, units) -> {
            String task = taskWords.apply(what.task());
            if (units.size() > MOST_NAMED) {
                lines.add(
                        messages.text("text.times", what.times(), messages.counted("text.units", units.size()), task));
            } else {
                units.forEach(over -> lines.add(
                        messages.text("text.times", what.times(), over.unit().name(), task)));
            }
        });
        return lines;
    }
}
