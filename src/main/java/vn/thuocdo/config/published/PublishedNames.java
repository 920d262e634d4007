package vn.thuocdo.config.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Filter;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.model.published.Subject;
import vn.thuocdo.read.text.Names;

/** Finds the units, tasks, tiers and so on of a project that a published summary names. */
public final class PublishedNames {

    private final Names<Unit> units = new Names<>();
    private final Names<Task> tasks = new Names<>();
    private final Programme programme;
    private final Method method;
    private final Findings.Builder diagnostics = Findings.builder();

    private PublishedNames(Programme programme, Method method) {
        this.programme = programme;
        this.method = method;
        for (Unit unit : programme.units()) {
            units.addId(unit.id(), unit);
            units.add(unit.name(), unit);
            unit.aliases().forEach(alias -> units.add(alias, unit));
        }
        for (Task task : programme.tasks()) {
            tasks.addId(task.id(), task);
            tasks.add(task.name(), task);
        }
    }

    /**
     * The same summary with units and tasks by their ids where it asks about them, and listed units by the names that the
     * project gives them; what is not known is in the findings.
     */
    public static Checked<Published> resolve(Published summary, Programme programme, Method method) {
        PublishedNames names = new PublishedNames(programme, method);
        Published resolved = new Published(
                summary.title(),
                summary.source(),
                summary.language(),
                summary.base(),
                summary.figures().stream().map(names::resolve).toList());
        return new Checked<>(resolved, names.diagnostics.build());
    }

    private PublishedFigure resolve(PublishedFigure figure) {
        boolean areUnits = figure.relations().stream().anyMatch(Relation.Named.class::isInstance);
        return new PublishedFigure(
                figure.name(),
                figure.printed(),
                figure.previous(),
                areUnits ? figure.names().stream().map(this::unit).toList() : figure.names(),
                figure.relations().stream()
                        .map(relation -> resolve(relation, figure))
                        .toList(),
                figure.at());
    }

    /** A name that was published wrongly is a finding, not a fault of the file. */
    private String unit(String name) {
        Set<Unit> found = units.find(name);
        return found.size() == 1 ? found.iterator().next().name() : name;
    }

    private Relation resolve(Relation relation, PublishedFigure figure) {
        if (relation instanceof Relation.Computed computed) {
            return new Relation.Computed(resolve(computed.question(), figure));
        }
        return relation instanceof Relation.Named named
                ? new Relation.Named(resolve(named.question(), figure))
                : relation;
    }

    private DataQuestion resolve(DataQuestion question, PublishedFigure figure) {
        DataQuestion resolved = question.with(
                        Filter.UNIT, ids(question.filter(Filter.UNIT), units, Unit::id, Code.UNKNOWN_UNIT, figure))
                .with(Filter.TASK, ids(question.filter(Filter.TASK), tasks, Task::id, Code.UNKNOWN_TASK, figure));
        require(resolved, Filter.TIER, method.tiers().stream().map(Tier::id), figure);
        require(resolved, Filter.BAND, method.bands().stream().map(Band::id), figure);
        require(resolved, Filter.KIND, programme.units().stream().map(Unit::kind), figure);
        require(resolved, Filter.BLOC, programme.units().stream().map(Unit::bloc), figure);
        require(resolved, Filter.GROUP, programme.tasks().stream().map(Task::group), figure);
        require(resolved, Filter.COMPLETION, Stream.of("all"), figure);
        require(resolved, Filter.MOST, Stream.of(Subject.ASSIGNED.word(), Subject.COMPLETED.word()), figure);
        return resolved;
    }

    private <T> List<String> ids(
            List<String> texts, Names<T> names, Function<T, String> id, Code unknown, PublishedFigure figure) {
        List<String> ids = new ArrayList<>();
        for (String text : texts) {
            Set<T> found = names.find(text);
            if (found.size() == 1) {
                ids.add(id.apply(found.iterator().next()));
            } else {
                List<String> near = names.nearest(text);
                diagnostics.add(unknown, figure.at(), text, near.isEmpty() ? "" : near.get(0));
            }
        }
        return ids;
    }

    private void require(DataQuestion question, Filter filter, Stream<String> known, PublishedFigure figure) {
        Set<String> words = known.filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(() -> new TreeSet<>(NaturalOrder.IDS)));
        for (String text : question.filter(filter)) {
            if (!words.contains(text)) {
                diagnostics.add(
                        Code.BAD_VALUE,
                        figure.at(),
                        filter.word(),
                        text,
                        words.stream().collect(Collectors.joining(", ")));
            }
        }
    }
}
