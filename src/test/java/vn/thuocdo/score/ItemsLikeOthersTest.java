package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.judge.BestActuals;
import vn.thuocdo.judge.ItemJudge;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.LookedAt;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.testing.LongTables;

/** Items that are like others are given their verdicts: that must come to what judging each of them comes to. */
@DisplayName("Items that are like others")
final class ItemsLikeOthersTest {

    private static final ProjectCalendar CALENDARS = new ProjectCalendar(OptionalInt.of(2025), ReportingCalendar.PLAIN);
    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2025, 12, 15));
    private static final Optional<ReportingPeriod> PERIOD =
            ReportingPeriod.of(new Period(Period.Kind.QUARTER, 2025, 3), ReportingCalendar.PLAIN, 10);

    private static final int UNITS = 150;
    private static final String[] MEASURES = {"", "%", "hạng", "tỷ đồng", "km"};
    private static final String[] DIRECTIONS = {"higher", "lower", ""};
    private static final String[] DEADLINES = {"2025-08-15", "2025-10-01", "", "2025-12-31", "thường xuyên"};
    private static final String[] NUMBERS = {
        "0", "0.5", "1", "1.0", "2", "90", "90.0", "90.5", "180", "7", "12", "15", "150", "2.50", "90000"
    };
    private static final String[] DAYS = {
        "2025-03-31",
        "2025-06-15",
        "2025-07-01",
        "2025-08-15",
        "2025-08-16",
        "2025-09-30",
        "2025-10-10",
        "2025-10-11",
        "2025-12-15",
        "2025-12-16"
    };
    private static final String[] STATUSES = {
        "done", "in_progress", "not_done", "reported", "không phát sinh", "hoàn thành chậm"
    };

    @Test
    @DisplayName("count as they do when each is judged by itself, under every preset")
    void countAsWhenEachIsJudged() {
        int shared = 0;
        for (int seed = 0; seed < 30; seed++) {
            Programme programme = programme(new Random(seed), seed % 4 > 0);
            for (String preset : MethodReader.presets().split(", ")) {
                assertSame(
                        "seed " + seed + ", " + preset,
                        programme,
                        MethodReader.preset(preset).orElseThrow());
            }
            shared += sharedVerdicts(programme, Method.COMPLETION);
        }
        assertThat(shared).isGreaterThan(500);
    }

    @Test
    @DisplayName("are most of those of long tables: nothing else makes these quick")
    void mostItemsOfLongTablesAreLikeOthers() {
        Programme programme =
                ProgrammeReader.read(LongTables.sources(), CALENDARS).programme();

        assertSame("long tables", programme, Method.COMPLETION);
        assertThat(sharedVerdicts(programme, Method.COMPLETION)).isGreaterThan(LongTables.UNITS * LongTables.TASKS / 2);
    }

    @Test
    @DisplayName("are so whatever results said that count no more, where nobody looks at those")
    void whatNoLongerCountsTellsNoItemsApart() {
        StringJoiner results = new StringJoiner("\n", "unit,task,reported_on,actual\n", "\n");
        StringJoiner assignments = new StringJoiner("\n", "unit,task,target,direction,deadline\n", "\n");
        for (int number = 0; number < 1 << DAYS.length; number++) {
            String item = "U" + number / 32 + ",T" + number % 32;
            assignments.add(item + ",90,higher,2025-06-30");
            for (int day = 0; day < DAYS.length; day++) {
                results.add(item + "," + DAYS[day] + "," + ((number >> day & 1) == 0 ? 90 : 89));
            }
        }
        Programme programme = readAsLong(assignments.toString(), results.toString());

        assertSame("every order of met and not met", programme, Method.COMPLETION);
        assertThat(sharedVerdicts(programme, Method.COMPLETION)).isGreaterThan((1 << DAYS.length) * 3 / 4);
    }

    @Test
    @DisplayName("are so however far from the target earlier results were, if they say the same of the item")
    void onlyWhatEarlierResultsSayTellsItemsApart() {
        String[] figures = {"0", "0.5", "1", "45", "89.5", "90.5", "100", "181"};
        Random random = new Random(31);
        StringJoiner results = new StringJoiner("\n", "unit,task,reported_on,actual\n", "\n");
        StringJoiner assignments = new StringJoiner("\n", "unit,task,target,direction,deadline\n", "\n");
        for (int number = 0; number < 1000; number++) {
            String item = "U" + number / 32 + ",T" + number % 32;
            assignments.add(item + ",90,higher,2025-08-01");
            for (String day : List.of("2025-03-31", "2025-06-15", "2025-07-01")) {
                results.add(item + "," + day + "," + figures[random.nextInt(figures.length)]);
            }
            results.add(item + ",2025-09-30,90");
        }
        Programme programme = readAsLong(assignments.toString(), results.toString());

        assertSame("every order of figures", programme, Method.COMPLETION);
        assertThat(sharedVerdicts(programme, Method.COMPLETION)).isGreaterThan(800);
    }

    @Test
    @DisplayName("count the same where several threads find them, each in some of the units")
    void severalThreadsFindThemInLongTables() {
        Programme programme =
                ProgrammeReader.read(LongTables.sources(), CALENDARS).programme();
        ScoringRequest request = request(Method.COMPLETION, Detail.LISTED);

        for (int threads = 1; threads <= 5; threads++) {
            ScoredUnits inThreads = ScoredUnits.inThreads(
                    threads, programme.units(), ResultSelection.of(programme, AS_OF), BestActuals.NONE, request);
            assertSame(
                    threads + " threads",
                    Scoring.of(programme, request, inThreads),
                    Scoring.of(programme.materialised(), request(Method.COMPLETION, Detail.HISTORY)));
        }
    }

    private static void assertSame(String which, Programme programme, Method method) {
        for (boolean reporting : List.of(true, false)) {
            Scoring each = Scoring.of(programme.materialised(), request(method, Detail.HISTORY, reporting));
            assertSame(
                    which + ", reporting " + reporting,
                    Scoring.of(programme, request(method, Detail.LISTED, reporting)),
                    each);
        }
    }

    private static void assertSame(String which, Scoring kinds, Scoring each) {
        assertThat(facts(kinds)).as(which).isEqualTo(facts(each));
        assertThat(kinds.units().resultFindings().sorted())
                .as(which)
                .isEqualTo(each.units().resultFindings().sorted());
        assertThat(kinds.units().objections().findings().sorted())
                .as(which)
                .isEqualTo(each.units().objections().findings().sorted());
        assertThat(kinds.ofMethod().sorted())
                .as(which)
                .isEqualTo(each.ofMethod().sorted());
        assertThat(kinds.units().reporting()).as(which).isEqualTo(each.units().reporting());
    }

    private static ScoringRequest request(Method method, Detail detail) {
        return request(method, detail, true);
    }

    private static ScoringRequest request(Method method, Detail detail, boolean reporting) {
        return new ScoringRequest(AS_OF, method, detail, true, reporting, PERIOD);
    }

    /** Everything but the items themselves, which are made anew. */
    private static List<Scorecard> facts(Scoring scoring) {
        return scoring.board().cards().stream()
                .map(card -> card.withVerdicts(List.of()))
                .toList();
    }

    /** How many items share what becomes of others, where nobody lists any. */
    private static int sharedVerdicts(Programme programme, Method method) {
        ResultSelection items = ResultSelection.of(programme, AS_OF);
        Judge judge = Judge.of(method, AS_OF, BestActuals.of(items, method));
        ItemJudge kinds = ItemJudge.ofKinds(items, judge, LookedAt.NOTHING, verdict -> false);
        kinds.between(0, items.size(), new ItemJudge.Recipient() {
            @Override
            public void judged(int item, ItemState state, Optional<Verdict> verdict, int number) {}

            @Override
            public void alike(int item, Verdict verdict, int number) {}
        });
        return kinds.sharedVerdicts();
    }

    /** @param plain whether rows of a task differ in nothing but their numbers and days, so that many items are alike */
    private static Programme programme(Random random, boolean plain) {
        StringJoiner assignments = new StringJoiner("\n");
        StringJoiner results = new StringJoiner("\n");
        assignments.add("unit,task,measure,target,direction,weight,role,deadline");
        results.add("unit,task,reported_on,completed_on,actual,status,difficulty");
        int tasks = 1 + random.nextInt(4);
        int mostResults = 3 + random.nextInt(6);
        for (int task = 0; task < tasks; task++) {
            boolean measured = random.nextInt(4) > 0;
            String measure = pick(MEASURES, random);
            String direction = pick(DIRECTIONS, random);
            String deadline = pick(DEADLINES, random);
            for (int unit = 0; unit < UNITS; unit++) {
                String item = "U" + unit + ",T" + task;
                assignments.add(String.join(
                        ",",
                        item,
                        measure,
                        measured ? pick(NUMBERS, random) : "",
                        direction,
                        plain || random.nextInt(9) > 0 ? "1" : "2.5",
                        plain || random.nextInt(9) > 0 ? "" : "phối hợp",
                        plain ? deadline : pick(DEADLINES, random)));
                for (int i = random.nextInt(mostResults); i > 0; i--) {
                    results.add(result(item, measured, plain, random));
                }
            }
        }
        return readAsLong(assignments.toString(), results.toString());
    }

    private static Programme readAsLong(String assignments, String results) {
        return ProgrammeReader.readAsLong(
                        List.of(source(Source.Role.ASSIGNMENTS, assignments), source(Source.Role.RESULTS, results)),
                        CALENDARS)
                .programme();
    }

    private static String result(String item, boolean measured, boolean plain, Random random) {
        boolean figure = measured && (plain || random.nextInt(9) > 0);
        return String.join(
                ",",
                item,
                pick(DAYS, random),
                random.nextInt(9) > 0 ? "" : pick(DAYS, random),
                figure ? pick(NUMBERS, random) : "",
                figure && plain ? "reported" : pick(STATUSES, random),
                plain || random.nextInt(12) > 0 ? "" : "thiếu vốn");
    }

    private static Source source(Source.Role role, String text) {
        return new Source(role, Input.bytes(role.name() + ".csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String pick(String[] texts, Random random) {
        return texts[random.nextInt(texts.length)];
    }
}
