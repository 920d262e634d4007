package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** Every unit of the samples, item by item: what {@code explain} says adds up to what {@code score} says. */
class ExplainedTest {

    /** The gates of a law, where what is not known to be late is on time: by itself it is refused, see below. */
    private static final String TIMELY_366 = "src/test/resources/methods/qd-366-on-time.yaml";

    /** One item was met at a time that nobody stated; a law is not applied to a guess. */
    @Test
    void aLawIsRefusedWhereItIsNotKnownWhenAnItemWasMet() {
        Tool.Run run = Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "--method", "qd-366", "-q");
        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        assertThat(run.err()).contains("J406", "UBND huyện Yên Lạc", "kết nối mạng truyền số liệu chuyên dùng");
    }

    static Stream<Arguments> projects() {
        return Stream.of(
                Arguments.of(Sample.VINH_PHUC_2023, "completion"),
                Arguments.of(Sample.VINH_PHUC_2023, "pemandu-uncapped"),
                Arguments.of(Sample.VINH_PHUC_2023, "on-time"),
                Arguments.of(Sample.VINH_PHUC_2023, TIMELY_366),
                Arguments.of(Sample.VINH_PHUC_2022, "completion"));
    }

    @ParameterizedTest(name = "{0} under {1}")
    @MethodSource("projects")
    void theVerdictsOfEveryUnitAddUpToItsScore(Sample sample, String method) {
        JsonNode scored = json("score", sample.path(), "--method", method);
        List<String> tasks = new ArrayList<>();

        for (JsonNode unit : scored.path("units")) {
            JsonNode explained = json("explain", sample.path(), unit.path("id").asString(), "--method", method);
            JsonNode standing = explained.path("standing");
            for (String same : List.of(
                    "assigned",
                    "denominator",
                    "completed",
                    "rate",
                    "credit",
                    "weight",
                    "late",
                    "excused",
                    "unreported",
                    "excluded",
                    "untargeted",
                    "tier",
                    "rank",
                    "toNextTier",
                    "gates")) {
                assertThat(standing.path(same)).as(same).isEqualTo(unit.path(same));
            }
            assertThat(explained.path("sensitivity")).isEqualTo(unit.path("sensitivity"));

            JsonNode items = explained.path("items");
            assertThat(items)
                    .hasSize(unit.path("assigned").asInt()
                            + unit.path("excluded").asInt());
            assertThat(count(items, "inDenominator"))
                    .isEqualTo(unit.path("denominator").asInt());
            assertThat(count(items, "met")).isEqualTo(unit.path("completed").asInt());
            assertThat(count(items, "late")).isEqualTo(unit.path("late").asInt());
            BigFraction credit = BigFraction.ZERO;
            BigFraction weight = BigFraction.ZERO;
            for (JsonNode item : items) {
                assertThat(item.path("reason").asString()).contains(" → ");
                assertThat(item.path("counted").isNull())
                        .isEqualTo(item.path("outcome").asString().equals("unreported"));
                if (item.path("inDenominator").asBoolean()) {
                    credit = credit.add(fraction(item, "credit").multiply(fraction(item, "weight")));
                    weight = weight.add(fraction(item, "weight"));
                }
                tasks.add(item.path("task").asString());
            }
            assertThat(credit).isEqualTo(fraction(unit, "credit"));
            assertThat(weight).isEqualTo(fraction(unit, "weight"));
        }

        JsonNode summary = scored.path("summary");
        assertThat(tasks).hasSize(summary.path("assigned").asInt());
        assertThat(tasks).hasSize(sample.programme().assignments().size());
    }

    /** What people read names every item too, with its calculation. */
    @ParameterizedTest
    @MethodSource("everyUnit")
    void thePageOfAUnitHoldsEachOfItsItems(String unit, List<String> tasks) {
        String page = Tool.inCheckout()
                .run("explain", Sample.VINH_PHUC_2023.path(), unit, "--lang", "en")
                .out();

        assertThat(page.lines()
                        .filter(line -> line.startsWith("  Calculation "))
                        .count())
                .isEqualTo(tasks.size());
        assertThat(page.lines().filter(line -> line.startsWith("  Target ")).count())
                .isEqualTo(tasks.size());
        assertThat(tasks).allSatisfy(task -> assertThat(page).containsPattern("\n  [✓✗] " + Pattern.quote(task) + " "));
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    static Stream<Arguments> everyUnit() {
        return Sample.VINH_PHUC_2023.programme().units().stream()
                .map(unit -> Arguments.of(
                        unit.id(),
                        Sample.VINH_PHUC_2023.programme().assignments().stream()
                                .map(AssignmentHistory::last)
                                .filter(assignment -> assignment.unit().equals(unit))
                                .map(assignment -> assignment.task().id())
                                .toList()));
    }

    private static long count(JsonNode items, String truth) {
        return items.valueStream().filter(item -> item.path(truth).asBoolean()).count();
    }

    private static BigFraction fraction(JsonNode node, String name) {
        return BigFraction.parse(node.path(name).asString());
    }

    private static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-f", "json"));
        Tool.Run run = Tool.inCheckout().run(all.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        return run.json();
    }
}
