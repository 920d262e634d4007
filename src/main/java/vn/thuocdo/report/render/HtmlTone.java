package vn.thuocdo.report.render;

import java.util.List;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Tone;

/** The classes of tones in the style sheet of pages. */
public final class HtmlTone {

    private HtmlTone() {}

    /** The class of an area in the tone of a tier. */
    public static String ofTier(Tier tier, List<Tier> tiers) {
        return area(Tone.ofTier(tiers.indexOf(tier), tiers.size()));
    }

    /** The class of an area in a tone. */
    static String area(Tone tone) {
        return switch (tone) {
            case TIER_BEST -> "top";
            case TIER_GOOD -> "upper";
            case TIER_FAIR -> "middle";
            case TIER_POOR -> "low";
            default -> "plain";
        };
    }

    /** The class of a text in a tone. */
    static String text(Tone tone) {
        return switch (tone) {
            case STRONG, WARNING -> "strong";
            case FAINT -> "small";
            case GOOD -> outcome("good");
            case OPEN -> outcome("out");
            case FAULT -> outcome("bad");
            default -> "";
        };
    }

    private static String outcome(String kind) {
        return "outcome " + kind;
    }
}
