package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.Ranking;
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
            Objects.requireNonNull(byUnit.get(verdict.unit())).add(verdict);
        }
        List<Scorecard> cards = byUnit.entrySet().stream()
                .map(unit -> Scorecard.of(unit.getKey(), unit.getValue(), method))
                .toList();
        return ofCards(programme, cards, method);
    }

    /** @param cards of every unit of the programme, in their order */
    static Scoreboard ofCards(Programme programme, List<Scorecard> cards, Method method) {
        return new Scoreboard(
                method,
                Rate.sum(cards.stream().map(Scorecard::rate).toList()),
                ranked(TopQuota.apply(cards, method), method.ranking()),
                BasisCount.of(programme.tasks()));
    }

    /** The amendments of the year, by the day from which they are in force. */
    public List<Amendment> amendments() {
        return Amendment.of(cards);
    }

    /** The card of a unit of the programme. */
    public Scorecard card(Unit unit) {
        return cards.stream()
                .filter(card -> card.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** The units that a unit is ranked with: those with a rate, in its bloc or kind if these are ranked separately. */
    public List<Scorecard> rankedWith(Unit unit) {
        String section = method.ranking().section(unit);
        return cards.stream()
                .filter(other -> other.rank().isPresent())
                .filter(other -> method.ranking().section(other.unit()).equals(section))
                .toList();
    }

    private static List<Scorecard> ranked(List<Scorecard> cards, Ranking ranking) {
        Map<String, List<Scorecard>> sections = sections(cards, ranking::section);
        List<Scorecard> ofNone = sections.remove("");
        List<Scorecard> ranked = new ArrayList<>();
        for (List<Scorecard> section : sections.values()) {
            ranked.addAll(ranked(section));
        }
        if (ofNone != null) {
            ranked.addAll(ranked(ofNone));
        }
        return ranked;
    }

    /** Standard competition ranking on the exact rate: 1, 1, 3; units that are not assessable last. */
    private static List<Scorecard> ranked(List<Scorecard> cards) {
        List<Scorecard> notAssessable = new ArrayList<>();
        SortedMap<BigFraction, List<Scorecard>> byRate = new TreeMap<>(Comparator.reverseOrder());
        for (List<Scorecard> sharing : byRateInCommon(cards)) {
            Optional<BigFraction> rate = sharing.get(0).rate().value();
            List<Scorecard> tied = rate.isPresent() ? listOf(rate.get(), byRate) : notAssessable;
            tied.addAll(sharing);
        }
        List<Scorecard> ranked = new ArrayList<>(cards.size());
        for (List<Scorecard> tied : byRate.values()) {
            OptionalInt rank = OptionalInt.of(ranked.size() + 1);
            tied.sort(Scoreboard::byId);
            for (Scorecard card : tied) {
                ranked.add(card.withRank(rank));
            }
        }
        notAssessable.sort(Scoreboard::byId);
        ranked.addAll(notAssessable);
        return ranked;
    }

    /** Cards that have a rate in common, so that it is worked out and compared once. */
    private static Collection<List<Scorecard>> byRateInCommon(List<Scorecard> cards) {
        Map<Rate, List<Scorecard>> byRate = new LinkedHashMap<>();
        for (Scorecard card : cards) {
            listOf(card.rate(), byRate).add(card);
        }
        return byRate.values();
    }

    private static <T> List<Scorecard> listOf(T some, Map<T, List<Scorecard>> lists) {
        List<Scorecard> list = lists.get(some);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(some, list);
        }
        return list;
    }

    private static int byId(Scorecard one, Scorecard other) {
        return NaturalOrder.IDS.compare(one.unit().id(), other.unit().id());
    }

    /** The sum of a count over all units. */
    public int sum(ToIntFunction<Scorecard> count) {
        return cards.stream().mapToInt(count).sum();
    }

    /** The bounds of the total if it were known when each item was met; absent where the total is certain. */
    public Optional<TimeBounds> timeBounds() {
        return TimeBounds.together(cards);
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

    /** Whether the denominator is all assigned items. */
    public boolean countsAllAssigned() {
        return method.denominator() == Denominator.ASSIGNED;
    }

    public long unitsIn(Tier tier) {
        return cards.stream()
                .filter(card -> card.tier().equals(Optional.of(tier)))
                .count();
    }

    /** In how many units all gates of a tier hold, whatever their rate; for tiers with gates. */
    public long unitsHolding(Tier tier) {
        return cards.stream().filter(card -> card.holding().contains(tier)).count();
    }

    public long unitsIn(Band band) {
        return cards.stream().filter(card -> card.band().equals(band)).count();
    }

    /** How many measured items were claimed as done without a figure. */
    public long claimedWithoutFigure() {
        return sum(card -> card.counts().claimedWithoutFigure());
    }

    /** Every item, in the order of the cards. */
    public List<Verdict> verdicts() {
        return cards.stream().flatMap(card -> card.verdicts().stream()).toList();
    }

    /** All items by group of tasks, in natural order of the groups. */
    public List<Scorecard.Group> groups() {
        return Scorecard.Group.together(cards);
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
        Map<String, List<Scorecard>> byName = sections(cards, name);
        byName.remove("");
        List<Section> sections = new ArrayList<>();
        byName.forEach((section, some) -> sections.add(new Section(
                section,
                some.size(),
                Rate.sum(some.stream().map(Scorecard::rate).toList()))));
        return sections;
    }

    /** The cards by the name of their section, in natural order. */
    private static Map<String, List<Scorecard>> sections(List<Scorecard> cards, Function<Unit, String> name) {
        Map<String, List<Scorecard>> sections = new TreeMap<>(NaturalOrder.IDS);
        for (Scorecard card : cards) {
            listOf(name.apply(card.unit()), sections).add(card);
        }
        return sections;
    }
}
