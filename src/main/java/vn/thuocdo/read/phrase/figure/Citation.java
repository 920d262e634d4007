package vn.thuocdo.read.phrase.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thuocdo.read.text.DocumentMention;
import vn.thuocdo.read.text.Phrase;

/** The document that sets a target, named behind it: {@code 90% theo QĐ 15/QĐ-UBND ngày 3/2/2025}, {@code (NQ 20/NQ-HĐND)}. */
final class Citation {

    private static final Set<String> CITING = Set.of("theo", "căn", "tại", "per", "under");

    private static final Set<String> JOINING = Set.of(",", ";", "và", "and");

    private Citation() {}

    /** A phrase without such documents; their numbers are none of the target. */
    static Phrase without(Phrase phrase) {
        List<Phrase.Token> kept = new ArrayList<>();
        int at = 0;
        while (at < phrase.size()) {
            int end = at == 0 ? at : endAt(phrase, at);
            if (end == at) {
                kept.add(phrase.get(at));
                end++;
            }
            at = end;
        }
        return new Phrase(kept);
    }

    /** The end of a document in brackets, or of one that ends the phrase; the place itself where there is none. */
    private static int endAt(Phrase phrase, int at) {
        if (!phrase.isAt(at, "(")) {
            boolean cites = CITING.contains(phrase.get(at).text()) && names(phrase.part(at, phrase.size()));
            return cites ? phrase.size() : at;
        }
        int close = at + 1;
        while (close < phrase.size() && !phrase.isAt(close, ")")) {
            close++;
        }
        return close < phrase.size() && names(phrase.part(at + 1, close)) ? close + 1 : at;
    }

    /** Whether a phrase names documents by their numbers, and says nothing else of a number. */
    private static boolean names(Phrase phrase) {
        int documents = 0;
        int at = 0;
        while (at < phrase.size()) {
            int length = DocumentMention.lengthAt(phrase, at);
            boolean word = phrase.get(at).kind() == Phrase.Kind.WORD
                    || JOINING.contains(phrase.get(at).text());
            boolean says = AmountWord.at(phrase, at)
                    .filter(match -> match.meaning().qualifies())
                    .isPresent();
            if (length == 0 && (!word || says)) {
                return false;
            }
            documents += length > 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return documents > 0;
    }
}
