package vn.thuocdo.read.phrase.status;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** What a word beside a verb of a status says of the object, as {@code status-objects.tsv} says. */
enum ObjectWord {
    ANY,
    GIVEN,
    FINAL,
    PREPARES,
    DRAFT,
    LIMITS,
    PLAIN,
    LINK,
    WORK,
    PEOPLE,
    NUMBERED,
    ARTICLE,
    PAPERS,
    WHOLE;

    /** Whether it names an object. */
    boolean isObject() {
        return this == FINAL || this == PREPARES || this == DRAFT;
    }

    private static final class Known {
        private static final Lexicon<ObjectWord> WORDS =
                Lexicon.of("status-objects", word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** The words of all kinds. */
    static Collection<String> phrases() {
        return Known.WORDS.phrases();
    }

    /** The longest word at a place of a phrase; empty where none is known. */
    static Optional<Lexicon.Match<ObjectWord>> at(Phrase phrase, int from) {
        return from >= 0 && from < phrase.size() ? Known.WORDS.at(phrase, from) : Optional.empty();
    }

    static boolean isAt(Phrase phrase, int from, ObjectWord word) {
        return at(phrase, from).filter(match -> match.meaning() == word).isPresent();
    }

    /** Whether a whole piece of a phrase is such a word. */
    static boolean isWhole(Phrase piece, ObjectWord word) {
        return Known.WORDS.whole(piece).filter(word::equals).isPresent();
    }
}
