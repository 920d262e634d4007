package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Exemption;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;

/** The laws of the state of an item's reports: what order rows come in, and how they are divided, decides nothing. */
final class ReportStateTest {

    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2023, 12, 31));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void noOrderAndNoPartitionOfTheRowsChangesTheState(long seed) {
        Random random = new Random(seed);
        List<Result> rows = Reports.rows(random);
        ReportState folded = folded(rows);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(rows, random);
            assertThat(folded(rows)).isEqualTo(folded);
            assertThat(merged(rows, random)).isEqualTo(folded);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void mergingIsAssociativeAndCommutativeAndTheSameRowsAgainChangeNothing(long seed) {
        Random random = new Random(seed);
        List<Result> rows = Reports.rows(random);
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
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void eachDayKeepsTheRowsThatWereSentLastForIt(long seed) {
        List<Result> rows = Reports.rows(new Random(seed));
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
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void aRowThatIsRepeatedElsewhereChangesNoAnswer(long seed) {
        Random random = new Random(seed);
        List<Result> rows = Reports.rows(random);
        ReportState state = folded(rows);
        List<Result> repeated = new ArrayList<>(rows);
        repeated.add(Reports.at(rows.get(random.nextInt(rows.size())), rows.size() + 2));

        ReportState again = folded(repeated);
        assertThat(again.undecided()).isEqualTo(state.undecided());
        assertThat(again.latest().map(DayReports::answer))
                .isEqualTo(state.latest().map(DayReports::answer));
        assertThat(again.completion(Optional.empty())).isEqualTo(state.completion(Optional.empty()));
    }

    /** As long as no other row comes, a few days say all that the whole state says. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void theDecisiveReportsSayWhatAllOfThemSay(long seed) {
        ReportState state = folded(Reports.rows(new Random(seed)));
        ReportState decisive = state.decisive();

        assertThat(decisive.days()).hasSizeLessThanOrEqualTo(5).isSubsetOf(state.days());
        assertThat(decisive.latest()).isEqualTo(state.latest());
        assertThat(decisive.undecided()).isEqualTo(state.undecided());
        assertThat(decisive.completion(Optional.empty())).isEqualTo(state.completion(Optional.empty()));
        for (DayReports day : state.days()) {
            assertThat(decisive.completion(day.day())).isEqualTo(state.completion(day.day()));
        }
    }

    @Test
    void aDayThatDecidesNothingBreaksNoRunAndProvesNothing() {
        Result first = Reports.met(1, "2023-03-31");
        Result last = Reports.met(2, "2023-12-31");
        List<Result> unreadable =
                List.of(Reports.row(3, "2023-06-30", Optional.empty(), Claim.NONE, Result.Content.UNREADABLE));
        List<Result> noCase = List.of(
                Reports.row(3, "2023-06-30", Optional.empty(), Claim.of(Exemption.NO_CASE), Result.Content.REPORT));
        List<Result> conflicting = List.of(Reports.notMet(3, "2023-06-30"), Reports.met(4, "2023-06-30"));

        for (List<Result> between : List.of(unreadable, noCase, conflicting)) {
            List<Result> rows = new ArrayList<>(between);
            rows.add(first);
            rows.add(last);
            Completion completion = folded(rows).completion(Optional.empty());
            assertThat(completion.atLatest().map(Completion.DatedReport::day)).contains(LocalDate.of(2023, 3, 31));
            assertThat(completion.after()).isEmpty();
        }
    }

    /** It is read late, and stands for a day in between. */
    @Test
    void aDayThatIsReadLaterBreaksARunAllTheSame() {
        ReportState run = folded(List.of(Reports.met(1, "2023-03-31"), Reports.met(2, "2023-12-31")));
        Completion broken =
                run.and(folded(List.of(Reports.notMet(3, "2023-06-30")))).completion(Optional.empty());

        assertThat(broken.after().map(Completion.DatedReport::day)).contains(LocalDate.of(2023, 6, 30));
        assertThat(broken.atLatest().map(Completion.DatedReport::day)).contains(LocalDate.of(2023, 12, 31));
    }

    @Test
    void aCorrectionThatIsReadFirstStillCorrects() {
        Result wrong = Reports.sent(Reports.notMet(1, "2023-12-31"), "2024-01-05");
        Result right = Reports.sent(Reports.met(2, "2023-12-31"), "2024-01-09");

        for (List<Result> rows : List.of(List.of(wrong, right), List.of(right, wrong))) {
            assertThat(folded(rows).latest().map(DayReports::answer)).contains(ReportedOutcome.MET);
            assertThat(folded(rows).undecided()).isEmpty();
        }
    }

    @Test
    void aRowThatCannotBeReadAndMayBeOfAnyDayLeavesTheItemOpen() {
        ReportState state = folded(List.of(
                Reports.met(1, "2023-12-31"),
                Reports.result(
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Claim.NONE,
                        Result.Content.UNREADABLE)));

        assertThat(state.undecided()).contains(Outcome.Reason.UNREADABLE);
    }

    @Test
    void aRowOfTheLastDayThatCannotBeReadLeavesTheItemOpen() {
        Result legible = Reports.met(1, "2023-06-30");
        Result illegible = Reports.row(2, "2023-12-31", Optional.empty(), Claim.NONE, Result.Content.UNREADABLE);

        assertThat(folded(List.of(legible, illegible)).undecided()).contains(Outcome.Reason.UNREADABLE);
        assertThat(folded(List.of(legible)).undecided()).isEmpty();
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
        return ReportState.of(row, outcome(row), AS_OF);
    }

    /** Of a target of 90. */
    private static Outcome outcome(Result row) {
        if (!row.isReadable()) {
            return new Outcome.Undecided(Outcome.Reason.UNREADABLE);
        }
        if (row.figure().isPresent()) {
            Figure.Amount amount = (Figure.Amount) row.figure().get();
            return decided(amount.quantity().value().intValue() >= 90);
        }
        return row.status()
                .map(status -> decided(status == Status.DONE))
                .orElse(new Outcome.Undecided(Outcome.Reason.REPORTED_WITHOUT_FIGURE));
    }

    private static Outcome decided(boolean met) {
        Outcome.Ground ground = new Outcome.ByStatus(Status.DONE);
        return met ? new Outcome.Met(ground) : new Outcome.NotMet(ground);
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
}
