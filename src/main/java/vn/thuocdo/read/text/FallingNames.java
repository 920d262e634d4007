package vn.thuocdo.read.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of targets of which less is mostly better: {@code Tỷ lệ hộ nghèo}, {@code Unemployment rate}. */
public final class FallingNames {

    private enum Meaning {
        SAYS,
        BOUNDS,
        FALLS,
        TURNS,
        LOWERS
    }

    private static final class Known {
        private static final Lexicon<Meaning> WORDS =
                Lexicon.of("falling-names", word -> Meaning.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private FallingNames() {}

    /** Whether a name says so, and no word in it that more may be better all the same. */
    public static boolean isOne(String name) {
        Set<Meaning> meanings = meanings(name);
        return meanings.contains(Meaning.SAYS)
                || meanings.contains(Meaning.BOUNDS) && !meanings.contains(Meaning.TURNS)
                || meanings.equals(Set.of(Meaning.FALLS));
    }

    /** Whether a name says that something is to be less: {@code Giảm tỷ lệ hộ nghèo}, which may be by so much, or to so much. */
    public static boolean isLowering(String name) {
        return meanings(name).contains(Meaning.LOWERS);
    }

    private static Set<Meaning> meanings(String name) {
        Phrase phrase = Phrase.of(name);
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        int at = 0;
        while (at < phrase.size()) {
            Optional<Lexicon.Match<Meaning>> word = Known.WORDS.at(phrase, at);
            word.map(Lexicon.Match::meaning).ifPresent(meanings::add);
            at += word.map(Lexicon.Match::length).orElse(1);
        }
        return meanings;
    }
}
