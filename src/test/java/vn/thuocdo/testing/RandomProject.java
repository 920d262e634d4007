package vn.thuocdo.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.Reading;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.score.Scoreboard;

/** Tables without errors, made from a seed: the same seed, the same tables. */
public final class RandomProject {

    /** The end of its year. */
    public static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);

    private static final String UNITS = "id,name,kind,bloc";
    private static final String ASSIGNMENTS =
            "unit,task,kind,group,target,deadline,extended_deadline,extension_document,weight,role,state";
    private static final String RESULTS = "unit,task,period,reported_on,completed_on,actual,status";

    /** A target as it is written, and figures below it, on it and beyond it. */
    private record Aim(String target, List<String> missed, List<String> met) {}

    private static final List<Aim> AIMS = List.of(
            new Aim("90", List.of("0", "89.99"), List.of("90", "180", "1000")),
            new Aim(">= 50%", List.of("49.9%", "12"), List.of("50%", "87.5%")),
            new Aim("> 3", List.of("3", "2"), List.of("3.01", "9")),
            new Aim("≤ 3", List.of("3.5", "10"), List.of("3", "0")),
            new Aim("40 - 50", List.of("39", "51"), List.of("40", "50")),
            new Aim("", List.of(), List.of()));

    private static final List<String> DEADLINES = List.of("", "30/06/2023", "Quý III/2023", "2023", "2024-06-30");
    private static final List<String> PERIODS = List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1");
    private static final List<String> GROUPS = List.of("", "Hạ tầng số", "Dữ liệu số");

    /** A row of the assignments, as far as a result of it has to know. */
    private record Given(String unit, String task, Aim aim) {

        /** A target without a number is not completed whatever is reported. */
        boolean canBeCompleted() {
            return !aim.target().isEmpty() || !isTarget(task);
        }
    }

    private final Random random;
    private final List<String> units = new ArrayList<>();
    private final List<String> assignments = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();

    private RandomProject(Random random) {
        this.random = random;
    }

    public static RandomProject of(long seed) {
        RandomProject project = new RandomProject(new Random(seed));
        int units = 1 + project.random.nextInt(7);
        for (int i = 1; i <= units; i++) {
            project.addUnit("U" + i);
        }
        if (project.assignments.isEmpty()) {
            // A project that assigns nothing at all is refused.
            project.addItem("U1", "T1");
        }
        return project;
    }

    /** Adds a unit with items and results of its own. */
    public RandomProject addUnit(String unit) {
        units.add(unit + ",Đơn vị " + random.nextInt(100) + "," + pick(List.of("so", "huyen", "")) + "," + "Khối "
                + random.nextInt(3));
        int items = random.nextInt(13);
        for (int i = 1; i <= items; i++) {
            addItem(unit, "T" + i);
        }
        return this;
    }

    private void addItem(String unit, String task) {
        Aim aim = pick(AIMS);
        given.add(new Given(unit, task, aim));
        boolean extended = random.nextInt(5) == 0;
        assignments.add(String.join(
                ",",
                unit,
                task,
                isTarget(task) ? "target" : "",
                pick(GROUPS),
                aim.target(),
                pick(DEADLINES),
                extended ? "2023-11-30" : "",
                extended && random.nextBoolean() ? "QĐ 12" : "",
                random.nextInt(6) == 0 ? "2" : "",
                random.nextInt(9) == 0 ? "phối hợp" : "",
                random.nextInt(9) == 0 ? "cancelled" : ""));
        for (String period : PERIODS) {
            for (int sent = 1; random.nextInt(3) == 0; sent++) {
                results.add(result(unit, task, aim, period, "2024-04-" + (10 + sent % 20)));
            }
        }
    }

    private String result(String unit, String task, Aim aim, String period, String sent) {
        boolean figure = !aim.target().isEmpty() && random.nextInt(4) > 0;
        String actual = figure ? pick(random.nextBoolean() ? aim.met() : aim.missed()) : "";
        boolean status = !figure || random.nextInt(5) == 0;
        return String.join(
                ",",
                unit,
                task,
                period,
                sent,
                random.nextInt(4) == 0 ? "2023-0" + (1 + random.nextInt(9)) + "-15" : "",
                actual,
                status ? pick(List.of("done", "not_done", "đang thực hiện", "reported")) : "");
    }

    /** Reports a random item as completed, later than everything else that is reported. */
    public RandomProject completeOne() {
        List<Given> completable = given.stream().filter(Given::canBeCompleted).toList();
        if (!completable.isEmpty()) {
            Given item = pick(completable);
            boolean measured = !item.aim().target().isEmpty();
            results.add(String.join(
                    ",",
                    item.unit(),
                    item.task(),
                    "2023-Q4",
                    "2024-05-31",
                    "",
                    measured ? pick(item.aim().met()) : "",
                    "done"));
        }
        return this;
    }

    /** Puts the rows of every table in another order. */
    public RandomProject shuffle() {
        List.of(units, assignments, results).forEach(rows -> Collections.shuffle(rows, random));
        return this;
    }

    /** Reads, judges and scores it. */
    public Scoring.Scored score(Method method) {
        return score(method, AS_OF);
    }

    /** The same as of a day. */
    public Scoring.Scored score(Method method, LocalDate asOf) {
        Reading reading = read();
        Programme programme = reading.programme();
        Checked<List<ItemState>> states = ResultSelection.states(programme, Optional.of(asOf));
        Checked<List<Verdict>> verdicts = Judge.judge(states.value(), method, Optional.of(asOf));
        Findings diagnostics = reading.findings().and(states.findings()).and(verdicts.findings());
        if (diagnostics.hasErrors()) {
            throw new AssertionError("the generator made faulty tables: " + diagnostics.sorted());
        }
        return new Scoring.Scored(
                states.value(), verdicts.value(), Scoreboard.of(programme, verdicts.value(), method), diagnostics);
    }

    /** Its tables as the tool reads them. */
    public Programme programme() {
        return read().programme();
    }

    private Reading read() {
        List<Source> sources = List.of(
                source(Source.Role.UNITS, UNITS, units),
                source(Source.Role.ASSIGNMENTS, ASSIGNMENTS, assignments),
                source(Source.Role.RESULTS, RESULTS, results));
        ProjectCalendar calendars = new ProjectCalendar(OptionalInt.of(2023), ReportingCalendar.PLAIN);
        return ProgrammeReader.readAsLong(sources, calendars);
    }

    /** Some tasks are declared to be targets, whether a number is set or not. */
    private static boolean isTarget(String task) {
        return task.endsWith("3");
    }

    private static Source source(Source.Role role, String header, List<String> rows) {
        String text = header + "\n" + String.join("\n", rows) + "\n";
        String name = role.name().toLowerCase(Locale.ROOT) + ".csv";
        return new Source(role, Input.bytes(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
