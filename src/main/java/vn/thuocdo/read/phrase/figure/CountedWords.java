package vn.thuocdo.read.phrase.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Phrase;

/** The words behind a number that name what it counts: {@code lượt người}, {@code hồ sơ/năm}, {@code tỷ đồng}. */
final class CountedWords {

    private static final Set<String> SIGNS = Set.of("/", ",", ".", "-", "'", "’", "&", "\"", "“", "”", ":");
    private static final Set<String> LINKS = Set.of("/", "-", "&", ":");

    private final List<Phrase.Token> tokens = new ArrayList<>();
    private boolean unclear;

    /** Words of a known unit. */
    void take(Phrase words) {
        tokens.addAll(words.tokens());
    }

    /** A word that no table knows, or a sign between two words. */
    void takeUnknown(Phrase.Token token) {
        unclear |= token.kind() != Phrase.Kind.WORD && !SIGNS.contains(token.text());
        tokens.add(token);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** A full stop or comma that ends the text is none of them. */
    void closeAt(Phrase.Token last) {
        if (last.is(".") || last.is(",")) {
            tokens.remove(tokens.size() - 1);
        }
    }

    /** The unit that they name. */
    MeasureUnit unit() {
        return MeasureText.read(new Phrase(tokens));
    }

    /** Whether they end in a word and are more than a letter that slipped in: "9x", "8o" and "8x/" are mistyped. */
    boolean isClear() {
        if (unclear || tokens.isEmpty()) {
            return !unclear;
        }
        List<Phrase.Token> words = tokens.stream()
                .filter(token -> token.kind() == Phrase.Kind.WORD)
                .toList();
        boolean slip = words.size() == 1
                && words.get(0).text().length() == 1
                && MeasureText.lengthAt(new Phrase(tokens), 0) == 0;
        return !words.isEmpty()
                && !slip
                && !LINKS.contains(tokens.get(tokens.size() - 1).text());
    }
}
