package vn.thuocdo.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Extension;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;

/** An assignment and what was reported of it, as a test tells it. */
public final class Item {

    private final String unit;
    private final String task;
    private String unitKind = "";
    private String bloc = "";
    private Optional<TaskKind> kind = Optional.empty();
    private String group = "";
    private String measure = "";
    private List<String> basis = List.of();
    private Optional<Period> period = Optional.empty();
    private Optional<Target> target = Optional.empty();
    private Optional<Quantity> baseline = Optional.empty();
    private Optional<LocalDate> deadline = Optional.empty();
    private Optional<Extension> extension = Optional.empty();
    private BigFraction weight = BigFraction.ONE;
    private Role role = Role.LEAD;
    private State state = State.ACTIVE;
    private String waiver = "";
    private Optional<LocalDate> effective = Optional.empty();
    private String decision = "";
    private boolean unclear;
    private final List<Reported> reports = new ArrayList<>();

    private Item(String unit, String task) {
        this.unit = unit;
        this.task = task;
    }

    /** A task given to a unit; one without a target is of kind task, as in the tables. */
    public static Item item(String unit, String task) {
        return new Item(unit, task);
    }

    /** A task given to unit A. */
    public static Item item(String task) {
        return new Item("A", task);
    }

    /** Several tasks of a unit that are done, and several that nothing was reported of. */
    public static List<Item> items(String unit, int done, int open) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= done + open; i++) {
            Item item = item(unit, "T" + i);
            items.add(i <= done ? item.done() : item);
        }
        return items;
    }

    public Item ofKindOfUnit(String text) {
        unitKind = text;
        return this;
    }

    public Item inBloc(String text) {
        bloc = text;
        return this;
    }

    public Item kind(TaskKind declared) {
        kind = Optional.of(declared);
        return this;
    }

    public Item group(String text) {
        group = text;
        return this;
    }

    public Item measure(String text) {
        measure = text;
        return this;
    }

    public Item basis(String... documents) {
        basis = List.of(documents);
        return this;
    }

    /** A target for a period that ends by the plain calendar. */
    public Item period(Period of) {
        period = Optional.of(of);
        return this;
    }

    public Item target(Comparison comparison, String bound) {
        target = Optional.of(new Target.Threshold(comparison, Reported.quantity(bound)));
        return this;
    }

    public Item atLeast(String bound) {
        return target(Comparison.AT_LEAST, bound);
    }

    public Item atMost(String bound) {
        return target(Comparison.AT_MOST, bound);
    }

    public Item between(String low, String high) {
        target = Optional.of(new Target.Range(Reported.quantity(low), Reported.quantity(high)));
        return this;
    }

    /** A range without its ends: above the lower and below the upper one. */
    public Item strictlyBetween(String low, String high) {
        Target.Ends ends = new Target.Ends(Comparison.MORE_THAN, Comparison.LESS_THAN);
        target = Optional.of(new Target.Range(Reported.quantity(low), Reported.quantity(high), ends));
        return this;
    }

    /** A range of which a direction says that only its lower end binds, where that is the first of the two. */
    public Item endOfRange(Comparison comparison, String binding, String other) {
        target = Optional.of(
                new Target.Threshold(comparison, Reported.quantity(binding), Optional.of(Reported.quantity(other))));
        return this;
    }

    /** A target of any kind. */
    public Item aims(Target of) {
        target = Optional.of(of);
        return this;
    }

    /** A target in words. */
    public Item worded(String text) {
        target = Optional.of(new Target.Wording(text));
        return this;
    }

    /** Where the unit started. */
    public Item baseline(String amount) {
        baseline = Optional.of(Reported.quantity(amount));
        return this;
    }

    public Item baseline(Quantity amount) {
        baseline = Optional.of(amount);
        return this;
    }

    public Item deadline(String day) {
        deadline = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** @param document empty where none was given */
    public Item extended(String day, String document) {
        extension = Optional.of(new Extension(LocalDate.parse(day), document));
        return this;
    }

    public Item weight(int times) {
        weight = BigFraction.of(times);
        return this;
    }

    public Item cooperating() {
        role = Role.COOPERATING;
        return this;
    }

    /** A document that excuses a delay. */
    public Item waiver(String document) {
        waiver = document;
        return this;
    }

    /** In force from a day on, by a decision. */
    public Item effective(String day, String document) {
        effective = Optional.of(LocalDate.parse(day));
        decision = document;
        return this;
    }

    /** Of which some cell could not be read. */
    public Item unclear() {
        unclear = true;
        return this;
    }

    public Item state(State of) {
        state = of;
        return this;
    }

    public Item reported(Reported... results) {
        reports.addAll(List.of(results));
        return this;
    }

    /** Reported as done, on no day. */
    public Item done() {
        return reported(Reported.undated().done());
    }

    Unit unit() {
        return new Unit(unit, "", unitKind, bloc, "", List.of());
    }

    Task task() {
        TaskKind ofTarget =
                target.filter(stated -> !(stated instanceof Target.Wording)).isPresent()
                        ? TaskKind.TARGET
                        : TaskKind.TASK;
        return new Task(task, "", kind.orElse(ofTarget), group, measure, Optional.empty(), basis);
    }

    /** What is assigned, standing on a line. */
    public Assignment assignment(int line) {
        Location at = new Location.Line("assignments.csv", line, 0);
        return new Assignment(
                unit(),
                task(),
                task().kind(),
                period,
                period.flatMap(ReportingCalendar.PLAIN::lastDay),
                target,
                baseline,
                deadline,
                "",
                extension,
                weight,
                "",
                role,
                state,
                waiver,
                effective,
                decision,
                unclear,
                at);
    }

    List<Result> results(int firstLine) {
        List<Result> results = new ArrayList<>();
        for (Reported report : reports) {
            Location at = new Location.Line("results.csv", firstLine + results.size(), 0);
            results.add(report.of(unit(), task(), at));
        }
        return results;
    }
}
