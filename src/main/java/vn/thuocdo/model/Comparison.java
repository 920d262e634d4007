package vn.thuocdo.model;

import org.apache.commons.numbers.fraction.BigFraction;

/** How a figure has to compare with a bound to meet it: at least, more than, exactly and so on. */
public enum Comparison {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EXACTLY("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean holds(BigFraction actual, BigFraction bound) {
        int order = actual.compareTo(bound);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
            case EXACTLY -> order == 0;
        };
    }
}
