package vn.thuocdo.judge.method;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.credit.Share;

/**
 * The rule for the credit of an overdue item, met or not, so that doing more never earns less.
 *
 * @param share the part that it still earns, or the share of an item that is deducted; 0 for rules without a share
 * @param waivable whether a documented cause ({@code waiver} of the assignment) excuses a delay, also in gates
 */
public record Lateness(Rule rule, BigFraction share, boolean waivable) {

    public enum Rule {
        /** It earns what it would on time. */
        COUNTS,
        /** It earns nothing. */
        NONE,
        /** It earns a part of what it would on time. */
        PART,
        /** It earns what it would on time, less a share of an item, at least 0. */
        DEDUCT;

        /** The word in methods and JSON: {@code counts}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A delay changes nothing. */
    public static final Lateness COUNTS = new Lateness(Rule.COUNTS, BigFraction.ZERO, false);

    public Lateness {
        if (share.signum() < 0 || share.compareTo(BigFraction.ONE) > 0) {
            throw new IllegalArgumentException("a share lies between 0 and 1");
        }
    }

    public Lateness withWaiver(boolean accepted) {
        return new Lateness(rule, share, accepted);
    }

    /** What a delayed item earns of its credit. */
    public BigFraction after(BigFraction credit) {
        return switch (rule) {
            case COUNTS -> credit;
            case NONE -> BigFraction.ZERO;
            case PART -> credit.multiply(share);
            case DEDUCT -> Share.notNegative(credit.subtract(share));
        };
    }

    /** The share as a method file writes it, {@code 25%}; absent where the rule has none. */
    public Optional<String> percent() {
        return rule == Rule.PART || rule == Rule.DEDUCT ? Optional.of(Share.percent(share)) : Optional.empty();
    }
}
