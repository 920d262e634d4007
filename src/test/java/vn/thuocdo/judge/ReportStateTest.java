package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Timeliness;
import vn.thuocdo.model.Unit;

/** The laws of the state of an item's reports: what order rows come in, and how they are divided, decides nothing. */
final class ReportStateTest {

    private static final Unit UNIT = new Unit("A", "", "", "", "", List.of());
    private static final Task TASK = new Task("T", "", TaskKind.TARGET, "", "", Optional.empty(), List.of());
    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2023, 12, 31));
    private static final int MOST_ROWS = 9;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#thousand")
    void noOrderAndNoPartitionOfTheRowsChangesTheState(long seed) {
        Random random = new Random(seed);
        List<Result> rows = rows(random);
        ReportState folded = folded(rows);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(rows, random);
            assertThat(folded(rows)).isEqualTo(folded);
            assertThat(merged(rows, random)).isEqualTo(folded);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#thousand")
    void mergingIsAssociativeAndCommutativeAndTheSameRowsAgainChangeNothing(long seed) {
        Random random = new Random(seed);
        List<Result> rows = rows(random);
        ReportState one = folded(some(rows, random));
        ReportState two = folded(some(rows, random));
        ReportState three = folded(some(rows, random));

        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
        assertThat(one.and(two)).isEqualTo(two.and(one));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(one.and(two).and(one)).isEqualTo(one.and(two));
        assertThat(one.and(ReportState.NONE)).isEqualTo(one).isEqualTo(ReportState.NONE.and(one));
    }

    /** What the state says is what it would say of the rows themselves, read one after the other. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#thousand")
    void eachDayKeepsTheRowsThatWereSentLastForIt(long seed) {
        List<Result> rows = rows(new Random(seed));
        ReportState state = folded(rows);

        assertThat(state.days().stream().flatMap(day -> day.rows().stream()).map(DayReports.Row::at))
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> isPlaced(row) && rows.stream().noneMatch(other -> corrects(other, row)))
                        .map(Result::at)
                        .toList());
        assertThat(state.unplaced())
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> !isPlaced(row))
                        .map(Result::at)
                        .toList());
    }

    /** A repeated row is the same report, wherever it stands. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#thousand")
    void aRowThatIsRepeatedElsewhereChangesNoAnswer(long seed) {
        Random random = new Random(seed);
        List<Result> rows = rows(random);
        ReportState state = folded(rows);
        List<Result> repeated = new ArrayList<>(rows);
        repeated.add(at(rows.get(random.nextInt(rows.size())), rows.size() + 2));

        ReportState again = folded(repeated);
        assertThat(again.undecided()).isEqualTo(state.undecided());
        assertThat(again.latest().map(DayReports::answer))
                .isEqualTo(state.latest().map(DayReports::answer));
        assertThat(again.completion(Optional.empty())).isEqualTo(state.completion(Optional.empty()));
    }

    @Test
    void aDayThatDecidesNothingBreaksNoRunAndProvesNothing() {
        Result first = met(1, "2023-03-31");
        Result last = met(2, "2023-12-31");
        List<Result> unreadable =
                List.of(row(3, "2023-06-30", Optional.empty(), Claim.NONE, Result.Content.UNREADABLE));
        List<Result> noCase =
                List.of(row(3, "2023-06-30", Optional.empty(), Claim.of(Exemption.NO_CASE), Result.Content.REPORT));
        List<Result> conflicting = List.of(notMet(3, "2023-06-30"), met(4, "2023-06-30"));

        for (List<Result> between : List.of(unreadable, noCase, conflicting)) {
            List<Result> rows = new ArrayList<>(between);
            rows.add(first);
            rows.add(last);
            Completion completion = folded(rows).completion(Optional.empty());
            assertThat(completion.atLatest().map(Completion.Sight::day)).contains(LocalDate.of(2023, 3, 31));
            assertThat(completion.after()).isEmpty();
        }
    }

    /** It is read late, and stands for a day in between. */
    @Test
    void aDayThatIsReadLaterBreaksARunAllTheSame() {
        ReportState run = folded(List.of(met(1, "2023-03-31"), met(2, "2023-12-31")));
        Completion broken = run.and(folded(List.of(notMet(3, "2023-06-30")))).completion(Optional.empty());

        assertThat(broken.after().map(Completion.Sight::day)).contains(LocalDate.of(2023, 6, 30));
        assertThat(broken.atLatest().map(Completion.Sight::day)).contains(LocalDate.of(2023, 12, 31));
    }

    @Test
    void aCorrectionThatIsReadFirstStillCorrects() {
        Result wrong = sent(notMet(1, "2023-12-31"), "2024-01-05");
        Result right = sent(met(2, "2023-12-31"), "2024-01-09");

        for (List<Result> rows : List.of(List.of(wrong, right), List.of(right, wrong))) {
            assertThat(folded(rows).latest().map(DayReports::answer)).contains(Answer.MET);
            assertThat(folded(rows).undecided()).isEmpty();
        }
    }

    @Test
    void aRowThatCannotBeReadAndMayBeOfAnyDayLeavesTheItemOpen() {
        ReportState state = folded(List.of(
                met(1, "2023-12-31"),
                result(
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Claim.NONE,
                        Result.Content.UNREADABLE)));

        assertThat(state.undecided()).contains(Outcome.Reason.UNREADABLE);
    }

    private static ReportState folded(List<Result> rows) {
        ReportState state = ReportState.NONE;
        for (Result row : rows) {
            state = state.and(of(row));
        }
        return state;
    }

    /** The rows dealt to several, who fold what they have and put it together two by two. */
    private static ReportState merged(List<Result> rows, Random random) {
        List<ReportState> parts = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> ReportState.NONE)
                .toList());
        for (Result row : rows) {
            int part = random.nextInt(parts.size());
            parts.set(part, random.nextBoolean() ? parts.get(part).and(of(row)) : of(row).and(parts.get(part)));
        }
        while (parts.size() > 1) {
            ReportState one = parts.remove(random.nextInt(parts.size()));
            int other = random.nextInt(parts.size());
            parts.set(other, parts.get(other).and(one));
        }
        return parts.get(0);
    }

    private static ReportState of(Result row) {
        return ReportState.of(row, answer(row), AS_OF);
    }

    /** Of a target of 90. */
    private static Answer answer(Result row) {
        if (!row.isReadable()) {
            return Answer.NOTHING;
        }
        if (row.figure().isPresent()) {
            Figure.Amount amount = (Figure.Amount) row.figure().get();
            return amount.quantity().value().intValue() >= 90 ? Answer.MET : Answer.NOT_MET;
        }
        return row.status()
                .map(status -> status == Status.DONE ? Answer.MET : Answer.NOT_MET)
                .orElse(Answer.NOTHING);
    }

    /** At least one row, of few days and few texts, so that many of them meet. */
    private static List<Result> rows(Random random) {
        List<Result> rows = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_ROWS);
        for (int line = 2; line < 2 + count; line++) {
            Optional<LocalDate> day = day(random, 4);
            Optional<LocalDate> sent = day(random, 3);
            boolean readable = random.nextInt(8) > 0;
            rows.add(result(
                    line,
                    day,
                    sent,
                    readable && random.nextInt(5) == 0 ? day(random, 4) : Optional.empty(),
                    claim(random),
                    readable ? Result.Content.REPORT : Result.Content.UNREADABLE));
            if (readable && random.nextBoolean()) {
                rows.set(rows.size() - 1, figure(rows.get(rows.size() - 1), 85 + 5 * random.nextInt(3)));
            }
        }
        return rows;
    }

    /** The last day of one of the first months; absent now and then. */
    private static Optional<LocalDate> day(Random random, int months) {
        int month = random.nextInt(months + 1);
        return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(2023, month, 28));
    }

    private static Claim claim(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Claim.NONE;
            case 1 -> Claim.of(Status.IN_PROGRESS);
            case 2 -> Claim.done(Timeliness.LATE);
            case 3 -> Claim.of(Exemption.NO_CASE);
            default -> Claim.of(Status.DONE);
        };
    }

    private static List<Result> some(List<Result> rows, Random random) {
        return rows.stream().filter(row -> random.nextBoolean()).toList();
    }

    private static boolean isPlaced(Result row) {
        return row.isReadable() || row.day().isPresent();
    }

    private static boolean corrects(Result other, Result row) {
        return isPlaced(other)
                && other.day().or(() -> AS_OF).equals(row.day().or(() -> AS_OF))
                && other.reportedOn()
                        .filter(sent -> row.reportedOn()
                                .filter(before -> !before.isBefore(sent))
                                .isEmpty())
                        .isPresent();
    }

    private static Result met(int line, String day) {
        return row(line, day, Optional.of(amount(95)), Claim.NONE, Result.Content.REPORT);
    }

    private static Result notMet(int line, String day) {
        return row(line, day, Optional.of(amount(50)), Claim.NONE, Result.Content.REPORT);
    }

    private static Result row(int line, String day, Optional<Figure> figure, Claim claim, Result.Content content) {
        Result row =
                result(line, Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), claim, content);
        return copy(row, row.reportedOn(), figure, row.at());
    }

    private static Result figure(Result row, int actual) {
        return copy(row, row.reportedOn(), Optional.of(amount(actual)), row.at());
    }

    private static Result sent(Result row, String day) {
        return copy(row, Optional.of(LocalDate.parse(day)), row.figure(), row.at());
    }

    private static Result at(Result row, int line) {
        return copy(row, row.reportedOn(), row.figure(), new Location.Line("results.csv", line, 0));
    }

    private static Figure amount(int actual) {
        return new Figure.Amount(Quantity.of(BigDecimal.valueOf(actual), false));
    }

    private static Result result(
            int line,
            Optional<LocalDate> day,
            Optional<LocalDate> sentOn,
            Optional<LocalDate> completedOn,
            Claim claim,
            Result.Content content) {
        return new Result(
                UNIT,
                TASK,
                Optional.empty(),
                day,
                sentOn,
                completedOn,
                Optional.empty(),
                claim,
                "",
                "",
                "",
                content,
                new Location.Line("results.csv", line, 0));
    }

    private static Result copy(Result row, Optional<LocalDate> sentOn, Optional<Figure> figure, Location at) {
        return new Result(
                row.unit(),
                row.task(),
                row.period(),
                row.day(),
                sentOn,
                row.completedOn(),
                figure,
                row.claim(),
                row.difficulty(),
                row.proposal(),
                row.evidence(),
                row.content(),
                at);
    }
}
