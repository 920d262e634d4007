package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.Job.Given;
import vn.thuocdo.oracle.Job.Item;
import vn.thuocdo.oracle.Job.Task;
import vn.thuocdo.oracle.Yardstick.Relation;

/**
 * A random project. Where the rules leave something open, it is not drawn: rows of one day have a {@code reported_on} all or
 * none; a day of completion after the as-of date stands in an item's only row; items that are amended have neither days of
 * completion nor words of time, and no extension; interim targets begin with the first quarter.
 */
final class RandomJob {

    static final int YEAR = 2023;
    private static final List<String> WAYS = List.of("higher", "", "lower", "");

    private final SplittableRandom random;
    private final long seed;
    private final boolean decree;
    private final boolean hasYear;

    private RandomJob(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.decree = chance(10);
        this.hasYear = decree || !chance(8);
    }

    static Job of(long seed) {
        return new RandomJob(seed).draw();
    }

    private Job draw() {
        List<String> units = new ArrayList<>();
        int count = random.nextInt(1, 5);
        for (int i = 1; i <= count; i++) {
            units.add("u" + i);
        }
        List<Task> tasks = tasks();
        LocalDate asOf = asOf();
        RandomReports reports = new RandomReports(random, decree, asOf);
        List<Item> items = new ArrayList<>();
        for (String unit : units) {
            for (Task task : tasks) {
                if (!chance(15)) {
                    items.add(item(unit, task, reports));
                }
            }
        }
        boolean told = decree || !chance(12);
        Optional<LocalDate> knownOn =
                chance(15) ? Optional.of(asOf.plusDays(random.nextInt(-60, 40))) : Optional.empty();
        Job.Rules rules = RandomRules.draw(random);
        Optional<Integer> year = hasYear ? Optional.of(YEAR) : Optional.empty();
        Job job =
                new Job(seed, year, told ? Optional.of(asOf) : Optional.empty(), knownOn, decree, units, items, rules);
        return Rows.asOf(job).isPresent()
                ? job
                : new Job(seed, year, Optional.of(asOf), knownOn, decree, units, items, rules);
    }

