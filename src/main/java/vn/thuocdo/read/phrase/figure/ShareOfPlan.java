package vn.thuocdo.read.phrase.figure;

import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** A percentage that says what it is of: {@code 95% kế hoạch}, {@code 95% of the target}. */
final class ShareOfPlan {

    /** May stand between the percent sign and the word. */
    private static final Set<String> JOINTS = Set.of("of", "the", "so", "với", "của");

    private ShareOfPlan() {}

    /** The word for what the percentage is of, as a yardstick of {@code targets.tsv}; empty where there is none. */
    static String word(Phrase phrase) {
        for (int at = 1; at < phrase.size(); at++) {
            int sign = phrase.isDigitsAt(at - 1) ? DigitsInPhrase.percentAt(phrase, at) : 0;
            int behind = at + sign;
            while (sign > 0
                    && behind < phrase.size()
                    && JOINTS.contains(phrase.get(behind).text())) {
                behind++;
            }
            Optional<Lexicon.Match<AmountWord>> word =
                    sign == 0 || behind == phrase.size() ? Optional.empty() : AmountWord.at(phrase, behind);
            if (word.filter(some -> some.meaning().meaning() == AmountWord.Meaning.YARDSTICK)
                    .isPresent()) {
                return text(phrase, behind, word.get().length());
            }
        }
        return "";
    }

    private static String text(Phrase phrase, int from, int length) {
        StringBuilder text = new StringBuilder(phrase.get(from).text());
        for (int at = from + 1; at < from + length; at++) {
            text.append(' ').append(phrase.get(at).text());
        }
        return text.toString();
    }
}
