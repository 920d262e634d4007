package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.Ranking;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;

/**
 * All scorecards and the totals (<i>bảng tổng hợp</i>).
 *
 * @param total over all units
 * @param cards by rank, units that are not assessable last; within a rank in natural order of the ids; where units are
 *     ranked by bloc or kind, one of these after the other in natural order of their names, units of none last
 * @param basis the documents that the tasks are based on, by their type
 */
public record Scoreboard(Method method, Rate total, List<Scorecard> cards, List<BasisCount> basis) {

    /** Some units together, such as a bloc or a kind. */
    public record Section(String name, int units, Rate rate) {}

    private static final Comparator<String> SECTIONS =
            Comparator.comparing(String::isEmpty).thenComparing(NaturalOrder.IDS);

    public Scoreboard {
        cards = List.copyOf(cards);
    }

    /**
     * Scores every unit of the programme; one without items is not assessable.
     *
     * @param verdicts by the same method
     */
    public static Scoreboard of(Programme programme, List<Verdict> verdicts, Method method) {
        Map<Unit, List<Verdict>> byUnit = new LinkedHashMap<>();
        programme.units().forEach(unit -> byUnit.put(unit, new ArrayList<>()));
        for (Verdict verdict : verdicts) {
            byUnit.get(verdict.standing().assignment().unit()).add(verdict);
        }
        List<Scorecard> cards = byUnit.entrySet().stream()
                .map(unit -> Scorecard.of(unit.getKey(), unit.getValue(), method))
                .toList();
        return new Scoreboard(
                method,
                Rate.of(verdicts, method.denominator()),
                ranked(TopQuota.apply(cards, method), method.ranking()),
                BasisCount.of(programme.tasks()));
    }

    private static List<Scorecard> ranked(List<Scorecard> cards, Ranking ranking) {
        Map<String, List<Scorecard>> sections = cards.stream()
                .collect(Collectors.groupingBy(
                        card -> ranking.section(card.unit()), () -> new TreeMap<>(SECTIONS), Collectors.toList()));
        return sections.values().stream()
                .flatMap(section -> ranked(section).stream())
                .toList();
    }

    /** Standard competition ranking on the exact rate: 1, 1, 3. */
    private static List<Scorecard> ranked(List<Scorecard> cards) {
        Comparator<BigFraction> descending = Comparator.reverseOrder();
        List<Scorecard> sorted = cards.stream()
                .sorted(Comparator.comparing(
                                (Scorecard card) -> card.rate().value().orElse(null), Comparator.nullsLast(descending))
                        .thenComparing(card -> card.unit().id(), NaturalOrder.IDS))
                .toList();
        List<Scorecard> ranked = new ArrayList<>();
        int rank = 0;
        Optional<BigFraction> before = Optional.empty();
        for (Scorecard card : sorted) {
            Optional<BigFraction> rate = card.rate().value();
            if (rate.isEmpty()) {
                ranked.add(card);
                continue;
            }
            if (!rate.equals(before)) {
                rank = ranked.size() + 1;
            }
            before = rate;
            ranked.add(card.withRank(OptionalInt.of(rank)));
        }
        return ranked;
    }

    /** The units that completed everything in their denominator. */
    public List<Scorecard> fullyCompleted() {
        return cards.stream().filter(card -> card.rate().isFull()).toList();
    }

    public List<Scorecard> notAssessable() {
        return cards.stream().filter(card -> card.rate().value().isEmpty()).toList();
    }

    /** The tiers that units are in, the highest first; none where the method gives none. */
    public List<Tier> tiers() {
        return method.givesTiers() ? method.tiers() : List.of();
    }

    /** Whether rates are taken over everything that was assigned, whatever was reported and fell due. */
    public boolean countsAllAssigned() {
        return method.denominator() == Denominator.ASSIGNED;
    }

    public long unitsIn(Tier tier) {
        return cards.stream()
                .filter(card -> card.tier().equals(Optional.of(tier)))
                .count();
    }

    /** How many units are such that all gates of a tier that has any hold, whatever their rate. */
    public long unitsHolding(Tier tier) {
        return cards.stream().filter(card -> card.holding().contains(tier)).count();
    }

    public long unitsIn(Band band) {
        return cards.stream().filter(card -> card.band().equals(band)).count();
    }

    /** How many measured items were claimed as done without a figure. */
    public long claimedWithoutFigure() {
        return verdicts().stream().filter(Verdict::isClaimedWithoutFigure).count();
    }

    /** Every item, in the order of the cards. */
    public List<Verdict> verdicts() {
        return cards.stream().flatMap(card -> card.verdicts().stream()).toList();
    }

    /** All items by group of tasks, in natural order of the groups. */
    public List<Scorecard.Group> groups() {
        return Scorecard.Group.of(verdicts(), method.denominator());
    }

    /** The units by bloc, in natural order; those without one are left out. */
    public List<Section> blocs() {
        return sections(Unit::bloc);
    }

    /** The units by kind, in natural order; those without one are left out. */
    public List<Section> kinds() {
        return sections(Unit::kind);
    }

    private List<Section> sections(Function<Unit, String> name) {
        Map<String, List<Scorecard>> byName = cards.stream()
                .filter(card -> !name.apply(card.unit()).isEmpty())
                .collect(Collectors.groupingBy(
                        card -> name.apply(card.unit()), () -> new TreeMap<>(NaturalOrder.IDS), Collectors.toList()));
        return byName.entrySet().stream()
                .map(section -> new Section(
                        section.getKey(),
                        section.getValue().size(),
                        Rate.of(
                                section.getValue().stream()
                                        .flatMap(card -> card.verdicts().stream())
                                        .toList(),
                                method.denominator())))
                .toList();
    }
}
