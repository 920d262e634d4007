package vn.thuocdo.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Unit;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Published;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.reconcile.Finding.NameDifference;
import vn.thuocdo.reconcile.Finding.Standing;
import vn.thuocdo.score.Answer;
import vn.thuocdo.score.Inquiry;
import vn.thuocdo.score.Scoreboard;

/**
 * What became of a published summary.
 *
 * @param findings of each claim, in the order of the file
 * @param alone the figures that say nothing of others or of the data, and that nothing is reckoned from
 */
public record Reconciliation(List<Finding> findings, List<PublishedFigure> alone) {
    public Reconciliation {
        findings = List.copyOf(findings);
        alone = List.copyOf(alone);
    }

    /**
     * Holds a summary against itself and, where they are given, against the scoreboards of the year and of the base.
     *
     * @param summary asks about units and tasks by their ids, and lists units by the names that the data gives them
     */
    public static Reconciliation of(Published summary, Optional<Scoreboard> current, Optional<Scoreboard> base) {
        Map<DataQuestion, Answer> answers = new HashMap<>();
        for (PublishedFigure figure : summary.figures()) {
            for (Relation relation : figure.relations()) {
                question(relation)
                        .ifPresent(question -> Inquiry.answer(question, current, base)
                                .ifPresent(answer -> answers.put(question, answer)));
            }
        }
        Ledger ledger = Ledger.of(summary, answers);
        return new Reconciliation(
                ledger.claims().stream().map(claim -> finding(claim, ledger)).toList(), alone(summary, ledger));
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

    private static Finding finding(Claim claim, Ledger ledger) {
        if (claim.relation() instanceof Relation.Named named) {
            return ofNames(claim, ledger.answer(named.question()));
        }
        Optional<Printed> printed = ledger.printed(claim);
        Optional<Agreement> agreement = ledger.agreement(claim);
        List<Expression> wholes = Denominators.shares(ledger, claim);
        boolean unnamed = claim.relation() instanceof Relation.Share share
                && share.whole().isEmpty();
        Optional<Expression> reckoning = unnamed
                ? Denominators.fitting(ledger, claim).stream()
                        .map(Denominators.Fit::share)
                        .findFirst()
                : ledger.reckoned(claim);
        if (printed.isEmpty() || reckoning.isEmpty() && !(unnamed && !wholes.isEmpty())) {
            return new Finding(
                    claim,
                    Standing.UNCHECKED,
                    printed,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
        Standing standing = agreement
                .map(way -> way.isUsual(printed.get().measure()) ? Standing.AGREES : Standing.CUT_OFF)
                .orElse(Standing.DIFFERS);
        List<Cause> causes = standing == Standing.AGREES ? List.of() : Causes.of(claim, ledger);
        boolean noDenominator = standing == Standing.DIFFERS && causes.isEmpty();
        return new Finding(
                claim,
                standing,
                printed,
                reckoning,
                agreement,
                causes,
                noDenominator ? nearestFirst(wholes, printed.get().value()) : List.of(),
                Optional.empty());
    }

    private static List<Expression> nearestFirst(List<Expression> shares, BigFraction printed) {
        return shares.stream()
                .sorted(Comparator.comparing(
                        share -> share.value().subtract(printed).abs()))
                .toList();
    }

    private static Finding ofNames(Claim claim, Optional<Answer> answer) {
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
        return new Finding(
                claim,
                standing,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                difference);
    }

    /** Names that are not given, or given once and published more often. */
    private static List<String> extra(List<String> names, Set<String> given) {
        Set<String> left = new HashSet<>(given);
        return names.stream().filter(name -> !left.remove(name)).toList();
    }

    /** How many claims stand so. */
    public long count(Standing standing) {
        return findings.stream()
                .filter(finding -> finding.standing() == standing)
                .count();
    }

    /** The findings of a standing, in the order of the file. */
    public List<Finding> all(Standing standing) {
        return findings.stream()
                .filter(finding -> finding.standing() == standing)
                .toList();
    }
}
