package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Methods.preset;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** A test for each row of "How others score" in the facts of the field: what a method has to be able to express. */
class HowOthersScoreTest {

    private static final String DEADLINE = "2023-06-30";

    @Test
    @DisplayName("Vĩnh Phúc 2023: done or not done; completed ÷ assigned; tiers 90 / 80 / 50")
    void vinhPhuc() {
        Method method = preset("completion");

        assertThat(method.tiers()).extracting(Tier::id).containsExactly("90", "80", "50", "0");
        // Almost reached is not done; over-reached makes up for nothing.
        Scorecard card = scored(method, figure("T1", "100", "99.9"), figure("T2", "100", "500"), item("T3"));
        assertThat(card).hasRate(1, 3).isInTier("0");
        assertThat(card.rate().credit()).isEqualTo(BigFraction.ONE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // Done on time, done late, not done overdue; what is not due and open is not held against the unit.
        "due, 1/3",
        "assigned, 1/4",
        // The unit reported three: on time, late, and that one goes on.
        "reported, 1/3"
    })
    @DisplayName("Government task reports: status × time, over a denominator that is declared")
    void statusByTime(String denominator, String rate) {
        Scorecard card = scored(
                method("extends: on-time", "denominator: " + denominator),
                item("T1")
                        .deadline(DEADLINE)
                        .reported(on("2023-06-01").completedOn("2023-06-01").done()),
                item("T2")
                        .deadline(DEADLINE)
                        .reported(on("2023-07-01").completedOn("2023-07-01").done()),
                item("T3").deadline("2024-06-30"),
                item("T4").deadline(DEADLINE).reported(on("2023-09-30").status(Status.IN_PROGRESS)));

        assertThat(card.rate().value()).contains(BigFraction.parse(rate));
        assertThat(card.late()).isOne();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"pemandu-uncapped, 14/5", "pemandu-capped, 23/10", "pemandu-stepped, 3/2"})
    @DisplayName("PEMANDU: uncapped; capped at 100 %; 1 for met, 0.5 for over half, 0 otherwise")
    void pemandu(String preset, String credit) {
        // Half of it is not over half.
        Scorecard card = scored(
                preset(preset),
                figure("T1", "100", "150"),
                figure("T2", "100", "60"),
                figure("T3", "100", "50"),
                figure("T4", "100", "20"));

        assertThat(card.rate().credit()).isEqualTo(BigFraction.parse(credit));
        assertThat(card.rate().weight()).isEqualTo(BigFraction.of(4));
    }

    @Test
    @DisplayName("Imihigo: 100 or 0, listed exceptions, deductions; a comparison across methods is flagged")
    void imihigo() {
        Item[] items = {
            figure("T1", "100", "99"),
            figure("T2", "100", "100"),
            figure("T3", "100", "0").state(State.NOT_APPLICABLE),
            item("T4")
                    .deadline(DEADLINE)
                    .reported(on("2023-07-01").completedOn("2023-07-01").done())
        };

        assertThat(scored(preset("imihigo"), items)).hasRate(2, 3);
        assertThat(scored(method("extends: imihigo", "late: {deducts: 10%}"), items)
                        .rate()
                        .credit())
                .isEqualTo(BigFraction.of(19, 10));
        SideBySide methods =
                Scoring.asOf("2023-12-31").with(List.of(items)).sideBySide(preset("imihigo"), preset("pemandu-capped"));
        assertThat(methods.rows().get(0).changes().get(0).tier()).isTrue();
    }

    @Test
    @DisplayName("Balanced scorecard: weight × (actual − min) ÷ (target − min), maximise or minimise")
    void balancedScorecard() {
        Scorecard card = scored(
                preset("balanced-scorecard"),
                figure("T1", "90", "75").baseline("60").weight(2),
                item("T2")
                        .atMost("10")
                        .baseline("30")
                        .reported(on("2023-06-01").completedOn("2023-06-01").actual("15")));

        // 2 × 15/30 + 1 × 15/20
        assertThat(card.rate().credit()).isEqualTo(BigFraction.of(7, 4));
        assertThat(card.rate().value()).contains(BigFraction.of(7, 12));
    }

    @Test
    @DisplayName("ICT and DTI indices: ratio × maximum points, capped")
    void ratioTimesPoints() {
        Method method = method("credit: {rule: proportional, cap: 100%}", "weights: used");

        Scorecard card = scored(
                method,
                figure("T1", "80", "60").weight(20),
                figure("T2", "80", "100").weight(10));

        // 3/4 of 20 points, and no more than all of 10.
        assertThat(card.rate().credit()).isEqualTo(BigFraction.of(25));
        assertThat(card.rate().weight()).isEqualTo(BigFraction.of(30));
    }

    @Test
    @DisplayName("ICT and DTI indices: steps, full, half, none")
    void steps() {
        Method method = method("credit: {rule: stepped, steps: [{over: 50%, earns: 50%}]}");

        assertThat(scored(method, figure("T1", "10", "10"), figure("T2", "10", "6"), figure("T3", "10", "5"))
                        .rate()
                        .credit())
                .isEqualTo(BigFraction.of(3, 2));
    }

    @Test
    @DisplayName("ICT and DTI indices: normalised by the best unit")
    void bestUnit() {
        Scoring.Scored scored = Scoring.asOf("2023-12-31")
                .by(method("credit: best"))
                .score(
                        item("A", "T")
                                .atLeast("10")
                                .reported(on("2023-06-01")
                                        .completedOn("2023-06-01")
                                        .actual("40")),
                        item("B", "T")
                                .atLeast("10")
                                .reported(on("2023-06-01")
                                        .completedOn("2023-06-01")
                                        .actual("30")));

        assertThat(scored.card("A").rate().value()).contains(BigFraction.ONE);
        assertThat(scored.card("B").rate().value()).contains(BigFraction.of(3, 4));
    }

    @Test
    @DisplayName("ICT and DTI indices: unscored groups are excluded from the total")
    void unscoredGroups() {
        assertThat(scored(
                        method("without-target: excluded"),
                        figure("T1", "10", "10"),
                        item("T2"),
                        figure("T3", "10", "1").state(State.NOT_APPLICABLE)))
                .hasRate(1, 1);
    }

    @Test
    @DisplayName(
            "Nghị định 335/2025: bands 90 / 70 / 50 of points that the tables do not hold: no class, delays counted")
    void decree335() {
        Method method = preset("nd-335-2025");
        Scorecard card = scored(
                method,
                item("T1")
                        .deadline(DEADLINE)
                        .waiver("Công văn 1")
                        .reported(on("2023-07-01").completedOn("2023-07-01").done()),
                item("T2")
                        .deadline(DEADLINE)
                        .reported(on("2023-07-01").completedOn("2023-07-01").done()));

        assertThat(method.tiers()).extracting(Tier::id).containsExactly("90", "70", "50", "0");
        assertThat(method.missing()).hasSize(2);
        assertThat(card.tier()).isEmpty();
        assertThat(card.next()).isEmpty();
        assertThat(card.late()).isEqualTo(2);
        assertThat(card.excused()).isOne();
        // What part of an item's points is for progress stands in no table, so nothing is taken off.
        assertThat(card.rate().credit()).isEqualTo(BigFraction.of(2));
    }

    @Test
    @DisplayName(
            "Nghị định 335/2025: 25 % off for each delay, waived for a certified cause; excellent at most 20 % of good")
    void delaysAndQuotaCanBeExpressed() {
        Method method = method(
                "late: {deducts: 25%}",
                "waiver: accepted", "tiers: [90, 70, 50]", "quota: {tier: 90, at-most: 20%, of: 70}");
        Scorecard card = scored(
                method,
                item("T1")
                        .deadline(DEADLINE)
                        .waiver("Công văn 1")
                        .reported(on("2023-07-01").completedOn("2023-07-01").done()),
                item("T2")
                        .deadline(DEADLINE)
                        .reported(on("2023-07-01").completedOn("2023-07-01").done()));

        assertThat(card.rate().credit()).isEqualTo(BigFraction.of(7, 4));
        List<Item> units = new ArrayList<>(items("A", 10, 0));
        units.addAll(items("B", 10, 0));
        for (int i = 1; i <= 5; i++) {
            units.addAll(items("C" + i, 8, 2));
        }
        Scoreboard board = Scoring.undated()
                .by(method("extends: nd-335-2025", "missing: []"))
                .with(units)
                .score()
                .board();
        // Of the five rated good one may be excellent; two tie at the edge, and both are left out.
        assertThat(board.cards().stream()
                        .filter(Scorecard::leftOutByQuota)
                        .map(kept -> kept.unit().id()))
                .containsExactlyInAnyOrder("A", "B");
    }

    @ParameterizedTest(name = "{0} met ({1} of them exceeded, {2} late) of 10: {3}")
    @CsvSource({
        // 90 and more also needs all done and at least 30 % exceeded; 70 to below 90 all on time; 50 to below 70 all
        // done
        // and at most 20 % late.
        "10, 3, 0, 90 70 50",
        "10, 2, 0, 70 50",
        "10, 3, 1, 90 50",
        "10, 3, 2, 90 50",
        "10, 3, 3, 90",
        "10, 2, 3, ''",
        "9,  9, 0, ''"
    })
    @DisplayName("Quy định 366-QĐ/TW: which gates hold, and no class")
    void regulation366(int met, int exceeded, int late, String holding) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String actual = i >= met ? "99" : i < exceeded ? "101" : "100";
            String day = i < met && i >= met - late ? "2023-07-01" : "2023-06-01";
            items.add(item("T" + i).atLeast("100").deadline(DEADLINE).reported(on(day).actual(actual)));
        }

        Scorecard card = scored(preset("qd-366"), items.toArray(Item[]::new));

        assertThat(card.tier()).isEmpty();
        assertThat(String.join(" ", card.holding().stream().map(Tier::id).toList()))
                .isEqualTo(holding);
    }

    @ParameterizedTest(name = "{0} of 4 exceeded")
    @CsvSource({"1, false", "2, true", "4, true"})
    @DisplayName("Nghị định 90/2020: the top class needs at least 50 % exceeded")
    void decree90(int exceeded, boolean holds) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            items.add(figure("T" + i, "100", i < exceeded ? "101" : "100"));
        }

        Scorecard card = scored(preset("nd-90-2020"), items.toArray(Item[]::new));

        assertThat(card.tier()).isEmpty();
        assertThat(card.holding()).hasSize(holds ? 1 : 0);
        assertThat(preset("nd-90-2020").gates()).extracting(Gate::text).containsExactly("exceeded at least 50%");
    }

    @Test
    @DisplayName("Ranking: standard competition ranking (17, 17, 19), and per bloc")
    void ranking() {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            items.addAll(items("A" + i, 9, 1));
        }
        items.addAll(items("B1", 8, 2));
        items.addAll(items("B2", 4, 1));
        items.addAll(items("C", 7, 3));
        Scoring.Scored all = Scoring.undated().with(items).score();

        assertThat(all.card("B1")).hasRank(17);
        assertThat(all.card("B2")).hasRank(17);
        assertThat(all.card("C")).hasRank(19);

        Scoring.Scored blocs = Scoring.undated()
                .by(method("ranking: bloc"))
                .score(
                        item("A", "T1").inBloc("Sở").done(),
                        item("B", "T1").inBloc("Sở"),
                        item("C", "T1").inBloc("Huyện"));
        assertThat(blocs.card("A")).hasRank(1);
        assertThat(blocs.card("B")).hasRank(2);
        assertThat(blocs.card("C")).hasRank(1);
    }

    @Test
    @DisplayName("Nghị định 09/2019, article 12: reports end on the 14th, statistics with the calendar")
    void reportingPeriods() {
        ReportingCalendar administrative = new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.empty());
        Period quarter = new Period(Period.Kind.QUARTER, 2023, 1);

        assertThat(administrative.lastDay(quarter)).contains(LocalDate.of(2023, 3, 14));
        assertThat(administrative.lastDay(Period.year(2023))).contains(LocalDate.of(2023, 12, 14));
        assertThat(ReportingCalendar.PLAIN.lastDay(quarter)).contains(LocalDate.of(2023, 3, 31));
    }

    /** The law presets say what is missing in both languages, and every preset names what it follows. */
    @ParameterizedTest
    @CsvSource({
        "completion, true",
        "on-time, true",
        "pemandu-uncapped, true",
        "pemandu-capped, true",
        "pemandu-stepped, true",
        "imihigo, true",
        "balanced-scorecard, true",
        "nd-90-2020, false",
        "qd-366, false",
        "nd-335-2025, false"
    })
    void everyPresetNamesItsSourceAndALawGivesNoClass(String name, boolean givesTiers) {
        Method method = preset(name);

        assertThat(method.id()).isEqualTo(name);
        assertThat(method.source()).isNotEmpty();
        assertThat(method.givesTiers()).isEqualTo(givesTiers);
        assertThat(method.missing()).allSatisfy(missing -> {
            assertThat(missing.en()).isNotEmpty();
            assertThat(missing.vi()).isNotEmpty().isNotEqualTo(missing.en());
        });
    }

    private static Item figure(String task, String target, String actual) {
        Reported reported = on("2023-06-01").completedOn("2023-06-01").actual(actual);
        return item(task).atLeast(target).deadline(DEADLINE).reported(reported);
    }

    private static Scorecard scored(Method method, Item... items) {
        return Scoring.asOf("2023-12-31").by(method).score(items).card();
    }
}
