package vn.thuocdo.model.published;

import java.util.Locale;
import java.util.Optional;

/** The subject of a question to a scoreboard. */
public enum Subject {
    UNITS,
    ASSIGNED,
    COMPLETED,
    LATE,
    UNREPORTED,
    /** Completed of those in the denominator, in percent. */
    RATE,
    /** Items of the catalogue of kind {@code task} that are assigned. */
    TASKS,
    /** Items of the catalogue of kind {@code target} that are assigned. */
    TARGETS,
    /** Targets that are assigned and were not in the base. */
    NEW_TARGETS,
    /** Targets whose bound is stricter than in the base. */
    HARDER_TARGETS,
    /** Documents that the tasks are based on. */
    DOCUMENTS,
    /** The reported figure of one item. */
    FIGURE,
    /** How many times one item reached its target. */
    TIMES;

    /** The word in a published summary: {@code new-targets}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The subject of a word; empty for another word. */
    public static Optional<Subject> of(String word) {
        for (Subject subject : values()) {
            if (subject.word().equals(word)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** Whether it is about two years at once. */
    public boolean needsBase() {
        return this == NEW_TARGETS || this == HARDER_TARGETS;
    }
}
