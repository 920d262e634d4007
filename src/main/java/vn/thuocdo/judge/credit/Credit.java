package vn.thuocdo.judge.credit;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Calculation;

/**
 * A rule for how much a measured item earns. An item decided by its status earns 1 or 0 under every rule; an undecided
 * item earns 0.
 */
public interface Credit {

    /** The word in methods and JSON: {@code proportional}. */
    String word();

    /** The settings of the rule, as in a method file; empty for a rule without settings. */
    default Map<String, String> settings() {
        return Map.of();
    }

    /**
     * The credit of a figure: 0 for nothing, 1 for the whole item; never below 0, above 1 only where the rule says so. An
     * item that just meets its target earns 1, unless the rule {@linkplain #comparesUnits() compares units}.
     */
    BigFraction of(CreditInput item);

    /** The arithmetic behind that credit; absent where the item earns all or nothing by whether it was met. */
    default Optional<Calculation> calculation(CreditInput item) {
        return Optional.empty();
    }

    /** Whether it compares units: then what an item earns depends on other units too. */
    default boolean comparesUnits() {
        return false;
    }

    /** Whether the credit depends only on whether the item is met, not on its figure. */
    default boolean isAllOrNothing() {
        return false;
    }

    /** Whether it uses the baseline. */
    default boolean needsBaseline() {
        return false;
    }
}
