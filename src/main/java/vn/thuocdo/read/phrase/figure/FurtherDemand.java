package vn.thuocdo.read.phrase.figure;

import java.util.Optional;
import vn.thuocdo.read.text.Lexicon;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Phrase;

/**
 * What a target asks for beside its number, or says of the number in brackets, so that the number alone does not decide it:
 * {@code 90% và không có khiếu nại}, {@code 5 lớp hoặc tương đương}, {@code 90% (khoảng)}.
 */
final class FurtherDemand {

    private FurtherDemand() {}

    static boolean isIn(Phrase phrase) {
        int number = 0;
        while (number < phrase.size() && !phrase.isDigitsAt(number)) {
            number++;
        }
        int behind = DigitsInPhrase.at(phrase, number).map(DigitsInPhrase::end).orElse(phrase.size());
        int counted = behind + (behind < phrase.size() ? MeasureText.lengthAt(phrase, behind) : 0);
        for (int at = behind; at < phrase.size(); at++) {
            if (phrase.isAt(at, "(") ? isHedge(phrase, at + 1) : isJoined(phrase, at, counted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something else is asked for at a place: behind the number itself, or by a word that asks. */
    private static boolean isJoined(Phrase phrase, int at, int counted) {
        Optional<Lexicon.Match<AmountWord>> joint = AmountWord.at(phrase, at);
        AmountWord.Meaning said = joint.map(match -> match.meaning().meaning()).orElse(AmountWord.Meaning.PLAIN);
        boolean listed = phrase.isAt(at, ",");
        if (!listed && said != AmountWord.Meaning.AND_ALSO && said != AmountWord.Meaning.ALSO) {
            return false;
        }
        int next = at + joint.map(Lexicon.Match::length).orElse(1);
        Optional<Lexicon.Match<AmountWord>> behind =
                next < phrase.size() ? AmountWord.at(phrase, next) : Optional.empty();
        Optional<AmountWord> word = behind.map(Lexicon.Match::meaning);
        if (listed) {
            return word.filter(FurtherDemand::isForNone).isPresent();
        }
        int asks = next + behind.map(Lexicon.Match::length).orElse(0);
        boolean bounds = phrase.isDigitsAt(asks);
        return !bounds && (at <= counted || word.filter(AmountWord::asks).isPresent());
    }

    private static boolean isForNone(AmountWord word) {
        return word.meaning() == AmountWord.Meaning.NONE || word.meaning() == AmountWord.Meaning.NO;
    }

    /** Whether a bracket holds nothing but a sign, or a word that makes the number another one. */
    private static boolean isHedge(Phrase phrase, int from) {
        int to = from;
        boolean words = false;
        while (to < phrase.size() && !phrase.isAt(to, ")")) {
            words |= phrase.get(to).kind() == Phrase.Kind.WORD || phrase.isAt(to, "*") || phrase.isDigitsAt(to);
            to++;
        }
        Phrase remark = phrase.part(from, to);
        boolean changes = AmountWord.whole(remark)
                .filter(word -> word.qualifies() || word.meaning() == AmountWord.Meaning.ESTIMATE)
                .isPresent();
        return to > from && !words || changes && !AmountWord.isAfter(remark);
    }
}
