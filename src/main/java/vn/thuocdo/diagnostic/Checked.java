package vn.thuocdo.diagnostic;

import java.util.Objects;
import java.util.function.Function;

/**
 * The value that a stage of a run made, with its findings about the input.
 *
 * @param value the value; if some of the input could not be used, the value from the rest
 * @param findings the findings about the input
 */
public record Checked<T>(T value, Findings findings) {

    public Checked {
        Objects.requireNonNull(value);
        Objects.requireNonNull(findings);
    }

    /** A value without findings. */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(value, Findings.none());
    }

    /** Another value, made of this one, with the same findings. */
    public <U> Checked<U> map(Function<? super T, ? extends U> change) {
        return new Checked<>(change.apply(value), findings);
    }

    /** The same value with more findings. */
    public Checked<T> and(Findings more) {
        return new Checked<>(value, findings.and(more));
    }
}
