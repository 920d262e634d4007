package vn.thuocdo.read.text;

import java.util.Locale;
import java.util.Optional;

/** Names of targets of which less is mostly better: {@code Tỷ lệ hộ nghèo}, {@code Unemployment rate}. */
public final class FallingNames {

    private enum Meaning {
        FALLS,
        TURNS
    }

    private static final class Known {
        private static final Lexicon<Meaning> WORDS =
                Lexicon.of("falling-names", word -> Meaning.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private FallingNames() {}

    /** Whether a name says so, and no word in it that more may be better all the same. */
    public static boolean isOne(String name) {
        Phrase phrase = Phrase.of(name);
        boolean falls = false;
        int at = 0;
        while (at < phrase.size()) {
            Optional<Lexicon.Match<Meaning>> word = Known.WORDS.at(phrase, at);
            if (word.isPresent() && word.get().meaning() == Meaning.TURNS) {
                return false;
            }
            falls |= word.isPresent();
            at += word.map(Lexicon.Match::length).orElse(1);
        }
        return falls;
    }
}
