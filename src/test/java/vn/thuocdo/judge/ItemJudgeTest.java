package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.row.ProjectCalendar;

/** Which items share what became of others, and that nothing that is told of items is lost by it. */
class ItemJudgeTest {

    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2025, 12, 31));
    private static final Predicate<Verdict> NONE_IS_LISTED = verdict -> false;

    private static final int UNITS = 40;

    /** Two rows of a task are read one by one, and one item is judged before others can share what became of it. */
    private static final int SHARED = UNITS - 3;

    private static final String MET = "2025-12-01,95";

    @Test
    void itemsLikeAnotherShareItsVerdict() {
        Run run = run("90,1,,", MET);

        assertThat(run.kinds().sharedVerdicts()).isEqualTo(SHARED);
        assertThat(run.judged().states()).hasSize(2 * UNITS);
        assertThat(run.judged().verdicts())
                .hasSize(2 * UNITS)
                .filteredOn(verdict -> verdict.outcome() instanceof Outcome.Met)
                .hasSize(UNITS)
                .map(Verdict::state)
                .isSubsetOf(run.judged().states());
    }

    @Test
    void onlyTheItemsAskedForAreJudged() {
        ResultSelection items = items("90,1,,", MET);
        ItemJudge kinds = ItemJudge.ofKinds(items, judge(items, Method.COMPLETION), LookedAt.NOTHING, NONE_IS_LISTED);

        assertThat(between(2, 5, kinds).states())
                .extracting(state -> state.assignment().unit().id())
                .containsExactly("U1", "U1", "U2");
        assertThat(between(5, 5, kinds).states()).isEmpty();
    }

    @Test
    void whatIsListedIsJudgedByItself() {
        Run run = run("90,1,,", MET, Method.COMPLETION, verdict -> true);

        assertThat(run.kinds().sharedVerdicts()).isZero();
        assertThat(run.judged().verdicts())
                .filteredOn(verdict -> verdict.outcome() instanceof Outcome.Met)
                .extracting(verdict -> verdict.state().assignment().unit().id())
                .doesNotHaveDuplicates()
                .hasSize(UNITS);
    }

    @Test
    void whatThereIsSomethingToTellOfIsJudgedByItself() {
        Run run = run("90,1,cancelled,", MET);

        assertThat(run.kinds().sharedVerdicts()).isZero();
        assertThat(run.judge().objections().findings().sorted())
                .extracting(Finding::code)
                .containsOnly(Code.EXCLUDED)
                .hasSize(2 * UNITS);
    }

    @Test
    void whatIsWrongWithResultsIsToldOfEach() {
        Run run = run("90,1,,%", "2025-12-01,0.9");

        assertThat(run.kinds().sharedVerdicts()).isZero();
        assertThat(run.kinds().resultFindings().sorted()).hasSize(UNITS);
    }

    @Test
    void whatIsCountedOfItemsIsCountedOfThoseThatShareToo() {
        Run run = run("90,2.5,,", MET);

        assertThat(run.kinds().sharedVerdicts()).isEqualTo(SHARED);
        assertThat(run.judge()
                        .objections()
                        .ignored()
                        .tallies()
                        .get(Code.WEIGHTS_IGNORED)
                        .count())
                .isEqualTo(UNITS);
    }

    @Test
    void whereFiguresAreWorthTheirShareEachIsJudgedByItself() {
        Method proportional = MethodReader.preset("pemandu-capped").orElseThrow();

        assertThat(run("90,1,,", MET, proportional, NONE_IS_LISTED).kinds().sharedVerdicts())
                .isZero();
    }

    /** All items, judged. */
    private record Run(Judge judge, ItemJudge kinds, Judged judged) {}

    /** The items that were judged, in their order. */
    private record Judged(List<ItemState> states, List<Verdict> verdicts) implements ItemJudge.Recipient {

        @Override
        public void judged(int item, ItemState state, Optional<Verdict> verdict, int number) {
            states.add(state);
            verdict.ifPresent(verdicts::add);
        }

        @Override
        public void alike(int item, Verdict verdict, int number) {
            states.add(verdict.state());
            verdicts.add(verdict);
        }
    }

    private static Judged between(int from, int to, ItemJudge kinds) {
        Judged judged = new Judged(new ArrayList<>(), new ArrayList<>());
        kinds.between(from, to, judged);
        return judged;
    }

    private static Run run(String assigned, String reported) {
        return run(assigned, reported, Method.COMPLETION, NONE_IS_LISTED);
    }

    /**
     * Judges as many items of a task as there are units, and another of each unit that was cancelled, which is told of each.
     *
     * @param assigned target, weight, state and measure of each
     * @param reported the day and what each reached
     */
    private static Run run(String assigned, String reported, Method method, Predicate<Verdict> isListed) {
        ResultSelection items = items(assigned, reported);
        Judge judge = judge(items, method);
        ItemJudge kinds = ItemJudge.ofKinds(items, judge, LookedAt.NOTHING, isListed);
        Judged judged = between(0, items.size(), kinds);
        kinds.end();
        return new Run(judge, kinds, judged);
    }

    private static Judge judge(ResultSelection items, Method method) {
        return Judge.of(method, AS_OF, BestActuals.of(items, method));
    }

    private static ResultSelection items(String assigned, String reported) {
        ProjectCalendar calendar = new ProjectCalendar(OptionalInt.of(2025), ReportingCalendar.PLAIN);
        List<Source> sources = List.of(
                source(
                        Source.Role.ASSIGNMENTS,
                        rows("unit,task,target,weight,state,measure", ",1,cancelled,", assigned)),
                source(Source.Role.RESULTS, rows("unit,task,reported_on,actual", "2025-12-01,", reported)));
        return ResultSelection.of(ProgrammeReader.readAsLong(sources, calendar).programme(), AS_OF);
    }

    private static Source source(Source.Role role, String text) {
        return new Source(role, Input.bytes(role.name() + ".csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String rows(String header, String ofOthers, String ofTask) {
        StringJoiner rows = new StringJoiner("\n").add(header);
        IntStream.range(0, UNITS).forEach(unit -> rows.add("U" + unit + ",S," + ofOthers));
        IntStream.range(0, UNITS).forEach(unit -> rows.add("U" + unit + ",T," + ofTask));
        return rows.toString();
    }
}
