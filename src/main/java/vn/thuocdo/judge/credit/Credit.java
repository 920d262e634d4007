package vn.thuocdo.judge.credit;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Calculation;

/**
 * How much of itself a measured item earns. An item that its status decides earns 1 or 0 under every rule, and one that
 * nothing decides earns 0.
 */
public interface Credit {

    /** The word in methods and JSON: {@code proportional}. */
    String word();

    /** What the rule is set to, as a method file would say it; empty where there is nothing to set. */
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

    /** Whether it compares a unit with what others reached: then what an item earns does not depend on that unit alone. */
    default boolean comparesUnits() {
        return false;
    }

    /** Whether all that an item earns depends on whether it is met, and not on its figure. */
    default boolean isAllOrNothing() {
        return false;
    }

    /** Whether it asks where the unit started. */
    default boolean needsBaseline() {
        return false;
    }
}
