package vn.thuocdo.score;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.JudgedItem;
import vn.thuocdo.judge.method.Method;

/**
 * What an item adds to the card of its unit. Whatever a card counts, it counts shares and does not look at items, so items
 * with equal shares count alike. What a card lists item by item is not in it.
 *
 * @param group of its task; empty for none
 * @param merit what the credit rule gives it, before lateness
 * @param progress absent where it is left out
 * @param traits each {@link ItemTrait} that it has, one bit each
 * @param unmet what it would add if it were not met; absent where it is not
 */
record ItemShare(
        String group,
        BigFraction weight,
        BigFraction merit,
        BigFraction credit,
        Optional<ItemProgress> progress,
        int traits,
        Optional<ItemShare> unmet)
        implements JudgedItem {

    static ItemShare of(Verdict verdict) {
        return new ItemShare(
                verdict.task().group(),
                verdict.weight(),
                verdict.merit(),
                verdict.credit(),
                verdict.isLeftOut() ? Optional.empty() : Optional.of(ItemProgress.of(verdict)),
                ItemTrait.of(verdict),
                verdict.isMet() ? Optional.of(of(verdict.asUnmet())) : Optional.empty());
    }

    boolean has(ItemTrait trait) {
        return trait.isIn(traits);
    }

    /** The credit by its weight; most items that earn anything earn all of their weight. */
    BigFraction earned() {
        return credit.equals(BigFraction.ONE) ? weight : weight.multiply(credit);
    }

    /** What rates and tiers look at: some traits, and no group. Items of which that is equal count in the same way. */
    ItemShare inRates(int lookedAt) {
        return new ItemShare("", weight, credit, credit, Optional.empty(), traits & lookedAt, Optional.empty());
    }

    /** The same under the rule for delays of another method, if that is the only difference. */
    ItemShare withLatenessOf(Method method) {
        return new ItemShare(group, weight, merit, creditBy(method), progress, traits, unmet);
    }

    @Override
    public boolean isLeftOut() {
        return has(ItemTrait.LEFT_OUT);
    }

    @Override
    public boolean isMet() {
        return has(ItemTrait.MET);
    }

    @Override
    public boolean isDue() {
        return has(ItemTrait.DUE);
    }

    @Override
    public boolean isReported() {
        return has(ItemTrait.REPORTED);
    }

    @Override
    public boolean isDecided() {
        return has(ItemTrait.DECIDED);
    }

    @Override
    public boolean isExceeded() {
        return has(ItemTrait.EXCEEDED);
    }

    @Override
    public boolean isDelayed() {
        return has(ItemTrait.DELAYED);
    }

    @Override
    public boolean isTimeUnknown() {
        return has(ItemTrait.TIME_UNKNOWN);
    }

    @Override
    public boolean waived() {
        return has(ItemTrait.WAIVED);
    }

    // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof ItemShare share
                && traits == share.traits
                && group.equals(share.group)
                && weight.equals(share.weight)
                && merit.equals(share.merit)
                && credit.equals(share.credit)
                && progress.equals(share.progress)
                && unmet.equals(share.unmet);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * traits + group.hashCode()) + weight.hashCode()) + credit.hashCode();
    }
}
