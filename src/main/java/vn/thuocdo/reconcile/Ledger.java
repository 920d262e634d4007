package vn.thuocdo.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.score.DataAnswer;

/**
 * The figures of a summary by their names, and the answers of the data, for computing; also with one figure replaced,
 * to see the effect.
 */
final class Ledger {

    /** In the order of the file. */
    private final Map<String, Printed> printed;

    private final Optional<Replaced> replaced;
    private final List<FigureClaim> claims;
    private final Map<DataQuestion, DataAnswer> answers;
    private final PartsAndWholes structure;
    private final Map<String, List<FigureClaim>> claimsOf;
    private final Years years;

    /** A figure instead of the printed one. */
    private record Replaced(String name, Printed other) {}

    private Ledger(
            Map<String, Printed> printed,
            Optional<Replaced> replaced,
            List<FigureClaim> claims,
            Map<DataQuestion, DataAnswer> answers,
            PartsAndWholes structure,
            Map<String, List<FigureClaim>> claimsOf,
            Years years) {
        this.printed = printed;
        this.replaced = replaced;
        this.claims = claims;
        this.answers = answers;
        this.structure = structure;
        this.claimsOf = claimsOf;
        this.years = years;
    }

    static Ledger of(Published summary, Map<DataQuestion, DataAnswer> answers) {
        Map<String, Printed> printed = new LinkedHashMap<>();
        for (PublishedFigure figure : summary.figures()) {
            figure.printed().ifPresent(some -> printed.put(figure.name(), some));
        }
        List<FigureClaim> claims =
                summary.figures().stream().flatMap(FigureClaim::of).toList();
        PartsAndWholes structure = PartsAndWholes.of(claims);
        return new Ledger(
                printed,
                Optional.empty(),
                claims,
                answers,
                structure,
                claimsOf(claims, structure),
                Years.of(summary.figures(), printed));
    }

    /** The claims that each figure takes part in; for a share of an unnamed whole also the sums that hold its part. */
    private static Map<String, List<FigureClaim>> claimsOf(List<FigureClaim> claims, PartsAndWholes structure) {
        Map<String, List<FigureClaim>> claimsOf = new HashMap<>();
        for (FigureClaim claim : claims) {
            Set<String> names = new HashSet<>(claim.operands());
            names.add(claim.figure().name());
            if (claim.isOfUnnamedWhole()) {
                claim.operands().forEach(part -> names.addAll(structure.above(part)));
            }
            names.forEach(name ->
                    claimsOf.computeIfAbsent(name, key -> new ArrayList<>()).add(claim));
        }
        return claimsOf;
    }

    /** The same with another number under a name. */
    Ledger with(String name, Printed other) {
        return new Ledger(printed, Optional.of(new Replaced(name, other)), claims, answers, structure, claimsOf, years);
    }

    /** The claims about figures, in the order of the file. */
    List<FigureClaim> claims() {
        return claims;
    }

    /** The names of the printed figures, in the order of the file. */
    Set<String> names() {
        return printed.keySet();
    }

    /** The figure of a name; absent where only names are published under it. */
    Optional<Printed> figure(String name) {
        return replaced.isPresent() && replaced.get().name().equals(name)
                ? Optional.of(replaced.get().other())
                : Optional.ofNullable(printed.get(name));
    }

    PartsAndWholes structure() {
        return structure;
    }

    Optional<DataAnswer> answer(DataQuestion question) {
        return Optional.ofNullable(answers.get(question));
    }

    Optional<Printed> printed(FigureClaim claim) {
        return figure(claim.figure().name());
    }

    /** Some published figures added up. */
    Expression sumOf(List<String> names) {
        return Expression.Sum.of(names.stream()
                .map(name -> (Expression) new Expression.Given(given(name), span(name)))
                .toList());
    }

    /** The values that a figure can stand for; a truncated share of counts was not rounded. */
    private Span span(String name) {
        Printed figure = given(name);
        return figure.mayHaveMoreDigits() && isCutOff(name) ? PrintedSpan.cutOff(figure) : PrintedSpan.rounded(figure);
    }

    private boolean isCutOff(String name) {
        return claimsOf.getOrDefault(name, List.of()).stream()
                .filter(this::isShareOfCounts)
                .anyMatch(claim -> agreement(claim).equals(Optional.of(Agreement.TRUNCATED)));
    }

    /** Shares of shares may refer to each other in a circle; shares of counts do not. */
    private boolean isShareOfCounts(FigureClaim claim) {
        return claim.relation() instanceof Relation.Share
                && !claim.isOfUnnamedWhole()
                && claim.operands().stream().map(this::given).noneMatch(Printed::mayHaveMoreDigits);
    }

