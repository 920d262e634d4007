package vn.thuocdo.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** Items judged and scored as the {@code score} command does, without any file. */
public final class Scoring {

    private final Optional<LocalDate> asOf;
    private final Method method;
    private final List<Item> items = new ArrayList<>();
    private final List<List<Item>> amended = new ArrayList<>();
    private final Set<Unit> units = new LinkedHashSet<>();
    private final Set<Task> tasks = new LinkedHashSet<>();

    private Scoring(Optional<LocalDate> asOf, Method method) {
        this.asOf = asOf;
        this.method = method;
    }

    /** By the default method. */
    public static Scoring asOf(String day) {
        return new Scoring(Optional.of(LocalDate.parse(day)), Method.COMPLETION);
    }

    /** By the default method, where no data has a date. */
    public static Scoring undated() {
        return new Scoring(Optional.empty(), Method.COMPLETION);
    }

    public Scoring by(Method other) {
        return new Scoring(asOf, other);
    }

    /** Adds a unit that was assigned nothing. */
    public Scoring with(String unit) {
        units.add(new Unit(unit, "", "", "", "", List.of()));
        return this;
    }

    /** Adds the task of an item, assigned to nobody. */
    public Scoring withTask(Item of) {
        tasks.add(of.task());
        return this;
    }

    public Scoring with(List<Item> more) {
        items.addAll(more);
        return this;
    }

    /** Adds the rows of one item in the order in which they come into force, each as it is with what it inherits. */
    public Scoring amended(Item... rows) {
        amended.add(List.of(rows));
        return this;
    }

    public Scored score(Item... more) {
        items.addAll(List.of(more));
        Programme programme = programme();
        Checked<List<ItemState>> states = ResultSelection.states(programme, asOf);
        Checked<List<Verdict>> verdicts = Judge.judge(states.value(), method, asOf);
        return new Scored(
                states.value(),
                verdicts.value(),
                Scoreboard.of(programme, verdicts.value(), method),
                states.findings().and(verdicts.findings()));
    }

    /** The same items under several methods. */
    public SideBySide sideBySide(Method... methods) {
        Programme programme = programme();
        List<ItemState> states = ResultSelection.states(programme, asOf).value();
        return SideBySide.of(programme, states, List.of(methods), asOf).value();
    }

    /** What they would have been read as. */
    public Programme programme() {
        List<AssignmentHistory> assignments = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        List<List<Item>> histories = new ArrayList<>(amended);
        items.forEach(item -> histories.add(List.of(item)));
        int line = 2;
        for (List<Item> history : histories) {
            List<Assignment> rows = new ArrayList<>();
            for (Item item : history) {
                units.add(item.unit());
                tasks.add(item.task());
                rows.add(item.assignment(line++));
                results.addAll(item.results(results.size() + 2));
            }
            assignments.add(new AssignmentHistory(rows));
        }
        assignments.sort(Comparator.comparing(
                        (AssignmentHistory some) -> some.last().unit().id(), NaturalOrder.IDS)
                .thenComparing(some -> some.last().task().id(), NaturalOrder.IDS));
        results.sort((one, other) -> Programme.compare(one.unit(), one.task(), other.unit(), other.task()));
        return new Programme(
                units.stream()
                        .sorted(Comparator.comparing(Unit::id, NaturalOrder.IDS))
                        .toList(),
                tasks.stream()
                        .sorted(Comparator.comparing(Task::id, NaturalOrder.IDS))
                        .toList(),
                assignments,
                results);
    }

    /** What came of it. */
    public record Scored(List<ItemState> states, List<Verdict> verdicts, Scoreboard board, Findings diagnostics) {

        /** The verdict of the only item. */
        public Verdict verdict() {
            return only(verdicts);
        }

        /** The facts of the only item. */
        public ItemState state() {
            return only(states);
        }

        public Verdict verdict(String task) {
            return only(verdicts.stream()
                    .filter(verdict -> verdict.task().id().equals(task))
                    .toList());
        }

        /** The card of the only unit. */
        public Scorecard card() {
            return only(board.cards());
        }

        public Scorecard card(String unit) {
            return only(board.cards().stream()
                    .filter(card -> card.unit().id().equals(unit))
                    .toList());
        }

        private static <T> T only(List<T> some) {
            if (some.size() != 1) {
                throw new AssertionError("expected one, found " + some);
            }
            return some.get(0);
        }
    }
}
