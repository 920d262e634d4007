package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.config.published.PublishedNames;
import vn.thuocdo.judge.Judge;
import vn.thuocdo.judge.ResultSelection;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.testing.PublishedSchema;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What is found in the published figures that ship, and that no figure in them can be changed unnoticed. */
final class PublishedSamplesTest {

    private static final String VINH_PHUC = "samples/vinh-phuc-2023/published.yaml";

    @Test
    void caseAIsTruncatedAndItsRestIsTheComplement() {
        Reconciliation found = found("samples/published-figures/case-a.yaml");

        assertThat(found.conclusions().stream()
                        .filter(finding -> finding.claim().relation() instanceof Relation.Sum))
                .hasSize(3)
                .allMatch(finding -> finding.standing() == Standing.AGREES);
        Conclusion done = Summary.finding(found, "tỷ lệ hoàn thành");
        assertThat(done.standing()).isEqualTo(Standing.CUT_OFF);
        assertThat(done.causes()).first().isInstanceOf(Cause.Truncated.class);
        Conclusion overdue = Summary.finding(found, "tỷ lệ quá hạn");
        assertThat(overdue.standing()).isEqualTo(Standing.DIFFERS);
        assertThat(overdue.causes()).first().isInstanceOf(Cause.Complement.class);
    }

    @Test
    void caseBHasTransposedDigitsAndAComplement() {
        Reconciliation found = found("samples/published-figures/case-b.yaml");

        List<Cause> total = Summary.finding(found, "nhiệm vụ được giao").causes();
        Cause.Misprint first = (Cause.Misprint) total.get(0);
        assertThat(first.figure()).isEqualTo("đang thực hiện");
        assertThat(first.slip()).isEqualTo(Slip.TRANSPOSED_DIGITS);
        assertThat(first.meant().number()).isEqualByComparingTo("1620");
        assertThat(first.mends()).containsExactly("tỷ lệ đang thực hiện");
        assertThat(total).as("9,813 would spoil as much as it mends").hasSize(1);

        Cause underWay = Summary.finding(found, "tỷ lệ đang thực hiện").causes().get(0);
        assertThat(((Cause.Misprint) underWay).agreement()).isEqualTo(Agreement.TRUNCATED);
        assertThat(Summary.finding(found, "tỷ lệ quá hạn").causes()).first().isInstanceOf(Cause.Complement.class);
    }

    @Test
    void caseCHasAPercentageThatNoDenominatorGives() {
        Reconciliation found = found("samples/published-figures/case-c.yaml");

        Conclusion rate = Summary.finding(found, "tỷ lệ quá hạn");
        assertThat(rate.standing()).isEqualTo(Standing.DIFFERS);
        assertThat(rate.causes()).isEmpty();
        assertThat(rate.tried()).hasSizeGreaterThan(2);
        assertThat(found.count(Standing.AGREES)).isEqualTo(2);
    }

    @Test
    void caseDAgreesByTwoDenominators() {
        Reconciliation found = found("samples/published-figures/case-d.yaml");

        assertThat(found.conclusions()).hasSize(3).allMatch(finding -> finding.standing() == Standing.AGREES);
    }

    @Test
    void everyPublishedFigureOfVinhPhucAgrees() {
        assertThat(found(VINH_PHUC).conclusions())
                .hasSizeGreaterThan(40)
                .allSatisfy(finding ->
                        assertThat(finding.standing()).as("%s", finding).isEqualTo(Standing.AGREES));
    }

