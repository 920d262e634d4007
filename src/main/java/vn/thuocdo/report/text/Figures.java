package vn.thuocdo.report.text;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.score.Rate;

/** Rates under a method as figures in a language. */
public record Figures(Method method, Messages messages) {

    /** Marks a rate of 100 % or more that leaves items open. */
    static final String OPEN = "*";

    /** {@code 26/30}: completed of those in the denominator. */
    public static String fraction(Rate rate) {
        return rate.completed() + "/" + rate.denominator();
    }

    /** {@code 1,910/2,400}: the same to be read, long numbers in groups. */
    public static String fraction(Rate rate, Messages messages) {
        return messages.number(rate.completed()) + "/" + messages.number(rate.denominator());
    }

    /** {@code 86.7%}; a dash where there is no rate; marked where it seems to be the whole and is not. */
    public String percent(Rate rate) {
        return rate.value().map(this::percent).orElse("–") + (rate.leavesOpen() ? OPEN : "");
    }

    /** The same for a rate that is shown otherwise beside another. */
    public String percent(Rate rate, BigDecimal shown) {
        return messages.percent(shown) + (rate.leavesOpen() ? OPEN : "");
    }

    public String percent(BigFraction rate) {
        return messages.percent(Percent.of(rate, method));
    }
}
