package vn.thuocdo.report.render;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.Style;
import vn.thuocdo.report.outline.Tone;

/** The colours and weights of tones at a terminal. */
public final class TextTones {

    private TextTones() {}

    /** The style of a tier's name and bar. */
    public static Style ofTier(Tier tier, List<Tier> tiers) {
        return style(Tone.ofTier(tiers.indexOf(tier), tiers.size())).orElseThrow();
    }

    /** Empty for what has no colour and no weight. */
    static Optional<Style> style(Tone tone) {
        return switch (tone) {
            case PLAIN -> Optional.empty();
            case STRONG -> Optional.of(Style.BOLD);
            case FAINT -> Optional.of(Style.FAINT);
            case GOOD, TIER_BEST -> Optional.of(Style.GREEN);
            case OPEN, TIER_GOOD -> Optional.of(Style.CYAN);
            case WARNING, TIER_FAIR -> Optional.of(Style.YELLOW);
            case FAULT, TIER_POOR -> Optional.of(Style.RED);
        };
    }
}
