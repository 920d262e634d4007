package vn.thuocdo.scaffold.article;

import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** What a word around the figures of a report means, as {@code articles.tsv} says. */
enum ArticleWord {
    LOOSE,
    LIMIT,
    ESTIMATE,
    LABEL,
    AGE,
    DATE,
    ALL,
    SOME,
    OF,
    TOTAL,
    REST,
    SHARE,
    REACH,
    UP,
    DOWN,
    THAN,
    BEFORE,
    LEVEL,
    TO,
    TILL,
    UPWARD,
    COMPLETE,
    ASSIGNED,
    ASSIGNED_ITEM,
    ITEM,
    NEGATION,
    TIMELY,
    UNIT,
    OFFICE,
    NAMING,
    AND,
    STOP;

    private static final class Known {
        private static final Lexicon<ArticleWord> WORDS =
                Lexicon.of("articles", word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** The longest word at a place of a phrase; empty where none is known. */
    static Optional<Lexicon.Match<ArticleWord>> at(Phrase phrase, int from) {
        return Known.WORDS.at(phrase, from);
    }

    /** Whether what is counted goes on over it: an office is counted, and so is a plan. */
    boolean isOfNoun() {
        return isOfItems() || this == UNIT || this == OFFICE || this == LABEL || this == AGE || this == DATE;
    }

    /** Whether it names what units are assigned. */
    boolean isOfItems() {
        return this == ITEM || this == ASSIGNED_ITEM;
    }

    /** Whether the number behind it is no firm one. */
    boolean isLoose() {
        return this == LOOSE || this == LIMIT;
    }

    /** Whether the figure behind it is a change. */
    boolean isChange() {
        return this == UP || this == DOWN;
    }
}
