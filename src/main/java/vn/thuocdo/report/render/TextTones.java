package vn.thuocdo.report.render;

import java.util.Optional;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.page.Style;

/** The colours and weights of tones at a terminal. */
final class TextTones {

    private TextTones() {}

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
