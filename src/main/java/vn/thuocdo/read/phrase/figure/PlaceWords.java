package vn.thuocdo.read.phrase.figure;

import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * Words beside a place in a ranking: {@code 10 trở xuống} may be 10 or better, by the number, or 10 or worse, by the
 * ranking.
 */
final class PlaceWords {

    /** Whether the words are unclear; they are read from their table when they are first needed. */
    private static final class Table {
        private static final Lexicon<Boolean> WORDS = Lexicon.of("places", "unclear"::equals);
    }

    private PlaceWords() {}

    /** Whether a text says of a place what can be read both ways. */
    static boolean areUnclear(String text) {
        Phrase phrase = Phrase.of(text);
        int at = 0;
        while (at < phrase.size()) {
            Optional<Lexicon.Match<Boolean>> match = Table.WORDS.at(phrase, at);
            if (match.filter(Lexicon.Match::meaning).isPresent()) {
                return true;
            }
            at += match.map(Lexicon.Match::length).orElse(1);
        }
        return false;
    }
}
