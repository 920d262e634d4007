package vn.thuocdo.report.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.reconcile.Agreement;
import vn.thuocdo.reconcile.Conclusion;
import vn.thuocdo.reconcile.Conclusion.NameDifference;
import vn.thuocdo.reconcile.Conclusion.OtherWhole;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.reconcile.Expression;
import vn.thuocdo.report.text.Messages;

/** What is said of findings and their causes, a line each. */
final class ConclusionTexts {

    /** Denominators that are shown if none gives the figure. */
    private static final int MOST_TRIED = 3;

    /** Places of a computed number in a workbook beyond those that were printed. */
    private static final int FURTHER_PLACES = 4;

    private final Messages messages;
    private final CalculationTexts calculations;
    private final CauseTexts causes;

    ConclusionTexts(Messages messages) {
        this.messages = messages;
        this.calculations = new CalculationTexts(messages);
        this.causes = new CauseTexts(messages, calculations);
    }

    String standing(Standing standing) {
        return switch (standing) {
            case AGREES -> messages.text("reconcile.agrees");
            case UNCHECKED -> messages.text("reconcile.unchecked");
            case AT_EDGE -> messages.text("reconcile.atEdge");
            case CUT_OFF -> messages.text("reconcile.cutOff");
            case DIFFERS -> messages.text("reconcile.differs");
        };
    }

    /** The figure, or how many names were published. */
    String published(Conclusion conclusion) {
        return conclusion
                .printed()
                .map(calculations::figure)
                .orElseGet(() -> messages.counted(
                        "reconcile.names", conclusion.claim().figure().names().size()));
    }

    /** A figure that nothing was compared with; its name alone need not say what it is. */
    String named(PublishedFigure figure) {
        return figure.printed()
                .map(printed -> figure.name() + ": " + calculations.figure(printed))
                .orElse(figure.name());
    }

    /** The figure as a number in its measure and scale: 87 for 87 %; absent where it is loose, or names alone. */
    Optional<BigDecimal> publishedNumber(Conclusion conclusion) {
        return conclusion.printed().filter(Printed::isFirm).map(Printed::number);
    }

    /** What the number of a figure counts, else how the figure was published; empty for a number of things. */
    String measure(Conclusion conclusion) {
        return conclusion
                .printed()
                .filter(printed -> printed.isFirm() && printed.whole().isEmpty())
                .map(calculations::measure)
                .orElseGet(() -> published(conclusion));
    }

    /** The decimal places that a figure was published with. */
    int places(Conclusion conclusion) {
        return conclusion.printed().map(CalculationTexts::places).orElse(0);
    }

    /** What the figure should be, in its measure and scale, rounded to a few more places. */
    Optional<BigDecimal> reckonedNumber(Conclusion conclusion) {
        return conclusion
                .printed()
                .flatMap(printed -> conclusion
                        .calculation()
                        .map(expression ->
                                expression.value().divide(printed.scale().factor()))
                        .map(value -> value.bigDecimalValue(
                                CalculationTexts.places(printed) + FURTHER_PLACES, RoundingMode.HALF_UP))
                        .map(value -> withPlaces(value, CalculationTexts.places(printed))));
    }