    @Test
    void aNameTooManyAndOneTooFewAreNamed() throws IOException {
        Boards boards = Boards.of(VINH_PHUC);
        String text = Files.readString(Tool.CHECKOUT.resolve(VINH_PHUC)).replace("- Công an tỉnh", "- sở y tế");
        Published summary = PublishedNames.resolve(
                        Summary.read(text), boards.programme().orElseThrow(), Method.COMPLETION)
                .value();

        assertThat(boards.reconcile(summary).all(Standing.DIFFERS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.names())
                        .contains(new Conclusion.NameDifference(List.of("Công an tỉnh"), List.of("Sở Y tế"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"published-figures/case-a", "published-figures/case-c", "vinh-phuc-2023/published"})
    void theSchemaForEditorsKnowsTheSamples(String sample) throws IOException {
        String text = Files.readString(Tool.CHECKOUT.resolve("samples/" + sample + ".yaml"));

        assertThat(PublishedSchema.PUBLISHED.faultsOfYaml(text)).isEmpty();
        assertThat(PublishedSchema.PUBLISHED.faultsOfYaml(text.replaceAll("share:", "shares:")))
                .isNotEmpty();
    }

    /** A change is caught, or it makes right what was wrong in print. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/published-figures/case-a.yaml",
                "samples/published-figures/case-b.yaml",
                "samples/published-figures/case-c.yaml",
                "samples/published-figures/case-d.yaml",
                VINH_PHUC
            })
    void aFigureOfASumOrRatioIsNotChangedUnnoticed(String sample) {
        Boards boards = Boards.of(sample);
        Published summary = read(sample, boards);
        Reconciliation before = boards.reconcile(summary);
        Set<String> reckoned = reckoned(before);
        assertThat(reckoned).hasSizeGreaterThan(4);
        for (PublishedFigure figure : summary.figures()) {
            if (reckoned.contains(figure.name())) {
                for (Printed other : changed(figure.printed().orElseThrow())) {
                    List<Conclusion> after = of(figure.name(), boards.reconcile(with(summary, figure, other)));
                    if (after.stream().allMatch(finding -> finding.standing() == Standing.AGREES)) {
                        assertThat(of(figure.name(), before))
                                .as("%s as %s is right, and was wrong", figure.name(), other.number())
                                .anyMatch(finding -> finding.standing() != Standing.AGREES);
                        assertThat(after)
                                .allMatch(finding -> finding.agreement()
                                        .filter(Set.of(Agreement.EXACT, Agreement.ROUNDED)::contains)
                                        .isPresent());
                    }
                }
            }
        }
    }

    /** The names of the figures that take part in a sum, a share or a difference. */
    private static Set<String> reckoned(Reconciliation reconciliation) {
        Set<String> names = new HashSet<>();
        for (Conclusion finding : reconciliation.conclusions()) {
            if (!finding.claim().operands().isEmpty()) {
                names.add(finding.claim().figure().name());
                names.addAll(finding.claim().operands());
            }
        }
        return names;
    }

    private static List<Conclusion> of(String name, Reconciliation reconciliation) {
        return reconciliation.conclusions().stream()
                .filter(finding -> finding.claim().figure().name().equals(name)
                        || finding.claim().operands().contains(name))
                .toList();
    }

    /** The figure with each slip of a digit. */
    private static List<Printed> changed(Printed printed) {
        List<Printed> changed = new ArrayList<>();
        Slip.meant(printed).keySet().stream()
                .filter(number -> number.scale() == printed.number().scale()
                        && number.precision() == printed.number().precision())
                .forEach(number -> changed.add(printed.withNumber(number)));
        return changed;
    }

    private static Published with(Published summary, PublishedFigure figure, Printed other) {
        return new Published(
                summary.title(),
                summary.source(),
                summary.language(),
                summary.base(),
                summary.figures().stream()
                        .map(some -> some.equals(figure)
                                ? new PublishedFigure(
                                        some.name(),
                                        Optional.of(other),
                                        some.previous(),
                                        some.names(),
                                        some.relations(),
                                        some.at())
                                : some)
                        .toList());
    }

    private static Reconciliation found(String sample) {
        Boards boards = Boards.of(sample);
        return boards.reconcile(read(sample, boards));
    }

    private static Published read(String sample, Boards boards) {
        try {
            Published summary = Summary.read(Files.readString(Tool.CHECKOUT.resolve(sample)));
            return boards.programme()
                    .map(programme -> PublishedNames.resolve(summary, programme, Method.COMPLETION)
                            .value())
                    .orElse(summary);
        } catch (IOException e) {
            throw new AssertionError(sample, e);
        }
    }

    /** What a sample is compared with: the year and the one before, or nothing. */
    private record Boards(Optional<Programme> programme, Optional<Scoreboard> current, Optional<Scoreboard> base) {

        static Boards of(String sample) {
            return sample.equals(VINH_PHUC)
                    ? new Boards(
                            Optional.of(Sample.VINH_PHUC_2023.programme()),
                            Optional.of(board(Sample.VINH_PHUC_2023, "2023-12-31")),
                            Optional.of(board(Sample.VINH_PHUC_2022, "2022-12-31")))
                    : new Boards(Optional.empty(), Optional.empty(), Optional.empty());
        }

        private static Scoreboard board(Sample sample, String day) {
            Optional<LocalDate> asOf = Optional.of(LocalDate.parse(day));
            Programme programme = sample.programme();
            return Scoreboard.of(
                    programme,
                    Judge.judge(ResultSelection.states(programme, asOf).value(), Method.COMPLETION, asOf)
                            .value(),
                    Method.COMPLETION);
        }

        Reconciliation reconcile(Published summary) {
            return Reconciliation.of(summary, current, base);
        }
    }
}