    private LocalDate asOf() {
        return switch (random.nextInt(4)) {
            case 0 -> Span.quarter(YEAR, random.nextInt(1, 5), decree).lastDay();
            case 1 -> LocalDate.of(YEAR, 4, 1).plusDays(random.nextInt(300));
            default -> LocalDate.of(YEAR, 12, 31);
        };
    }

    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        int count = random.nextInt(1, 7);
        for (int i = 1; i <= count; i++) {
            String id = "T" + i;
            if (chance(35)) {
                tasks.add(new Task(id, chance(50) ? "task" : "", "", ""));
            } else {
                String measure = chance(50) ? "%" : "";
                tasks.add(new Task(id, "target", WAYS.get(random.nextInt(WAYS.size())), measure));
            }
        }
        return tasks;
    }

    private Item item(String unit, Task task, RandomReports reports) {
        List<Given> given = new ArrayList<>();
        int shape = random.nextInt(10);
        boolean amended = shape == 0;
        if (shape == 1 && hasYear && !decree) {
            given.addAll(interim(task));
        } else {
            given.add(plain(task, amended));
        }
        if (amended) {
            int amendments = random.nextInt(1, 3);
            LocalDate from = LocalDate.of(YEAR, 3, 1);
            if (chance(20)) {
                given.set(0, effective(given.get(0), from.minusDays(random.nextInt(1, 40))));
            }
            for (int i = 0; i < amendments; i++) {
                from = from.plusDays(random.nextInt(1, 150));
                given.add(amendment(task, from));
            }
        }
        return new Item(unit, task, given, reports.draw(task, given.get(0).target(), amended));
    }

    private static Given effective(Given given, LocalDate day) {
        return new Given(
                given.period(),
                given.target(),
                given.deadline(),
                given.extended(),
                given.extensionDocument(),
                given.weight(),
                given.role(),
                given.state(),
                given.waiver(),
                Optional.of(day));
    }

    private Given plain(Task task, boolean amended) {
        boolean extends_ = !amended && chance(15);
        Optional<Span> deadline = deadline();
        LocalDate base = deadline.map(Span::lastDay).orElse(LocalDate.of(YEAR, 12, 31));
        return new Given(
                Optional.empty(),
                target(task),
                deadline,
                extends_ ? Optional.of(base.plusDays(random.nextInt(1, 90))) : Optional.empty(),
                extends_ && chance(60) ? "CV " + random.nextInt(1, 99) : "",
                weight(),
                chance(15) ? "cooperating" : chance(20) ? "lead" : "",
                chance(6) ? "cancelled" : chance(4) ? "not_applicable" : "",
                chance(12) ? "QĐ 12/QĐ-UBND" : "",
                Optional.empty());
    }

    private Given amendment(Task task, LocalDate from) {
        return new Given(
                Optional.empty(),
                task.kind().equals("target") && chance(60) ? target(task) : Optional.empty(),
                chance(50) ? Optional.of(Span.day(from.plusDays(random.nextInt(0, 150)))) : Optional.empty(),
                Optional.empty(),
                "",
                chance(30) ? weight() : Optional.empty(),
                "",
                chance(15) ? "cancelled" : "",
                "",
                Optional.of(from));
    }

    /** Interim targets of the first quarter and one or two later periods, the last perhaps the year's. */
    private List<Given> interim(Task task) {
        List<Given> rows = new ArrayList<>();
        rows.add(interim(task, Optional.of(Span.quarter(YEAR, 1, false))));
        if (chance(60)) {
            rows.add(interim(task, Optional.of(Span.half(YEAR, 1))));
        }
        if (chance(40)) {
            rows.add(interim(task, Optional.of(Span.quarter(YEAR, 3, false))));
        }
        if (chance(50)) {
            rows.add(interim(task, Optional.empty()));
        }
        return rows;
    }

    private Given interim(Task task, Optional<Span> period) {
        return new Given(
                period,
                target(task),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty());
    }

    private Optional<Span> deadline() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> hasYear ? Optional.empty() : Optional.of(Span.year(YEAR, false));
            case 2 -> Optional.of(Span.quarter(YEAR, random.nextInt(1, 5), false));
            case 3 -> Optional.of(Span.month(YEAR, random.nextInt(1, 13)));
            default -> Optional.of(Span.day(LocalDate.of(YEAR, 1, 31).plusDays(random.nextInt(335))));
        };
    }

    private Optional<Figure> weight() {
        return chance(60) ? Optional.empty() : Optional.of(Figure.ofTenths(chance(10) ? 0 : random.nextInt(1, 40)));
    }

    private Optional<Yardstick> target(Task task) {
        if (!task.kind().equals("target")) {
            return Optional.empty();
        }
        int tenths = chance(80) ? random.nextInt(1, 11) * 100 : random.nextInt(11, 1000);
        Figure number = Figure.ofTenths(tenths);
        String unit = task.isPercent() && chance(50) ? "%" : "";
        BigFraction bound = number.value().orElseThrow();
        if (chance(8)) {
            return Optional.of(range(task, number, unit));
        }
        List<Relation> relations = switch (task.direction()) {
            case "higher" -> List.of(Relation.AT_LEAST, Relation.MORE_THAN);
            case "lower" -> List.of(Relation.AT_MOST, Relation.LESS_THAN);
            default ->
                List.of(Relation.AT_LEAST, Relation.MORE_THAN, Relation.AT_MOST, Relation.LESS_THAN, Relation.EXACTLY);
        };
        if (chance(10) && !task.direction().equals("higher")) {
            return Optional.of(Yardstick.of("0" + unit, Relation.AT_MOST, BigFraction.ZERO));
        }
        if (chance(60)) {
            return Optional.of(Yardstick.of(number.text() + unit, relations.get(0), bound));
        }
        Relation relation = relations.get(random.nextInt(relations.size()));
        return Optional.of(Yardstick.of(sign(relation) + " " + number.text() + unit, relation, bound));
    }

    private Yardstick range(Task task, Figure from, String unit) {
        Figure to = Figure.ofTenths(from.value().orElseThrow().multiply(10).intValue() + random.nextInt(1, 20) * 10);
        Relation relation = switch (task.direction()) {
            case "higher" -> Relation.RANGE_FROM;
            case "lower" -> Relation.RANGE_TO;
            default -> Relation.WITHIN;
        };
        return new Yardstick(
                from.text() + unit + " - " + to.text() + unit,
                relation,
                from.value().orElseThrow(),
                to.value());
    }

    private static String sign(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
            default -> "=";
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
