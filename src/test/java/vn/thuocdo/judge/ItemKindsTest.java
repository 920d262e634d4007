package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.ItemRows;
import vn.thuocdo.model.LazyHistories;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.testing.Scoring;

/** Items are of one kind exactly where their rows have the same patterns and compare alike. */
class ItemKindsTest {

    private static final LocalDate DEADLINE = LocalDate.of(2025, 9, 30);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 15);
    private static final LocalDate SINCE = LocalDate.of(2025, 10, 10);

    private static final LocalDate[] DAYS = {
        LocalDate.of(2025, 9, 29), DEADLINE, LocalDate.of(2025, 10, 1), SINCE, AS_OF, LocalDate.of(2025, 12, 31)
    };
    private static final String[] NUMBERS = {
        "0", "0.0", "0.5", "0.990", "0.99", "1", "1.00", "1.01", "1.02", "2", "50", "98.9", "99", "99.0", "100", "101",
        "101.1", "198", "200", "200.0", "201", "99999", "100000", "200001"
    };

    private static final AssignmentHistory WITH_DEADLINE = history(item("T").deadline(DEADLINE.toString()));
    private static final AssignmentHistory WITHOUT = history(item("T"));

    /** A row of a target. */
    private record Given(int pattern, int task, long target, boolean shares) {}

    /** A row of a figure. */
    private record Told(int pattern, long figure, boolean shares, LocalDate day, LocalDate sent) {}

    private record Row(Given given, List<Told> told) {}

    @Test
    void itemsAreOfOneKindExactlyWhereNoRuleTellsThemApart() {
        Random random = new Random(18);
        List<Row> rows = Stream.generate(() -> row(random)).limit(20_000).toList();

        int[] kinds = kinds(rows);

        Map<List<Object>, Integer> numbers = new HashMap<>();
        Map<Integer, List<Object>> facts = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Object> expected = facts(rows.get(i));
            assertThat(kinds[i]).as("%s", rows.get(i)).isNotNegative();
            assertThat(numbers.computeIfAbsent(expected, unknown -> numbers.size()))
                    .as("%s", rows.get(i))
                    .isEqualTo(kinds[i]);
            assertThat(facts.computeIfAbsent(kinds[i], unknown -> expected))
                    .as("%s", rows.get(i))
                    .isEqualTo(expected);
        }
        assertThat(numbers).hasSizeBetween(1000, ItemKinds.MOST_KINDS);
    }

    @Test
    void theOrderInWhichResultsAreFoundDoesNotMatter() {
        Told first = told("5", DAYS[0]);
        Told second = told("7", DAYS[2]);
        Told third = told("9", DAYS[4]);
        Given given = given("8");

        assertThat(kinds(List.of(
                        new Row(given, List.of(first, second, third)),
                        new Row(given, List.of(third, first, second)),
                        new Row(given, List.of(second, third, first)),
                        new Row(given, List.of(third, second, first)))))
                .containsOnly(0);
    }

    @Test
    void twoResultsOfOneDayAreLookedAtByThemselves() {
        Told result = told("5", DAYS[2]);

        assertThat(kinds(List.of(
                        new Row(given("5"), List.of(result, result)),
                        new Row(given("5"), List.of(result, told("5", DAYS[0]), result)),
                        new Row(given("5"), List.of(told("5", DAYS[0]), told("5", DAYS[0]), result)))))
                .containsOnly(ItemKinds.NONE);
    }

    @Test
    void anItemWithManyResultsIsLikeNoOther() {
        List<Told> many = IntStream.rangeClosed(1, 33)
                .mapToObj(day -> told("5", LocalDate.of(2025, 1, 1).plusDays(day)))
                .toList();

        assertThat(kinds(List.of(new Row(given("5"), many.subList(0, 32)), new Row(given("5"), many))))
                .containsExactly(0, ItemKinds.NONE);
    }

    @Test
    void whatHasNoPatternOrCannotBeComparedIsLikeNoOther() {
        long none = PlainDecimal.NONE;
        long five = decimal("5");

        assertThat(kinds(List.of(
                        new Row(new Given(ItemRows.NO_PATTERN, 0, five, false), List.of()),
                        new Row(given("5"), List.of(new Told(ItemRows.NO_PATTERN, five, false, AS_OF, AS_OF))),
                        new Row(new Given(0, 0, none, true), List.of(told("5", AS_OF))),
                        new Row(given("5"), List.of(new Told(0, none, true, AS_OF, AS_OF))))))
                .containsOnly(ItemKinds.NONE);
        assertThat(kinds(List.of(
                        new Row(new Given(0, 0, none, true), List.of(new Told(0, none, true, AS_OF, AS_OF))),
                        new Row(given("5"), List.of(new Told(0, none, false, AS_OF, AS_OF))),
                        new Row(new Given(0, 0, none, false), List.of(told("5", AS_OF))))))
                .containsExactly(0, 1, 2);
    }

    @Test
    void onlySoManyKindsAreToldApartAndThoseStayKnown() {
        List<Row> tasks = IntStream.rangeClosed(0, ItemKinds.MOST_KINDS)
                .mapToObj(task -> new Row(new Given(0, task, PlainDecimal.NONE, false), List.of()))
                .toList();
        List<Row> figures = new ArrayList<>(tasks.subList(0, ItemKinds.MOST_KINDS - 1));
        figures.add(new Row(new Given(0, 0, decimal("0"), false), List.of()));
        figures.add(new Row(new Given(0, 0, decimal("2"), false), List.of()));
        figures.add(tasks.get(7));

        assertThat(kinds(tasks)).contains(ItemKinds.MOST_KINDS - 1).endsWith(ItemKinds.NONE);
        assertThat(kinds(figures)).endsWith(ItemKinds.MOST_KINDS - 1, ItemKinds.NONE, 7);
    }

    /** What a rule may find out about an item, worked out plainly. */
    private static List<Object> facts(Row row) {
        Given given = row.given();
        Optional<BigDecimal> target = value(given.target());
        List<Object> facts = new ArrayList<>(List.of(given.pattern(), given.task(), target.map(ItemKindsTest::order)));
        Optional<LocalDate> deadline = deadline(given.pattern());
        Stream<Told> upToDate = row.told().stream().filter(told -> !told.day().isAfter(AS_OF));
        upToDate.sorted(Comparator.comparing(Told::day)).forEach(told -> {
            facts.add(told.pattern());
            facts.add(value(told.figure()).map(figure -> figure(figure, target)));
            facts.add(Integer.signum(told.day().compareTo(told.sent())));
            for (LocalDate mark : List.of(deadline.orElse(LocalDate.MIN), AS_OF, SINCE)) {
                facts.add(Integer.signum(told.day().compareTo(mark)));
                facts.add(Integer.signum(told.sent().compareTo(mark)));
            }
        });
        return facts;
    }

    private static List<Object> order(BigDecimal number) {
        return List.of(
                number.signum(),
                number.compareTo(BigDecimal.ONE),
                number.stripTrailingZeros().scale() <= 0);
    }

    private static List<Object> figure(BigDecimal figure, Optional<BigDecimal> target) {
        List<Object> facts = new ArrayList<>(order(figure));
        for (String share : target.isPresent() ? List.of("1", "2", "0.99", "1.01", "1000") : List.<String>of()) {
            facts.add(figure.compareTo(target.get().multiply(new BigDecimal(share))));
        }
        return facts;
    }

    private static Row row(Random random) {
        boolean measured = random.nextInt(4) > 0;
        Given given = new Given(
                random.nextInt(2),
                random.nextInt(2),
                measured ? decimal(pick(NUMBERS, random)) : PlainDecimal.NONE,
                false);
        List<Told> told = new ArrayList<>();
        int results = random.nextInt(12) / 9 + random.nextInt(2);
        while (told.size() < results) {
            LocalDate day = pick(DAYS, random);
            if (told.stream().noneMatch(other -> other.day().equals(day))) {
                long figure = random.nextInt(4) > 0 ? decimal(pick(NUMBERS, random)) : PlainDecimal.NONE;
                told.add(new Told(random.nextInt(2), figure, false, day, results == 1 ? pick(DAYS, random) : day));
            }
        }
        return new Row(given, told);
    }

    private static <T> T pick(T[] some, Random random) {
        return some[random.nextInt(some.length)];
    }

    private static Given given(String target) {
        return new Given(0, 0, decimal(target), false);
    }

    private static Told told(String figure, LocalDate day) {
        return new Told(0, decimal(figure), false, day, day);
    }

    private static long decimal(String text) {
        BigDecimal number = new BigDecimal(text);
        return PlainDecimal.of(number.unscaledValue().longValueExact(), number.scale());
    }

    private static Optional<BigDecimal> value(long decimal) {
        return decimal == PlainDecimal.NONE ? Optional.empty() : Optional.of(PlainDecimal.value(decimal));
    }

    private static AssignmentHistory history(vn.thuocdo.testing.Item of) {
        return Scoring.undated().with(List.of(of)).programme().assignments().get(0);
    }

    /** Rows of one pattern have one deadline: the first pattern has one, the others have none. */
    private static Optional<LocalDate> deadline(int pattern) {
        return pattern == 0 ? Optional.of(DEADLINE) : Optional.empty();
    }

    private static int[] kinds(List<Row> rows) {
        List<Told> told = rows.stream().flatMap(row -> row.told().stream()).toList();
        ItemKinds kinds = new ItemKinds(
                new Assignments(rows), new Results(told), Optional.of(AS_OF), new LookedAt(true, List.of(SINCE)));
        int[] numbers = new int[rows.size()];
        int from = 0;
        for (int i = 0; i < numbers.length; i++) {
            int to = from + rows.get(i).told().size();
            numbers[i] = kinds.kind(i, from, to);
            from = to;
        }
        return numbers;
    }

    private static final class Assignments extends LazyHistories {

        private final List<Row> rows;

        private Assignments(List<Row> rows) {
            this.rows = rows;
        }

        @Override
        public AssignmentHistory get(int place) {
            return deadline(pattern(place)).isPresent() ? WITH_DEADLINE : WITHOUT;
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public int item(int place) {
            return place;
        }

        @Override
        public int row(int place) {
            return place;
        }

        @Override
        public boolean isPlain() {
            return true;
        }

        @Override
        public int taskNumber(int row) {
            return rows.get(row).given().task();
        }

        @Override
        public Unit unit(int place) {
            return get(place).last().unit();
        }

        @Override
        public Task task(int place) {
            return get(place).last().task();
        }

        @Override
        public int pattern(int row) {
            return rows.get(row).given().pattern();
        }

        @Override
        public long decimal(int row) {
            return rows.get(row).given().target();
        }

        @Override
        public boolean sharesDecimal(int row) {
            return rows.get(row).given().shares();
        }
    }

    private static final class Results extends LazyResults {

        private final List<Told> rows;

        private Results(List<Told> rows) {
            this.rows = rows;
        }

        @Override
        public Result get(int place) {
            throw new AssertionError("no result is made to tell its kind");
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public int begin(int item) {
            throw new AssertionError("the kind of an item does not ask where its results are");
        }

        @Override
        public int row(int place) {
            return place;
        }

        @Override
        public int firstDay() {
            throw new AssertionError("the kind of an item asks for its own days alone");
        }

        @Override
        public int lastDay() {
            throw new AssertionError("the kind of an item asks for its own days alone");
        }

        @Override
        public boolean reports(int row) {
            throw new AssertionError("the pattern tells that too");
        }

        @Override
        public int day(int row, int pattern) {
            return (int) rows.get(row).day().toEpochDay();
        }

        @Override
        public int reportedOn(int row) {
            return (int) rows.get(row).sent().toEpochDay();
        }

        @Override
        public Location at(int row) {
            throw new AssertionError("no place has a part in a kind");
        }

        @Override
        public Unit unit(int place) {
            throw new AssertionError("no unit has a part in a kind");
        }

        @Override
        public Task task(int place) {
            throw new AssertionError("no task of a result has a part in a kind");
        }

        @Override
        public int pattern(int row) {
            return rows.get(row).pattern();
        }

        @Override
        public long decimal(int row) {
            return rows.get(row).figure();
        }

        @Override
        public boolean sharesDecimal(int row) {
            return rows.get(row).shares();
        }
    }
}
