package vn.thuocdo.model;

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
 */
public record Claim(Optional<Status> status, Optional<Timeliness> timeliness, Optional<Exemption> exemption) {

    /** Without any words. */
    public static final Claim NONE = new Claim(Optional.empty(), Optional.empty(), Optional.empty());

    /** Most results claim only a status, so each of these claims is made once. */
    private static final Map<Status, Claim> STATUSES = new EnumMap<>(Status.class);

    static {
        for (Status status : Status.values()) {
            STATUSES.put(status, new Claim(Optional.of(status), Optional.empty(), Optional.empty()));
        }
    }

    public static Claim of(Status status) {
        return Objects.requireNonNull(STATUSES.get(status));
    }

    /** Done, and whether by the deadline. */
    public static Claim done(Timeliness timeliness) {
        return new Claim(Optional.of(Status.DONE), Optional.of(timeliness), Optional.empty());
    }

    public static Claim of(Exemption exemption) {
        return new Claim(Optional.empty(), Optional.empty(), Optional.of(exemption));
    }
}
