package vn.thuocdo.read.text;

import java.util.Set;

/**
 * A document named by its number, which proves the words before it: {@code (QĐ số 123/QĐ-UBND ngày 12/5/2025)}, {@code
 * Công văn 512/UBND-VP}.
 */
public final class DocumentMention {

    private static final Set<String> LINKS = Set.of("/", "-", ".");
    /** Of "112/2024". */
    private static final int PAIR = 3;
    /** Of "12/5/2025". */
    private static final int DATE = 5;

    private DocumentMention() {}

    /**
     * The number of tokens after the words that name its kind; 0 where there is none. "3/5" may be a day or a share,
     * and only a number with letters is one of a document.
     */
    public static int lengthAt(Phrase phrase, int from) {
        int at = from;
        at += phrase.isAt(at, "số") || phrase.isAt(at, "no") ? 1 : 0;
        at += at > from && (phrase.isAt(at, ":") || phrase.isAt(at, ".")) ? 1 : 0;
        int number = at;
        if (!phrase.isDigitsAt(at)) {
            return 0;
        }
        at++;
        while (at + 1 < phrase.size()
                && LINKS.contains(phrase.get(at).text())
                && phrase.get(at).glued()
                && phrase.get(at + 1).glued()) {
            at += 2;
        }
        boolean named = number > from && at == number + PAIR;
        // "57-NQ/TW" of the Party, "112/2024".
        boolean ofParty = phrase.isAt(number + 1, "-") && phrase.isAt(at - 2, "/");
        boolean linked = phrase.isAt(number + 1, "/") || ofParty;
        if (!linked || !named && !letters(phrase, number, at)) {
            return 0;
        }
        int dated = at + (phrase.isAt(at, ",") ? 1 : 0);
        boolean day = phrase.isAt(dated, "ngày") && isDate(phrase, dated + 1);
        return (day ? dated + 1 + DATE : at) - from;
    }

    private static boolean letters(Phrase phrase, int from, int to) {
        return phrase.part(from, to).tokens().stream().anyMatch(token -> token.kind() == Phrase.Kind.WORD);
    }

    private static boolean isDate(Phrase phrase, int at) {
        return phrase.isDigitsAt(at)
                && phrase.isDigitsAt(at + 2)
                && phrase.isDigitsAt(at + 4)
                && phrase.isAt(at + 1, phrase.get(at + 3).text());
    }
}
