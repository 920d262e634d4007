package vn.thuocdo.judge.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.credit.BinaryCredit;
import vn.thuocdo.judge.credit.Credit;
import vn.thuocdo.judge.credit.Share;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Bilingual;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.Tier;

/**
 * The rules by which items are judged and units scored (<i>phương pháp</i>).
 *
 * @param id the name it has, else that of the preset it is, or extends
 * @param source the document or practice it follows; empty where none is named
 * @param credit what a measured item earns
 * @param weighted whether items count by their weight; else each counts once
 * @param denominator which items a rate is taken over
 * @param lateness what becomes of items that were met late
 * @param timeUnknown what is made of a met item of which nobody said when, where the rules look at time
 * @param noCaseExcluded whether items of which no case arose are left out of every denominator; else they are not met
 * @param targetsOnly whether items without a target number are left out of every denominator; else their status decides
 * @param cooperation the share of its weight at which an item counts for a unit that only cooperates; absent where it
 *     does not count for it at all
 * @param tierRules from the highest tier down to the one that begins at 0
 * @param quota on the highest tier; absent where it may hold any number of units
 * @param bands from the highest to the one that begins at 0
 * @param rounding how percentages are shown
 * @param ranking among which units ranks are given
 * @param missing what the rules ask for that no table of tasks holds; while there is any, no tier is given, and gates
 *     are only stated
 * @param at where it stands: in a file of the user's or in the tool's own of a preset; nowhere for {@link #COMPLETION}
 */
public record Method(
        String id,
        String source,
        Credit credit,
        boolean weighted,
        Denominator denominator,
        Lateness lateness,
        TimeUnknown timeUnknown,
        boolean noCaseExcluded,
        boolean targetsOnly,
        Optional<BigFraction> cooperation,
        List<TierRule> tierRules,
        Optional<Quota> quota,
        List<Band> bands,
        Rounding rounding,
        Ranking ranking,
        List<Bilingual> missing,
        Location at) {

    /**
     * An item is done or not; completed ÷ assigned; tiers 90 / 80 / 50, bands 20 / 10, as Vĩnh Phúc province published
     * its results of 2023.
     */
    public static final Method COMPLETION = new Method(
            "completion",
            "Vĩnh Phúc 2023",
            new BinaryCredit(),
            false,
            Denominator.ASSIGNED,
            Lateness.COUNTS,
            TimeUnknown.ON_TIME,
            false,
            false,
            Optional.empty(),
            tiers(List.of(BigDecimal.valueOf(90), BigDecimal.valueOf(80), BigDecimal.valueOf(50))).stream()
                    .map(TierRule::of)
                    .toList(),
            Optional.empty(),
            bands(List.of(20, 10)),
            Rounding.HALF_UP,
            Ranking.ALL,
            List.of(),
            new Location.Nowhere());

    public Method {
        tierRules = List.copyOf(tierRules);
        bands = List.copyOf(bands);
        missing = List.copyOf(missing);
    }

    /** The same rules, to change some of them. */
    public MethodDraft draft() {
        return new MethodDraft(this);
    }

    public Method withDenominator(Denominator other) {
        return draft().denominator(other).method();
    }

    /** The tiers, the highest first; the last begins at 0. */
    public List<Tier> tiers() {
        return tierRules.stream().map(TierRule::tier).toList();
    }

    /** Every gate of every tier. */
    public List<Gate> gates() {
        return tierRules.stream().flatMap(rule -> rule.gates().stream()).toList();
    }

    /** Whether tiers can be given: nothing that they depend on is missing. */
    public boolean givesTiers() {
        return missing.isEmpty();
    }

    /** Whether it can be applied only where items have deadlines. */
    public boolean needsDeadlines() {
        if (lateness.rule() != Lateness.Rule.COUNTS) {
            return true;
        }
        for (TierRule rule : tierRules) {
            for (Gate gate : rule.gates()) {
                if (gate.needsDeadlines()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The share at which items of cooperating units count, as in a method file: {@code 50%}; absent if they do not
     * count.
     */
    public Optional<String> cooperationPercent() {
        return cooperation.map(Share::percent);
    }

    /**
     * Whether both give the same credit, rates and tiers for the same data. Names, places, rounding and ranking groups
     * do not matter.
     */
    public boolean hasTheRulesOf(Method other) {
        return missing.equals(other.missing)
                && MethodRule.differences(this, other).stream().allMatch(rule -> rule == MethodRule.RANKING);
    }

    /** Whether an assignment is scored for its unit at all. */
    public boolean counts(Assignment assignment) {
        return assignment.role() == Role.LEAD || cooperation.isPresent();
    }

    /** The weight of an assignment in the rate of its unit. */
    public BigFraction weight(Assignment assignment) {
        BigFraction weight = weighted ? assignment.weight() : BigFraction.ONE;
        return assignment.role() == Role.LEAD ? weight : weight.multiply(cooperation.orElse(BigFraction.ZERO));
    }

    /**
     * The tiers between bounds; the lowest begins at 0.
     *
     * @param bounds in percent, above 0, each lower than the one before
     */
    public static List<Tier> tiers(List<BigDecimal> bounds) {
        List<Tier> tiers = new ArrayList<>();
        Optional<BigDecimal> upper = Optional.empty();
        for (BigDecimal lower : bounds) {
            tiers.add(new Tier(lower, upper));
            upper = Optional.of(lower);
        }
        tiers.add(new Tier(BigDecimal.ZERO, upper));
        return tiers;
    }

    /**
     * The bands between bounds; the lowest begins at 0.
     *
     * @param bounds numbers of items, above 0, each lower than the one before
     */
    public static List<Band> bands(List<Integer> bounds) {
        List<Band> bands = new ArrayList<>();
        OptionalInt upper = OptionalInt.empty();
        for (int lower : bounds) {
            bands.add(new Band(lower, upper));
            upper = OptionalInt.of(lower);
        }
        bands.add(new Band(0, upper));
        return bands;
    }
}
