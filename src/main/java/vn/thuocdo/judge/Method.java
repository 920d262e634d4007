package vn.thuocdo.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Tier;

/**
 * The rules by which items are judged and units scored (<i>phương pháp</i>).
 *
 * @param id the name of the preset it is, or extends
 * @param denominator which items a rate is taken over
 * @param tiers from the highest to the one that begins at 0
 * @param bands from the highest to the one that begins at 0
 */
public record Method(String id, Denominator denominator, List<Tier> tiers, List<Band> bands) {

    /**
     * An item is done or not; completed ÷ assigned; tiers 90 / 80 / 50, bands 20 / 10, as Vĩnh Phúc province published
     * its results of 2023.
     */
    public static final Method COMPLETION = new Method(
            "completion",
            Denominator.ASSIGNED,
            tiers(List.of(BigDecimal.valueOf(90), BigDecimal.valueOf(80), BigDecimal.valueOf(50))),
            bands(List.of(20, 10)));

    public Method {
        tiers = List.copyOf(tiers);
        bands = List.copyOf(bands);
    }

    public Method withDenominator(Denominator other) {
        return new Method(id, other, tiers, bands);
    }

    public Method withTiers(List<Tier> others) {
        return new Method(id, denominator, others, bands);
    }

    public Method withBands(List<Band> others) {
        return new Method(id, denominator, tiers, others);
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
