package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a result claims in words.
 *
 * @param status how far the item has come; absent where the words do not say
 * @param timeliness whether it was done by its deadline; absent where the words do not say
 * @param exemption why there was nothing to do; absent where the words do not say so
 * @param span the days within which it was done ({@code đã hoàn thành tháng 6/2025}); absent where the words do not say
 */
public record Claim(
        Optional<Status> status,
        Optional<Timeliness> timeliness,
        Optional<Exemption> exemption,
        Optional<DoneWithin> span) {

    /** From one day to another, both included. */
    public record DoneWithin(LocalDate first, LocalDate last) {}

    /** Without any words. */
    public static final Claim NONE = new Claim(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Most results claim only a status, so each of these claims is made once. */
    private static final Map<Status, Claim> STATUSES = new EnumMap<>(Status.class);

    static {
        for (Status status : Status.values()) {
            STATUSES.put(status, new Claim(Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    public static Claim of(Status status) {
        return Objects.requireNonNull(STATUSES.get(status));
    }

    /** Done, and whether by the deadline. */
    public static Claim done(Timeliness timeliness) {
        return Claim.of(Status.DONE).with(Optional.of(timeliness), Optional.empty());
    }

    /** The same, and when it was done. */
    public Claim with(Optional<Timeliness> time, Optional<DoneWithin> within) {
        return time.isEmpty() && within.isEmpty() ? this : new Claim(status, time, exemption, within);
    }

    public static Claim of(Exemption exemption) {
        return new Claim(Optional.empty(), Optional.empty(), Optional.of(exemption), Optional.empty());
    }
}