    /** Without zeros at the end, beyond the places that it has to have. */
    private static BigDecimal withPlaces(BigDecimal value, int places) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.setScale(Math.max(places, plain.scale()), RoundingMode.UNNECESSARY);
    }

    /** What it was compared with, and in which way it agrees; empty where that is not known. */
    String calculation(Conclusion conclusion) {
        if (conclusion.names().isPresent()) {
            return names(conclusion.names().get());
        }
        if (conclusion.calculation().isEmpty() || conclusion.printed().isEmpty()) {
            return conclusion.standing() == Standing.UNCHECKED ? unchecked(conclusion) : "";
        }
        Printed printed = conclusion.printed().get();
        Expression expression = conclusion.calculation().get();
        if (conclusion.claim().relation() instanceof Relation.Listed) {
            return messages.counted(
                    "reconcile.names", conclusion.claim().figure().names().size());
        }
        String equation = calculations.equation(expression, CalculationTexts.places(printed));
        String basis = conclusion.claim().isOfData() ? messages.text("reconcile.data", equation) : equation;
        Optional<Agreement.Spans> spans = conclusion.agreement().equals(Optional.of(Agreement.EXACT))
                ? Optional.empty()
                : Agreement.spans(printed, expression);
        String said = spans.isPresent()
                ? basis + spans(spans.get(), printed, expression)
                : conclusion
                        .agreement()
                        .filter(agreement -> agreement == Agreement.ROUNDED || agreement == Agreement.TRUNCATED)
                        .map(agreement -> basis + ", " + calculations.way(agreement, expression, printed))
                        .orElse(basis);
        return said + otherWholes(conclusion, printed);
    }

    /** What the figure can stand for, what the others allow, and how far apart they were printed. */
    private String spans(Agreement.Spans spans, Printed printed, Expression expression) {
        int places = CalculationTexts.places(printed);
        String published = messages.text(
                "reconcile.canBe",
                calculations.figure(printed),
                calculations.value(spans.published().low().value(), printed, places),
                calculations.value(spans.published().high().value(), printed, places));
        if (spans.computed().isPoint()) {
            return "; " + published;
        }
        String computed = messages.text(
                "reconcile.asPrinted",
                calculations.value(spans.computed().low().value(), printed, places),
                calculations.value(spans.computed().high().value(), printed, places));
        BigFraction distance = printed.value().subtract(expression.value()).abs();
        String away = distance.signum() == 0
                ? ""
                : "; " + messages.text("reconcile.apart", calculations.distance(distance, printed, places));
        return " " + computed + "; " + published + away;
    }

    /** All other wholes; those that fit a loose figure by chance after what the summary suggests, with their count. */
    private String otherWholes(Conclusion conclusion, Printed printed) {
        Map<Boolean, List<String>> equations = conclusion.otherWholes().stream()
                .collect(Collectors.partitioningBy(
                        OtherWhole::byChance,
                        Collectors.mapping(
                                other -> calculations.equation(other.share(), CalculationTexts.places(printed)),
                                Collectors.toList())));
        List<String> suggested = equations.getOrDefault(false, List.of());
        List<String> byChance = equations.getOrDefault(true, List.of());
        return (suggested.isEmpty() ? "" : "; " + messages.text("reconcile.otherWholes", String.join("; ", suggested)))
                + (byChance.isEmpty()
                        ? ""
                        : "; "
                                + messages.counted(
                                        "reconcile.wholesByChance", byChance.size(), CalculationTexts.first(byChance)));
    }

    private String unchecked(Conclusion conclusion) {
        if (!conclusion.claim().isOfData()) {
            return messages.text("reconcile.notReckoned");
        }
        return messages.text("reconcile.noData");
    }

    private String names(NameDifference difference) {
        List<String> parts = new ArrayList<>();
        if (!difference.missing().isEmpty()) {
            parts.add(messages.text("reconcile.missing", CalculationTexts.quoted(difference.missing())));
        }
        if (!difference.extra().isEmpty()) {
            parts.add(messages.text("reconcile.extra", CalculationTexts.quoted(difference.extra())));
        }
        return parts.isEmpty() ? messages.text("reconcile.sameNames") : String.join("; ", parts);
    }

    /** Each cause, and where none is found for a share what was tried. */
    List<String> causes(Conclusion conclusion) {
        List<String> texts = new ArrayList<>();
        conclusion.printed().ifPresent(printed -> texts.addAll(causes.all(conclusion.causes(), printed)));
        if (!conclusion.tried().isEmpty()) {
            int places = conclusion.printed().map(CalculationTexts::places).orElse(0);
            List<String> nearest = conclusion.tried().stream()
                    .limit(MOST_TRIED)
                    .map(share -> calculations.equation(share, places))
                    .toList();
            texts.add(messages.counted(
                    "reconcile.noDenominator", conclusion.tried().size(), String.join("; ", nearest)));
        } else if (conclusion.standing() == Standing.DIFFERS
                && conclusion.causes().isEmpty()
                && conclusion.claim().relation() instanceof Relation.Share) {
            texts.add(messages.text("reconcile.noOtherDenominator"));
        }
        return texts;
    }
}
