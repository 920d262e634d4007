package vn.thuocdo.model;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a number counts (<i>đơn vị tính</i>), as it is written beside it: {@code tỷ đồng}, {@code lượt người}, {@code giờ}.
 *
 * @param text as it was written; empty where nothing was
 * @param scale what its words of scale multiply by: 1,000,000,000 of {@code tỷ đồng}
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

    public MeasureUnit {
        noun = List.copyOf(noun);
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    /**
     * How many of another unit one of this one is, exactly: 60 minutes of an hour. Both have to be of one dimension, or
     * to begin with the same words ({@code lượt}, {@code lượt người}); a bare number is in the other unit already.
     *
     * @return empty where the two count different things
     */
    public Optional<BigFraction> in(MeasureUnit other) {
        if (isNone()) {
            return Optional.of(BigFraction.ONE);
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
        return noun.subList(0, common).equals(other.noun.subList(0, common));
    }
}
