package vn.thuocdo.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a number counts (<i>đơn vị tính</i>), as it is written beside it: {@code tỷ đồng}, {@code lượt người}, {@code
 * giờ}.
 *
 * @param text as it was written; empty where nothing was
 * @param scale the factor of its words of scale: 1,000,000,000 for {@code tỷ đồng}
 * @param noun the words after those, folded
 * @param size what one of it is in the smallest unit of its dimension; absent of what only counts
 */
public record MeasureUnit(String text, BigFraction scale, List<String> noun, Optional<Size> size) {

    /**
     * @param dimension such as time or length
     * @param factor exact
     */
    public record Size(String dimension, BigFraction factor) {}

    /** A bare number: it counts what its task measures. */
    public static final MeasureUnit NONE = new MeasureUnit("", BigFraction.ONE, List.of(), Optional.empty());

    /** The unit of a measure in percent: bare numbers are percentages, and numbers with another unit are not. */
    public static final MeasureUnit PERCENT = new MeasureUnit("%", BigFraction.ONE, List.of("%"), Optional.empty());

    private static final Set<String> OF_EACH = Set.of("/", "per", "mỗi", "each", "every");

    private static final Set<String> PARTS_OF_A_YEAR =
            Set.of("ngày", "tuần", "tháng", "quý", "day", "week", "month", "quarter");

    public MeasureUnit {
        noun = List.copyOf(noun);
    }

    /** Whether it is the unit of percentages. */
    @SuppressWarnings("ReferenceEquality") // Only to be quick; the parts decide.
    public boolean isPercent() {
        return this == PERCENT || text.equals(PERCENT.text) && equals(PERCENT);
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    /**
     * The exact size of this unit in another: 60 minutes for an hour. Both have to be of one dimension, or to begin
     * with the same words ({@code lượt}, {@code lượt người}); a bare number is in the other unit already.
     *
     * @return empty where the two count different things
     */
    public Optional<BigFraction> in(MeasureUnit other) {
        if (isNone()) {
            return Optional.of(BigFraction.ONE);
        }
        if (other.isPercent()) {
            return Optional.empty();
        }
        BigFraction scales = scale.divide(other.scale);
        if (size.isPresent() && other.size.isPresent()) {
            return size.get().dimension().equals(other.size.get().dimension())
                    ? Optional.of(scales.multiply(size.get().factor())
                            .divide(other.size.get().factor()))
                    : Optional.empty();
        }
        return beginsAs(other) ? Optional.of(scales) : Optional.empty();
    }

    private boolean beginsAs(MeasureUnit other) {
        int common = Math.min(noun.size(), other.noun.size());
        List<String> longer = noun.size() > common ? noun : other.noun;
        return noun.subList(0, common).equals(other.noun.subList(0, common))
                && isSameCount(longer.subList(common, longer.size()));
    }

    /** Whether further words do not change what is counted: "cuộc/quý" is not the count of a whole year. */
    private static boolean isSameCount(List<String> more) {
        for (int at = 1; at < more.size(); at++) {
            if (OF_EACH.contains(more.get(at - 1)) && PARTS_OF_A_YEAR.contains(more.get(at))) {
                return false;
            }
        }
        return true;
    }
}
