package vn.thuocdo.diagnostic;

import java.util.Objects;
import java.util.function.Function;

/**
 * What a stage of a run made, together with what it found in its input on the way.
 *
 * @param value what was made; where some of the input could not be used, what the rest gives
 * @param findings what is to be said of the input
 */
public record Checked<T>(T value, Findings findings) {

    public Checked {
        Objects.requireNonNull(value);
        Objects.requireNonNull(findings);
    }

    /** A value of which there is nothing to say. */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(value, Findings.none());
    }

    /** Another value, made of this one, with the same findings. */
    public <U> Checked<U> map(Function<? super T, ? extends U> change) {
        return new Checked<>(change.apply(value), findings);
    }

    /** The same value, with more to say. */
    public Checked<T> and(Findings more) {
        return new Checked<>(value, findings.and(more));
    }
}
