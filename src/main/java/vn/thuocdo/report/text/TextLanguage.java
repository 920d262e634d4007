package vn.thuocdo.report.text;

import java.text.Normalizer;
import vn.thuocdo.model.Language;

/**
 * The language of a text of the data, so that a page in another language can mark it and screen readers pronounce names
 * correctly. Vietnamese is recognised by its letters; a text without them is taken to be of the page's language.
 */
public final class TextLanguage {

    /** The letters that Vietnamese has and other languages of Latin letters do not, and its marks of tones. */
    private static final String LETTERS = "ăâđêôơưĂÂĐÊÔƠƯ";

    private static final char HOOK_ABOVE = '\u0309';
    private static final char DOT_BELOW = '\u0323';

    private TextLanguage() {}

    /** The language of a text on a page. */
    public static Language of(String text, Language page) {
        return isVietnamese(text) ? Language.VI : page;
    }

    private static boolean isVietnamese(String text) {
        if (text.chars().anyMatch(letter -> LETTERS.indexOf(letter) >= 0)) {
            return true;
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return decomposed.indexOf(HOOK_ABOVE) >= 0 || decomposed.indexOf(DOT_BELOW) >= 0;
    }
}
