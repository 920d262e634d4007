package vn.thuocdo.read.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether letters can be a Vietnamese syllable: an onset, vowels with at most one tone, a coda. What is read in the wrong
 * encoding hardly ever is one.
 */
final class Syllables {

    /** Spelling goes by the vowel that follows: k, gh, ngh before e, ê, i, y; c, g, ng before the others. */
    private static final String ONSET = "(?:(?:ngh|gh|k)(?=[eêiy])|(?:ng|g|c)(?![eêiy])|gi|qu(?![uưoô])"
            + "|nh|n|kh|ph|p|th|tr|t|ch|b|d|đ|h|l|m|r|s|v|x)?";

    private static final String BEFORE_ANY_CODA =
            "(?:uyê|iê|yê|oa|oă|oe|ươ|uơ|uô|uâ|uê|uy|[aăâeêioôơuưy])(?:c|ng|n|m|p|t)?";
    private static final String BEFORE_NH = "(?:oa|uê|uy|[aêiy])(?:ch|nh)";
    private static final String OPEN = "oai|oay|oao|oeo|uây|uôi|uya|uyu|uêu|ươi|ươu|iêu|yêu"
            + "|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu";

    private static final Pattern SYLLABLE =
            Pattern.compile(ONSET + "(?:" + BEFORE_ANY_CODA + "|" + BEFORE_NH + "|" + OPEN + ")");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private Syllables() {}

    static boolean isSyllable(String word) {
        if (word.length() > 20) {
            return false;
        }
        String letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String toneless = TONE.matcher(letters).replaceAll("");
        return letters.length() - toneless.length() <= 1
                && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC))
                        .matches();
    }
}
