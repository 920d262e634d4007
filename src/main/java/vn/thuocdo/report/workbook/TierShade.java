package vn.thuocdo.report.workbook;

import java.util.Optional;

/** The colours of tiers, from the highest to the lowest. */
public enum TierShade {
    BEST("C6E0B4", "70AD47"),
    GOOD("DDEBF7", "5B9BD5"),
    FAIR("FFF2CC", "FFC000"),
    POOR("F8CBAD", "E0703A");

    private final String rgb;
    private final String strong;

    TierShade(String rgb, String strong) {
        this.rgb = rgb;
        this.strong = strong;
    }

    /** Red, green and blue in hexadecimal digits; light, so that black on it is read on a screen and on paper. */
    public String rgb() {
        return rgb;
    }

    /** The same for an area without a text. */
    public String strong() {
        return strong;
    }

    /** The colour of a tier by its place among several, the highest first. */
    public static TierShade of(int place, int tiers) {
        return of(vn.thuocdo.report.outline.Tone.ofTier(place, tiers)).orElseThrow();
    }

    /** The colour of a cell by what its tone means; empty for tones that are none of tiers. */
    public static Optional<TierShade> of(vn.thuocdo.report.outline.Tone meaning) {
        return switch (meaning) {
            case TIER_BEST -> Optional.of(BEST);
            case TIER_GOOD -> Optional.of(GOOD);
            case TIER_FAIR -> Optional.of(FAIR);
            case TIER_POOR -> Optional.of(POOR);
            default -> Optional.empty();
        };
    }
}
