package vn.thuocdo.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Unit;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.reconcile.Conclusion.NameDifference;
import vn.thuocdo.reconcile.Conclusion.OtherWhole;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.score.DataAnswer;
import vn.thuocdo.score.DataAnswers;
import vn.thuocdo.score.Scoreboard;

/**
 * The result for a published summary.
 *
 * @param conclusions of each claim, in the order of the file
 * @param alone the figures that make no claim, and that nothing is computed from
 */
public record Reconciliation(List<Conclusion> conclusions, List<PublishedFigure> alone) {
    public Reconciliation {
        conclusions = List.copyOf(conclusions);
        alone = List.copyOf(alone);
    }

    /**
     * Compares a summary with itself and, where they are given, with the scoreboards of the year and of the base.
     *
     * @param summary asks about units and tasks by their ids, and lists units by the names that the data gives them
     */
    public static Reconciliation of(Published summary, Optional<Scoreboard> current, Optional<Scoreboard> base) {
        Map<DataQuestion, DataAnswer> answers = new HashMap<>();
        for (PublishedFigure figure : summary.figures()) {
            for (Relation relation : figure.relations()) {
                question(relation).stream()
                        .flatMap(Reconciliation::andTheYearBefore)
                        .forEach(question -> DataAnswers.answer(question, current, base)
                                .ifPresent(answer -> answers.put(question, answer)));
            }
        }
        Ledger ledger = Ledger.of(summary, answers);
        Causes causes = new Causes(ledger);
        return new Reconciliation(
                ledger.claims().stream()
                        .map(claim -> conclusion(claim, ledger, causes))
                        .toList(),
                alone(summary, ledger));
    }

    /** The same question for the year before, whose figure may have been published by mistake. */
    private static Stream<DataQuestion> andTheYearBefore(DataQuestion question) {
        return question.needsBase() ? Stream.of(question) : Stream.of(question, question.of(Year.BASE));
    }

    private static Optional<DataQuestion> question(Relation relation) {
        if (relation instanceof Relation.Computed computed) {
            return Optional.of(computed.question());
        }
        return relation instanceof Relation.Named named ? Optional.of(named.question()) : Optional.empty();
    }

    private static List<PublishedFigure> alone(Published summary, Ledger ledger) {
        Set<String> used = ledger.claims().stream()
                .flatMap(claim -> claim.operands().stream())
                .collect(Collectors.toSet());
        return summary.figures().stream()
                .filter(figure -> figure.relations().isEmpty() && !used.contains(figure.name()))
                .toList();
    }

    private static Conclusion conclusion(FigureClaim claim, Ledger ledger, Causes causes) {
        if (claim.relation() instanceof Relation.Named named) {
            return ofNames(claim, ledger.answer(named.question()));
        }
        boolean unnamed = claim.isOfUnnamedWhole();
        List<Denominators.Fit> fits = unnamed ? Denominators.fitting(ledger, claim) : List.of();
        Optional<Printed> printed = ledger.printed(claim);
        Optional<Expression> computed =
                unnamed ? fits.stream().map(Denominators.Fit::share).findFirst() : ledger.computed(claim);
        boolean isOfNoWhole = unnamed && Denominators.shares(ledger, claim).isEmpty();
        if (printed.isEmpty() || isOfNoWhole || computed.isEmpty() && !unnamed) {
            return without(claim, Standing.UNCHECKED, printed, Optional.empty());
        }
        Optional<Agreement> agreement = ledger.agreement(claim);
        Standing standing = standing(agreement, printed.get());
        List<Cause> found = standing == Standing.AGREES || standing == Standing.AT_EDGE ? List.of() : causes.of(claim);
        List<Expression> tried = standing == Standing.DIFFERS && found.isEmpty()
                ? nearestFirst(Denominators.shares(ledger, claim), printed.get().value())
                : List.of();
        List<OtherWhole> otherWholes = fits.stream()
                .skip(1)
                .map(fit -> new OtherWhole(fit.share(), fit.byChance()))
                .toList();
        return new Conclusion(
                claim, standing, printed, computed, agreement, found, otherWholes, tried, Optional.empty());
    }

    private static Standing standing(Optional<Agreement> agreement, Printed printed) {
        if (agreement.isEmpty()) {
            return Standing.DIFFERS;
        }
        if (agreement.get() == Agreement.EDGE) {
            return Standing.AT_EDGE;
        }
        return agreement.get().isUsual(printed.measure()) ? Standing.AGREES : Standing.CUT_OFF;
    }

    private static Conclusion without(
            FigureClaim claim, Standing standing, Optional<Printed> printed, Optional<NameDifference> names) {
        return new Conclusion(
                claim, standing, printed, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), names);
    }

    private static List<Expression> nearestFirst(List<Expression> shares, BigFraction printed) {
        return shares.stream()
                .sorted(Comparator.comparing(
                        share -> share.value().subtract(printed).abs()))
                .toList();
    }

    private static Conclusion ofNames(FigureClaim claim, Optional<DataAnswer> answer) {
        Standing standing = Standing.UNCHECKED;
        Optional<NameDifference> difference = Optional.empty();
        if (answer.isPresent()) {
            Set<String> published = new HashSet<>(claim.figure().names());
            Set<String> given = answer.get().units().stream().map(Unit::name).collect(Collectors.toSet());
            NameDifference found = new NameDifference(
                    answer.get().units().stream()
                            .map(Unit::name)
                            .filter(name -> !published.contains(name))
                            .toList(),
                    extra(claim.figure().names(), given));
            standing = found.missing().isEmpty() && found.extra().isEmpty() ? Standing.AGREES : Standing.DIFFERS;
            difference = Optional.of(found);
        }
        return without(claim, standing, Optional.empty(), difference);
    }

    /** Names that the data does not have, or has once and that were published more often. */
    private static List<String> extra(List<String> names, Set<String> given) {
        Set<String> left = new HashSet<>(given);
        return names.stream().filter(name -> !left.remove(name)).toList();
    }

    /** How many claims have this finding. */
    public long count(Standing standing) {
        return conclusions.stream()
                .filter(finding -> finding.standing() == standing)
                .count();
    }

    /** The conclusions of one kind, in the order of the file. */
    public List<Conclusion> all(Standing standing) {
        return conclusions.stream()
                .filter(finding -> finding.standing() == standing)
                .toList();
    }
}
