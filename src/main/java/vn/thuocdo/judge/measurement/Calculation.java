package vn.thuocdo.judge.measurement;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The arithmetic of a credit rule for one item, for display.
 *
 * @param formula the arithmetic, in which {@code {0}}, {@code {1}} … stand for the numbers: the same in every language
 * @param numbers exact, on the scale of the item's measurement
 * @param value the result, before the rule limits it or chooses a step
 */
public record Calculation(String formula, List<BigFraction> numbers, BigFraction value) {
    public Calculation {
        numbers = List.copyOf(numbers);
    }

    /**
     * A part of a whole: {@code part ÷ whole}.
     *
     * @param whole other than 0
     */
    public static Calculation quotient(BigFraction part, BigFraction whole) {
        return new Calculation("{0} ÷ {1}", List.of(part, whole), part.divide(whole));
    }

    /**
     * A part of a whole: {@code part ÷ whole}.
     *
     * @param whole other than 0
     */
    public static Calculation twoMinusQuotient(BigFraction part, BigFraction whole) {
        return new Calculation(
                "2 − {0} ÷ {1}", List.of(part, whole), BigFraction.of(2).subtract(part.divide(whole)));
    }
}
