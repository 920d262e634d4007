package vn.thuocdo.judge;

import java.util.Optional;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Status;

/** The outcome of an item, and what decided it. */
public sealed interface Outcome {

    /** The word in JSON: {@code not-met}. */
    String word();

    /** The figure and the target that decided; absent where something else did, or nothing. */
    default Optional<Measurement> measurement() {
        return Optional.empty();
    }

    /** Whether the item is in no denominator. */
    default boolean isLeftOut() {
        return this instanceof Excluded || this instanceof Untargeted || this instanceof WithoutCase;
    }

    /** What decided an item that was met or not. */
    sealed interface Ground {}

    /** The figure, compared with the target. */
    record ByFigure(Measurement measurement) implements Ground {}

    /** The reported status, where there is no target or no figure. */
    record ByStatus(Status status) implements Ground {}

    /** No case arose, and the target was that none arises. */
    record ByNoCase() implements Ground {}

    record Met(Ground ground) implements Outcome {
        @Override
        public String word() {
            return "met";
        }

        @Override
        public Optional<Measurement> measurement() {
            return ground instanceof ByFigure figure ? Optional.of(figure.measurement()) : Optional.empty();
        }
    }

    record NotMet(Ground ground) implements Outcome {
        @Override
        public String word() {
            return "not-met";
        }

        @Override
        public Optional<Measurement> measurement() {
            return ground instanceof ByFigure figure ? Optional.of(figure.measurement()) : Optional.empty();
        }
    }

    /** Nothing was reported: not completed. */
    record Unreported() implements Outcome {
        @Override
        public String word() {
            return "unreported";
        }
    }

    /** Something was reported that decides nothing: not completed. */
    record Undecided(Reason reason) implements Outcome {
        @Override
        public String word() {
            return "undecided";
        }
    }

    /** No case arose, and the method leaves such items out: in no denominator. */
    record WithoutCase() implements Outcome {
        @Override
        public String word() {
            return "no-case";
        }
    }

    /** Cancelled or not applicable: in no denominator. */
    record Excluded(State state) implements Outcome {
        @Override
        public String word() {
            return "excluded";
        }
    }

    /** Without a target number, where the method scores only items that have one: in no denominator. */
    record Untargeted() implements Outcome {
        @Override
        public String word() {
            return "untargeted";
        }
    }

    /** Why a report decides nothing. */
    enum Reason {
        /** A measured item whose target has no number. */
        TARGET_WITHOUT_NUMBER,
        /** A task that was reported by figures alone. */
        TASK_WITHOUT_STATUS,
        /** A report without a figure and without a claim. */
        REPORTED_WITHOUT_FIGURE,
        /** A figure that cannot be compared with the target. */
        MISMATCH,
        /** A target that could not be read, or is only approximate. */
        OPEN_TARGET,
        /** A row of the item has a cell that could not be read. */
        UNREADABLE,
        /** The rows that count contradict each other. */
        CONFLICTING,
        /** No case arose, so nothing shows whether the target would have been met. */
        NO_CASE,
        /** The unit itself says that the item is cancelled or does not apply. */
        WITHDRAWN;

        /** Whether it is counted apart, and not among the items that could not be decided. */
        public boolean isCountedApart() {
            return this == NO_CASE || this == WITHDRAWN;
        }
    }
}
