package vn.thuocdo.scaffold.article;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;

/**
 * A figure that a sentence holds.
 *
 * @param number the token of its digits
 * @param from the first token that belongs to it, such as a loose word
 * @param to the token behind it and what it counts
 * @param value as a published value is written
 * @param noun what it counts, word by word in lower case; none where the sentence does not say it there
 */
record Mention(Sentence sentence, int number, int from, int to, Printed printed, String value, List<String> noun) {

    Mention {
        noun = List.copyOf(noun);
    }

    boolean is(Measure measure) {
        return printed.measure() == measure;
    }

    boolean isCount() {
        return is(Measure.COUNT) && !isFraction();
    }

    /** Whether it says what part of something it is, as "gần 2/3 số xã" does. */
    boolean isFraction() {
        return printed.whole().isPresent();
    }

    /** A percentage or a fraction. */
    boolean isRate() {
        return is(Measure.PERCENT) || isFraction();
    }

    /** Whether figures can be computed from it. */
    boolean isFirm() {
        return printed.isFirm();
    }

    boolean isMoreThan(Mention other) {
        BigFraction own = printed.value();
        return own.compareTo(other.printed.value()) > 0;
    }

    /** Whether two count the same, as far as their words say: the first word in Vietnamese, the last one in English. */
    boolean countsAs(Mention other) {
        return !noun.isEmpty() && !other.noun.isEmpty() && countsAs(other.noun);
    }

    boolean countsAs(List<String> words) {
        return noun.get(0).equals(words.get(0)) || noun.get(noun.size() - 1).equals(words.get(words.size() - 1));
    }

    boolean isInBrackets() {
        return sentence.isInBrackets(number);
    }

    boolean isBefore(Mention other) {
        return sentence.number() < other.sentence.number()
                || sentence.number() == other.sentence.number() && number < other.number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mention mention
                && mention.sentence.number() == sentence.number()
                && mention.number == number;
    }

    @Override
    public int hashCode() {
        return 31 * sentence.number() + number;
    }
}
