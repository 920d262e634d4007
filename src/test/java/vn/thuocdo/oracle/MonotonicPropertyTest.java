package vn.thuocdo.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.config.method.Presets;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.oracle.Job.Denominator;
import vn.thuocdo.testing.Tool;

/** Whoever does more, or does it earlier, never stands worse for it. */
final class MonotonicPropertyTest {

    private static final int PROJECTS = 300;
    /** Too few improvements would prove nothing. */
    private static final int ENOUGH = 80;

    @TempDir
    private Path folder;

    @Test
    void doingMoreOrDoingItEarlierNeverLowersCreditRateOrTierUnderAnyRandomMethod() throws IOException {
        int compared = 0;
        for (long seed = 1; seed <= PROJECTS; seed++) {
            Optional<Improvement> improvement = improvement(seed);
            if (improvement.isPresent() && neverLowers(improvement.get(), List.of())) {
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(ENOUGH);
    }

    @Test
    void doingMoreOrDoingItEarlierNeverLowersCreditRateOrTierUnderAnyPreset() throws IOException {
        List<String> presets = Presets.names();
        List<String> compared = new ArrayList<>();
        for (long seed = 1; seed <= PROJECTS; seed++) {
            String preset = presets.get((int) (seed % presets.size()));
            Optional<Improvement> improvement = improvement(seed);
            if (improvement.isPresent() && neverLowers(improvement.get(), List.of("--method", preset))) {
                compared.add(preset);
            }
        }
        assertThat(compared).hasSizeGreaterThan(ENOUGH).containsAll(presets);
    }

    private static Optional<Improvement> improvement(long seed) {
        return Improvement.draw(fairToItemsThatJoin(RandomJob.of(seed)), new SplittableRandom(seed));
    }

    /** An item that joins the denominator earns a whole, and the others no more; nor is it asked to exceed its target. */
    private static Job fairToItemsThatJoin(Job job) {
        return job.rules().denominator() == Denominator.DUE
                ? job.with(job.rules().whereWhatIsMetIsWhole())
                : job;
    }

    /** Whether there was a rate before, which a change could lower. */
    private boolean neverLowers(Improvement improvement, List<String> method) throws IOException {
        Optional<JsonNode> before = unit(improvement.before(), improvement.unit(), method);
        Optional<JsonNode> after = unit(improvement.after(), improvement.unit(), method);
        if (before.isEmpty() || after.isEmpty() || before.get().path("rate").isNull()) {
            return false;
        }
        String which = "seed " + improvement.before().seed() + " " + method + " " + improvement.change();
        assertThat(fraction(after.get().path("credit").asString()))
                .as("credit, %s", which)
                .isGreaterThanOrEqualTo(fraction(before.get().path("credit").asString()));
        assertThat(fraction(after.get().path("rate").path("exact").asString()))
                .as("rate, %s", which)
                .isGreaterThanOrEqualTo(
                        fraction(before.get().path("rate").path("exact").asString()));
        assertThat(tier(after.get())).as("tier, %s", which).isGreaterThanOrEqualTo(tier(before.get()));
        return true;
    }

    /** Absent where the method asks for data that the project has not. */
    private Optional<JsonNode> unit(Job job, String unit, List<String> method) throws IOException {
        JobFiles.write(job, folder);
        List<String> arguments = new ArrayList<>(List.of("score", ".", "--keep-going", "-f", "json"));
        arguments.addAll(method);
        Tool.Run run = Tool.in(folder).run(arguments.toArray(String[]::new));
        if (run.err().contains("error " + Code.METHOD_WITHOUT_DATA.id())) {
            return Optional.empty();
        }
        assertThat(run.status())
                .as("seed %d %s: %s", job.seed(), method, run.err())
                .isIn(ExitStatus.DONE, ExitStatus.INPUT_ERRORS);
        for (JsonNode card : run.json().path("units")) {
            if (card.path("id").asString().equals(unit)) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    /** Where a method gives no tier, there is none to lose. */
    private static int tier(JsonNode card) {
        return card.path("tier").isNull()
                ? 0
                : Integer.parseInt(card.path("tier").asString());
    }

    private static BigFraction fraction(String exact) {
        if (exact.contains(".")) {
            return BigFraction.of(new java.math.BigDecimal(exact).unscaledValue(), java.math.BigInteger.TEN.pow(20));
        }
        return BigFraction.parse(exact);
    }
}
