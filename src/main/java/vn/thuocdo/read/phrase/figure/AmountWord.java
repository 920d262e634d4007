package vn.thuocdo.read.phrase.figure;

import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;
import vn.thuocdo.read.text.WordTable;

/**
 * What a word beside a number means, as {@code targets.tsv} says.
 *
 * @param comparison of the words that compare
 * @param place where it stands
 */
record AmountWord(Meaning meaning, Optional<Comparison> comparison, Place place) {

    enum Meaning {
        COMPARISON,
        /** More than the number; or by so much more than what is named behind it. */
        BEYOND,
        PLAIN,
        /** Adds nothing, unless something is compared with it. */
        YARDSTICK,
        /** Adds nothing; the name of the measured thing may follow it. */
        NAMED,
        ABOUT,
        ESTIMATE,
        FROM,
        BETWEEN,
        AND,
        AND_ALSO,
        /** Joins another thing to the number, which then does not decide alone. */
        ALSO,
        DOWN_TO,
        INCREASE,
        DECREASE,
        RISE_FROM,
        FALL_FROM,
        LEVEL,
        RELATIVE,
        RANK,
        AMONG,
        /** Among, and of places in a ranking enough by itself. */
        GROUP,
        LEADING,
        TRAILING,
        NONE,
        /** Says that there are none of the things named after it. */
        NO,
        /** The thing that may not occur. */
        CASE,
        /** Makes the number beside it doubtful. */
        DOUBT,
        /** Looks like another word of the table, but does not change the number. */
        NOT_AFTER
    }

    enum Place {
        BEFORE,
        AFTER,
        BOTH,
        BETWEEN,
        FIGURE
    }

    /** The sign before a number by which something changes: {@code +5%}. */
    static final AmountWord GROWTH = new AmountWord(Meaning.INCREASE, Optional.empty(), Place.BEFORE);

    private static final class Known {
        private static final Lexicon<AmountWord> WORDS = new Lexicon<>();

        static {
            WordTable.rows("targets")
                    .forEach(row -> WORDS.add(row.get(0), word(row.get(1), Place.valueOf(upper(row.get(2))))));
        }
    }

    private static AmountWord word(String meaning, Place place) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(meaning)) {
                return new AmountWord(Meaning.COMPARISON, Optional.of(comparison), place);
            }
        }
        Meaning other = Meaning.valueOf(upper(meaning));
        return new AmountWord(other, Optional.of(Comparison.MORE_THAN).filter(more -> other == Meaning.BEYOND), place);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The longest word at a place of a phrase; empty where none is known. */
    static Optional<Lexicon.Match<AmountWord>> at(Phrase phrase, int from) {
        return Known.WORDS.at(phrase, from);
    }

    static Optional<AmountWord> whole(Phrase phrase) {
        return Known.WORDS.whole(phrase);
    }

    /** Whether a whole phrase is a word that compares and may stand behind its number. */
    static boolean isAfter(Phrase phrase) {
        return whole(phrase)
                .filter(word -> word.isAfter() && word.meaning == Meaning.COMPARISON)
                .isPresent();
    }

    boolean isBefore() {
        return place == Place.BEFORE || place == Place.BOTH;
    }

    /** Whether it may be a word of a name: {@code vụ}, {@code quá hạn}, {@code dự toán}. */
    boolean isOfNames() {
        boolean yardstick = meaning == Meaning.YARDSTICK && place == Place.BETWEEN;
        return meaning == Meaning.CASE || meaning == Meaning.NOT_AFTER || meaning == Meaning.ALSO || yardstick;
    }

    /** Whether it affects a number, so that it is not ignored in an unexpected place. */
    boolean qualifies() {
        return switch (meaning) {
            case COMPARISON, BEYOND, ABOUT, DOWN_TO, INCREASE, DECREASE -> true;
            default -> false;
        };
    }

    /** Whether something is asked for by it: {@code có}, {@code không}, {@code giảm}. */
    boolean asks() {
        return isBefore() || meaning == Meaning.NO || meaning == Meaning.NONE;
    }

    boolean isAfter() {
        return place == Place.AFTER || place == Place.BOTH;
    }
}