    /** The figure of a name that a claim refers to; it always exists. */
    private Printed given(String name) {
        return figure(name).orElseThrow();
    }

    /** The value that a claim's figure should have; empty where that cannot be computed. */
    Optional<Expression> computed(FigureClaim claim) {
        Relation relation = claim.relation();
        if (relation instanceof Relation.Sum sum) {
            return Optional.of(sumOf(sum.parts()));
        }
        if (relation instanceof Relation.Share share) {
            return claim.isOfUnnamedWhole()
                    ? Optional.empty()
                    : share(claim, sumOf(share.part()), sumOf(share.whole()));
        }
        if (relation instanceof Relation.Difference difference) {
            return difference(claim, sumOf(difference.current()), sumOf(difference.from()));
        }
        if (relation instanceof Relation.Listed) {
            int names = claim.figure().names().size();
            return Optional.of(new Expression.Exact(BigFraction.of(names), Measure.COUNT));
        }
        return relation instanceof Relation.Computed computed ? ofData(claim, computed.question()) : Optional.empty();
    }

    /** The answer of the data to a question, in the unit of the claim's figure; empty where it was not asked. */
    Optional<Expression> ofData(FigureClaim claim, DataQuestion question) {
        return answer(question).flatMap(answer -> ofData(claim, answer));
    }

    private Optional<Expression> ofData(FigureClaim claim, DataAnswer answer) {
        if (answer.value().isEmpty()) {
            return Optional.empty();
        }
        BigFraction value = answer.value().get();
        boolean isPercent =
                printed(claim).filter(some -> some.measure() == Measure.PERCENT).isPresent();
        if (isPercent && answer.before().isPresent()) {
            Measure measure = answer.percent() ? Measure.PERCENT : Measure.COUNT;
            Expression before = new Expression.Exact(answer.before().get(), measure);
            Expression now = new Expression.Exact(answer.before().get().add(value), measure);
            return share(claim, new Expression.Less(now, List.of(before), measure), before);
        }
        if (isPercent && !answer.percent()) {
            return Optional.of(new Expression.Exact(value.multiply(100), Measure.PERCENT));
        }
        Measure given = printed(claim).map(Printed::measure).orElse(Measure.COUNT);
        boolean taken = given == Measure.TIMES || given == Measure.POINTS;
        Measure plain = answer.percent() ? Measure.PERCENT : Measure.COUNT;
        return Optional.of(new Expression.Exact(value, taken ? given : plain));
    }

    /** A share in the unit of a claim's figure; empty where the whole may be 0. */
    Optional<Expression> share(FigureClaim claim, Expression part, Expression whole) {
        Measure measure = printed(claim).map(Printed::measure).orElse(Measure.PERCENT);
        return whole.span().hasZero() ? Optional.empty() : Optional.of(new Expression.Share(part, whole, measure));
    }

    private Optional<Expression> difference(FigureClaim claim, Expression current, Expression from) {
        Optional<Measure> printed = printed(claim).map(Printed::measure);
        if (printed.equals(Optional.of(Measure.TIMES))) {
            return share(claim, current, from);
        }
        if (printed.equals(Optional.of(Measure.PERCENT))) {
            return share(claim, new Expression.Less(current, List.of(from), current.measure()), from);
        }
        Measure measure = current.measure() == Measure.PERCENT ? Measure.POINTS : current.measure();
        return Optional.of(new Expression.Less(current, List.of(from), measure));
    }

    /** How a claim about a figure agrees; empty where it does not, or cannot be computed. */
    Optional<Agreement> agreement(FigureClaim claim) {
        Optional<Printed> figure = printed(claim);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        if (claim.isOfUnnamedWhole()) {
            return Denominators.fitting(this, claim).stream()
                    .map(Denominators.Fit::agreement)
                    .findFirst();
        }
        return computed(claim).flatMap(expression -> Agreement.of(figure.get(), expression));
    }

    Years years() {
        return years;
    }

    /** The claims that a figure takes part in, in the order of the file. */
    List<FigureClaim> claimsOf(String name) {
        return claimsOf.getOrDefault(name, List.of());
    }

    /** Whether a claim can be checked, and does not agree. */
    boolean differs(FigureClaim claim) {
        return printed(claim).isPresent()
                && (claim.isOfUnnamedWhole() || computed(claim).isPresent())
                && agreement(claim).isEmpty();
    }
}
