package vn.thuocdo.read.phrase.figure;

import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/**
 * What is measured, named before the number: {@code Tỷ lệ nợ xấu dưới 3%}, {@code giảm tỷ lệ hộ nghèo xuống còn 1,5%}. A
 * word has to follow it that says how the number binds, so that no other word is passed over.
 */
final class MeasuredName {

    private MeasuredName() {}

    /**
     * How many tokens a name at a place has; 0 where there is none.
     *
     * @param said what is said of it: where it falls or rises, only a level it comes to may follow
     */
    static int lengthAt(Phrase phrase, int from, AmountWord.Meaning said) {
        int end = from;
        while (isPart(phrase, end)) {
            end++;
        }
        Optional<AmountWord> bound = end == phrase.size()
                ? Optional.empty()
                : AmountWord.at(phrase, end).map(Lexicon.Match::meaning);
        boolean level = bound.filter(word -> word.meaning() == AmountWord.Meaning.DOWN_TO)
                .isPresent();
        boolean compared = bound.filter(AmountWord::isBefore)
                .filter(word -> word.comparison().isPresent()
                        || word.meaning() == AmountWord.Meaning.PLAIN
                        || word.meaning() == AmountWord.Meaning.YARDSTICK
                        || word.meaning() == AmountWord.Meaning.FROM)
                .isPresent();
        return switch (said) {
            case DECREASE -> level ? end - from : 0;
            // "Tăng lên 5%" may be a change.
            case INCREASE -> end > from && riseLength(phrase, end) > 0 ? end - from + riseLength(phrase, end) : 0;
            default -> level || compared ? end - from : 0;
        };
    }

    /** The number of tokens of "lên" in "nâng tỷ lệ che phủ rừng lên 45%"; 0 where it does not stand there. */
    private static int riseLength(Phrase phrase, int at) {
        return AmountWord.at(phrase, at)
                .filter(word -> word.meaning().meaning() == AmountWord.Meaning.LEVEL)
                .map(Lexicon.Match::length)
                .orElse(0);
    }

    private static boolean isPart(Phrase phrase, int at) {
        return at < phrase.size()
                && (phrase.get(at).kind() == Phrase.Kind.WORD || phrase.isAt(at, ","))
                && AmountWord.at(phrase, at)
                        .filter(word -> !word.meaning().isOfNames())
                        .isEmpty();
    }
}
