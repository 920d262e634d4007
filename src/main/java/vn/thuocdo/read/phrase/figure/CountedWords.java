package vn.thuocdo.read.phrase.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Phrase;

/** The words behind a number that name what it counts: {@code lượt người}, {@code hồ sơ/năm}, {@code tỷ đồng}. */
final class CountedWords {

    private static final Set<String> SIGNS = Set.of("/", ",", ".", "-", "'", "’", "&", "\"", "“", "”", ":");
    private static final Set<String> LINKS = Set.of("/", "-", "&", ":");

    private static final String PER_MILLE = "‰";

    /** 1, 100, 1.000, 100 000. */
    private static final Pattern ROUND = Pattern.compile("10{0,2}(?:[., ]?000){0,2}+");

    private final List<Phrase.Token> tokens = new ArrayList<>();
    private boolean unclear;

    /** How many tokens at a place are a known unit, or say of how many it is so much; 0 where neither stands there. */
    int lengthAt(Phrase phrase, int at) {
        return Math.max(MeasureText.lengthAt(phrase, at), tokens.isEmpty() ? 0 : ofEachLength(phrase, at));
    }

    /** "/10.000" in "10 bác sĩ/10.000 dân": a round number, and a word behind it. */
    private int ofEachLength(Phrase phrase, int slash) {
        int end = slash + 1;
        if (!phrase.isAt(slash, "/") || !phrase.isDigitsAt(end)) {
            return 0;
        }
        DigitsInPhrase number = DigitsInPhrase.at(phrase, end).orElseThrow();
        end = number.end();
        // "26 hồ sơ/100 hồ sơ" is a part of a whole.
        boolean other = end < phrase.size()
                && phrase.get(end).kind() == Phrase.Kind.WORD
                && !tokens.get(0).is(phrase.get(end).text());
        return other && ROUND.matcher(number.text()).matches() ? end - slash : 0;
    }

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
                .filter(token -> token.kind() == Phrase.Kind.WORD || token.is(PER_MILLE))
                .toList();
        boolean slip = words.size() == 1
                && words.get(0).text().length() == 1
                && MeasureText.lengthAt(new Phrase(tokens), 0) == 0;
        return !words.isEmpty()
                && !slip
                && !LINKS.contains(tokens.get(tokens.size() - 1).text());
    }
}
