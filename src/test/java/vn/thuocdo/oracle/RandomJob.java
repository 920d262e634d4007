package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.thuocdo.oracle.Job.Given;
import vn.thuocdo.oracle.Job.Item;
import vn.thuocdo.oracle.Job.Task;

/** A random project. Where the rules leave something open, it is not drawn. */
final class RandomJob {

    static final int YEAR = 2023;
    private static final List<String> WAYS = List.of("higher", "", "lower", "");

    private final SplittableRandom random;
    private final long seed;
    private final Job.Calendar calendar;
    private final boolean decree;
    private final boolean hasYear;
    private final RandomTargets targets;

    private RandomJob(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.calendar = chance(10) ? Job.Calendar.DECREE : chance(10) ? Job.Calendar.FISCAL : Job.Calendar.PLAIN;
        this.decree = calendar == Job.Calendar.DECREE;
        this.hasYear = calendar != Job.Calendar.PLAIN || !chance(8);
        this.targets = new RandomTargets(random);
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
        RandomReports reports = new RandomReports(random, calendar, asOf);
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
        Job job = new Job(
                seed, year, told ? Optional.of(asOf) : Optional.empty(), knownOn, calendar, units, items, rules);
        return Rows.asOf(job).isPresent()
                ? job
                : new Job(seed, year, Optional.of(asOf), knownOn, calendar, units, items, rules);
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
                String measure = chance(50) ? "%" : chance(60) ? "" : chance(50) ? "Tỷ đồng" : "km";
                tasks.add(new Task(id, "target", WAYS.get(random.nextInt(WAYS.size())), measure));
            }
        }
        return tasks;
    }

    private Item item(String unit, Task task, RandomReports reports) {
        List<Given> given = new ArrayList<>();
        int shape = random.nextInt(10);
        boolean amended = shape == 0;
        if (shape == 1 && hasYear) {
            given.addAll(interim(task));
        } else {
            given.add(plain(task));
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
        return new Item(unit, task, given, reports.draw(task, given.get(0), given.size() > 1));
    }

    private static Given effective(Given given, LocalDate day) {
        return new Given(
                given.period(),
                given.target(),
                given.baseline(),
                given.deadline(),
                given.extended(),
                given.extensionDocument(),
                given.weight(),
                given.role(),
                given.state(),
                given.waiver(),
                Optional.of(day));
    }

    private Given plain(Task task) {
        boolean extends_ = chance(15);
        Optional<Span> deadline = deadline();
        LocalDate base = deadline.map(Span::lastDay).orElse(LocalDate.of(YEAR, 12, 31));
        return new Given(
                Optional.empty(),
                targets.draw(task),
                targets.baseline(task),
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
                task.kind().equals("target") && chance(60) ? targets.draw(task) : Optional.empty(),
                Optional.empty(),
                chance(50) ? Optional.of(Span.day(from.plusDays(random.nextInt(0, 150)))) : Optional.empty(),
                Optional.empty(),
                "",
                chance(30) ? weight() : Optional.empty(),
                "",
                chance(15) ? "cancelled" : "",
                "",
                Optional.of(from));
    }

    /** Interim targets of some periods, the last perhaps the year's; the unit has the same role in all. */
    private List<Given> interim(Task task) {
        List<Optional<Span>> periods = new ArrayList<>(List.of(
                Optional.of(Span.quarter(YEAR, 1, decree)),
                Optional.of(Span.half(YEAR, 1, decree)),
                Optional.of(Span.quarter(YEAR, 3, decree)),
                Optional.<Span>empty()));
        if (calendar == Job.Calendar.FISCAL) {
            periods.set(1, Optional.of(Span.fiscalQuarter(YEAR, 2)));
            periods.remove(2);
        }
        periods.remove(random.nextInt(periods.size()));
        if (chance(50)) {
            periods.remove(random.nextInt(periods.size()));
        }
        Given first = plain(task);
        List<Given> rows = new ArrayList<>();
        for (Optional<Span> period : periods) {
            Given other = plain(task);
            rows.add(new Given(
                    period,
                    other.target(),
                    other.baseline(),
                    chance(30) ? other.deadline() : Optional.empty(),
                    other.extended(),
                    other.extensionDocument(),
                    other.weight(),
                    first.role(),
                    other.state(),
                    other.waiver(),
                    Optional.empty()));
        }
        return rows;
    }

    private Optional<Span> deadline() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> hasYear ? Optional.empty() : Optional.of(Span.year(YEAR, false));
            case 2 -> Optional.of(Span.quarter(YEAR, random.nextInt(1, 5), false));
            case 3 -> Optional.of(Span.month(YEAR, random.nextInt(1, 13), false));
            default -> Optional.of(Span.day(LocalDate.of(YEAR, 1, 31).plusDays(random.nextInt(335))));
        };
    }

    private Optional<Figure> weight() {
        return chance(60) ? Optional.empty() : Optional.of(Figure.ofTenths(chance(10) ? 0 : random.nextInt(1, 40)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
