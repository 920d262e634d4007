package vn.thuocdo.read.phrase.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.Phrase;

/** A percentage that says what it is of: {@code 95% kế hoạch}, {@code 95% of the target}. */
final class ShareOfPlan {

    /** May stand between the percent sign and the word. */
    private static final Set<String> JOINTS = Set.of("of", "the", "so", "với", "của");

    /** What an average is of says nothing of a plan. */
    private static final Set<String> AVERAGES = Set.of("bình quân", "trung bình");

    /** Words behind a plan that make it no other one. */
    private static final Set<String> SAME_PLAN = Set.of(
            "năm", "cả", "giao", "được", "đã", "đề", "ra", "đặt", "đăng", "ký", "tỉnh", "của", "for", "the", "year");

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

    /**
     * Whether the words from a place on say that a percentage before them is one of the whole plan: {@code so với kế hoạch
     * năm}; one of a quarter or of another year is not.
     */
    static boolean isOfWhole(Phrase phrase, int from) {
        int at = from;
        while (at < phrase.size() && JOINTS.contains(phrase.get(at).text())) {
            at++;
        }
        int words = wholePlanAt(phrase, at);
        int end = at + words;
        while (end < phrase.size() && SAME_PLAN.contains(phrase.get(end).text())) {
            end++;
        }
        return words > 0 && end == phrase.size();
    }

    private static int wholePlanAt(Phrase phrase, int at) {
        return AmountWord.at(phrase, at)
                .filter(word -> word.meaning().meaning() == AmountWord.Meaning.YARDSTICK)
                .map(Lexicon.Match::length)
                .filter(length -> !AVERAGES.contains(text(phrase, at, length)))
                .orElse(0);
    }

    /** Whether a phrase, whose first percentage it is, says that this is one of the whole plan. */
    static boolean isOfWhole(Phrase phrase) {
        for (int at = 1; at < phrase.size(); at++) {
            int sign = phrase.isDigitsAt(at - 1) ? DigitsInPhrase.percentAt(phrase, at) : 0;
            if (sign > 0) {
                return isOfWhole(phrase, at + sign);
            }
        }
        return false;
    }

    /** "95% so với kế hoạch" as "95% kế hoạch", behind a word which says that it is no difference. */
    static Phrase joined(Phrase phrase) {
        for (int at = 1; at + 2 < phrase.size(); at++) {
            boolean against = phrase.isAt(at - 1, "%") && phrase.isAt(at, "so") && phrase.isAt(at + 1, "với");
            if (against
                    && AmountWord.at(phrase, at + 2)
                            .filter(word -> word.meaning().meaning() == AmountWord.Meaning.YARDSTICK)
                            .isPresent()) {
                List<Phrase.Token> tokens = new ArrayList<>(phrase.part(0, at).tokens());
                tokens.addAll(phrase.part(at + 2, phrase.size()).tokens());
                return new Phrase(tokens);
            }
        }
        return phrase;
    }

    private static String text(Phrase phrase, int from, int length) {
        StringBuilder text = new StringBuilder(phrase.get(from).text());
        for (int at = from + 1; at < from + length; at++) {
            text.append(' ').append(phrase.get(at).text());
        }
        return text.toString();
    }
}
