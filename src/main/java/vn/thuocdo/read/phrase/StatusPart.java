package vn.thuocdo.read.phrase;

import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** What a word adds to a status that is put together, as {@code status-parts.tsv} says. */
enum StatusPart {
    DONE,
    REACHED,
    EXCEEDED,
    WORKING,
    STEP,
    RESULT,
    DID,
    DOING,
    SOON,
    FUTURE,
    EXPECTED,
    NOT_YET,
    NEVER,
    IN_PROGRESS,
    NOT_DONE,
    NOT_STARTED,
    NO_CASE,
    NONE_OF,
    ARISES,
    PARTLY,
    ON_TIME,
    WITHIN,
    LATE,
    NOT_DUE,
    PLAN,
    COUNTED,
    DOCUMENT,
    NOTHING;

    private static final class Known {
        private static final Lexicon<StatusPart> PARTS =
                Lexicon.of("status-parts", word -> valueOf(word.toUpperCase(Locale.ROOT)));
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
