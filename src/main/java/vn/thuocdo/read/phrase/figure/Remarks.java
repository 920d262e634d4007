package vn.thuocdo.read.phrase.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.read.text.Phrase;

/** Words in brackets: remarks, unless they say how a figure has to compare with the number, as in {@code 20 (không quá)}. */
final class Remarks {

    private Remarks() {}

    /** A phrase without them, what they say of the number at its end; empty where one holds a number or is not closed. */
    static Optional<Phrase> leftOut(Phrase phrase) {
        List<Phrase.Token> outside = new ArrayList<>();
        List<Phrase.Token> behind = new ArrayList<>();
        int at = 0;
        while (at < phrase.size()) {
            Phrase.Token token = phrase.get(at);
            if (token.is("(")) {
                int end = closing(phrase, at);
                if (end < 0) {
                    return Optional.empty();
                }
                Phrase remark = phrase.part(at + 1, end);
                if (AmountWord.isAfter(remark)) {
                    behind.addAll(remark.tokens());
                }
                at = end + 1;
            } else {
                outside.add(token);
                at++;
            }
        }
        outside.addAll(behind);
        return Optional.of(new Phrase(outside));
    }

    /** Where a bracket is closed; -1 where it is not, or holds another one or a digit. */
    private static int closing(Phrase phrase, int open) {
        for (int at = open + 1; at < phrase.size(); at++) {
            if (phrase.isAt(at, ")")) {
                return at;
            }
            if (phrase.isDigitsAt(at) || phrase.isAt(at, "(")) {
                return -1;
            }
        }
        return -1;
    }
}
