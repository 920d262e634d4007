package vn.thuocdo.oracle;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number as a cell writes it.
 *
 * @param value absent where it cannot be read
 * @param change whether it says by how many per cent something changed; below 0 where it fell
 */
record Figure(String text, Optional<BigFraction> value, boolean change) {

    Figure(String text, Optional<BigFraction> value) {
        this(text, value, false);
    }

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

    /** {@code tăng 7%} for 7, {@code giảm 7%} for -7. */
    static Figure change(int percent) {
        String text = (percent < 0 ? "giảm " : "tăng ") + Math.abs(percent) + "%";
        return new Figure(text, Optional.of(BigFraction.of(percent)), true);
    }

    static Figure unreadable(String text) {
        return new Figure(text, Optional.empty());
    }
}
