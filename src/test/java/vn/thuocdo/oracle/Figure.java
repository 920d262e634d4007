package vn.thuocdo.oracle;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** A number as a cell writes it; without a value where it cannot be read. */
record Figure(String text, Optional<BigFraction> value) {

    private static final int TENTHS = 10;

    static Figure ofTenths(int tenths) {
        String text = tenths % TENTHS == 0
                ? String.valueOf(tenths / TENTHS)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / TENTHS + "." + Math.abs(tenths) % TENTHS;
        return new Figure(text, Optional.of(BigFraction.of(tenths, TENTHS)));
    }

    static Figure of(int whole) {
        return ofTenths(whole * TENTHS);
    }

    static Figure unreadable(String text) {
        return new Figure(text, Optional.empty());
    }
}
