package vn.thuocdo.read.phrase.status;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** What a word adds to a status that is put together, as {@code status-parts.tsv} says. */
enum StatusPart {
    DONE,
    REACHED,
    EXCEEDED,
    BEGIN,
    GOING,
    WORKING,
    STEP,
    SUBMIT,
    PREPARING,
    SOUGHT,
    RESULT,
    HELD,
    TROUBLE,
    DID,
    DOING,
    ONLY,
    SOON,
    FUTURE,
    EXPECTED,
    NOT_YET,
    NEVER,
    UNABLE,
    IN_PROGRESS,
    NOT_DONE,
    NOT_STARTED,
    NO_CASE,
    NONE_OF,
    ARISES,
    NONE_LEFT,
    REPORT,
    STAGE,
    ASIDE,
    REASON,
    DOUBT,
    STOP,
    PARTLY,
    ON_TIME,
    WITHIN,
    LATE,
    NOT_DUE,
    PLAN,
    GOAL,
    COUNTED,
    DOCUMENT,
    URGED,
    NOTHING;

    private static final class Known {
        private static final Lexicon<StatusPart> PARTS =
                Lexicon.of("status-parts", word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether it says that something is done. */
    boolean finishes() {
        return this == DONE || this == REACHED || this == EXCEEDED;
    }

    /** Whether a work ends with it: it is done, or its end is the end of the work. */
    boolean endsWork() {
        return finishes() || isResult();
    }

    /** Whether its end is the end of the work. */
    boolean isResult() {
        return this == RESULT || this == HELD;
    }

    /** Whether its end is not the end of the work. */
    boolean isStep() {
        return isOfWork() || this == TROUBLE;
    }

    /** Whether it is a verb that something can be said of. */
    boolean isVerb() {
        return endsWork() || isStep() || this == WORKING || this == BEGIN;
    }

    /** Whether it is a step of the work. */
    boolean isOfWork() {
        return this == STEP || this == SUBMIT || this == PREPARING;
    }

    /** Whether it may mean that something is not done after all. */
    boolean takesBack() {
        return switch (this) {
            case NOT_YET,
                    NEVER,
                    UNABLE,
                    DOING,
                    GOING,
                    ONLY,
                    SOON,
                    FUTURE,
                    EXPECTED,
                    IN_PROGRESS,
                    NOT_DONE,
                    NOT_STARTED,
                    PARTLY,
                    SOUGHT,
                    LATE,
                    DOUBT,
                    STOP -> true;
            default -> false;
        };
    }

    /** The words of all parts. */
    static Collection<String> phrases() {
        return Known.PARTS.phrases();
    }

    /** The longest part at a place of a phrase; empty where none is known. */
    static Optional<Lexicon.Match<StatusPart>> at(Phrase phrase, int from) {
        return Known.PARTS.at(phrase, from);
    }

    static boolean isAt(Phrase phrase, int from, StatusPart... parts) {
        Optional<StatusPart> found =
                from < phrase.size() ? at(phrase, from).map(Lexicon.Match::meaning) : Optional.empty();
        for (StatusPart part : parts) {
            if (found.filter(part::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
