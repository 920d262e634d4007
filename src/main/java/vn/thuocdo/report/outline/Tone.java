package vn.thuocdo.report.outline;

/**
 * The meaning of a colour or of bold letters. It never adds to the text, so readers who see no colours miss nothing.
 */
public enum Tone {
    PLAIN,
    /** What the eye should find first. */
    STRONG,
    /** What accompanies something else. */
    FAINT,
    /** Done, met, agreeing. */
    GOOD,
    /** Neither good nor bad: it is not known. */
    OPEN,
    /** What the reader should know before trusting the figures. */
    WARNING,
    /** What is wrong or left out. */
    FAULT,
    /** The highest tier. */
    TIER_BEST,
    TIER_GOOD,
    TIER_FAIR,
    /** The lowest tier. */
    TIER_POOR;

    private static final Tone[] TIERS = {TIER_BEST, TIER_GOOD, TIER_FAIR, TIER_POOR};

    /** The tone of a tier by its place among several, the highest first, from 0. */
    public static Tone ofTier(int place, int tiers) {
        int last = TIERS.length - 1;
        return TIERS[tiers < 2 ? 0 : (place * last + (tiers - 1) / 2) / (tiers - 1)];
    }

    /** Whether it tells the reader to take care. */
    public boolean warns() {
        return this == WARNING || this == FAULT;
    }
}
