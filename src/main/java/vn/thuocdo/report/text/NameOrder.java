package vn.thuocdo.report.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.NaturalOrder;

/**
 * The order of names in a language. English readers find a Vietnamese name by its letters without their marks, and Đ
 * right after D; the marks decide only between names of the same letters, as in the order of Unicode's CLDR. Vietnamese names are compared word by word, letter by letter in the order of the
 * Vietnamese alphabet, and by tone (level, falling, asking, tumbling, rising, heavy) only where a word's letters are the
 * same. The JDK's collator compares whole strings and would put "Hải Phòng" before "Hà Nội"; its rules also differ from
 * one release to the next, and a report may not.
 */
public final class NameOrder implements Comparator<String> {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final String BREVE = "\u0306";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String HORN = "\u031B";

    private static final char CROSSED_D = 'Đ';
    /** Sorts behind every other character, and so "Đ" behind all that begins with "D". */
    private static final char BEHIND_LETTERS = '\uFFFF';

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0,.;:()\"'–—-]+");

    private NameOrder() {}

    public static Comparator<String> of(Language language) {
        Comparator<String> names = language == Language.VI
                ? new NameOrder()
                : Comparator.comparing(NameOrder::bare, NaturalOrder.IDS)
                        .thenComparing(
                                name -> Normalizer.normalize(name, Normalizer.Form.NFC)
                                        .toUpperCase(Locale.ROOT),
                                NaturalOrder.IDS);
        return (one, other) -> {
            int order = names.compare(one, other);
            return order != 0 ? order : NaturalOrder.IDS.compare(one, other);
        };
    }

    /** The letters of a name without their marks. */
    private static String bare(String name) {
        StringBuilder letters = new StringBuilder();
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .toCharArray()) {
            if (c == CROSSED_D) {
                letters.append('D').append(BEHIND_LETTERS);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    @Override
    public int compare(String left, String right) {
        String[] leftWords = words(left);
        String[] rightWords = words(right);
        for (int i = 0; i < Math.min(leftWords.length, rightWords.length); i++) {
            int order = compareWords(leftWords[i], rightWords[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(leftWords.length, rightWords.length);
    }

    private static String[] words(String name) {
        String lower = Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.split(lower);
    }

    private static int compareWords(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        int letters = NaturalOrder.IDS.compare(letters(left), letters(right));
        return letters != 0 ? letters : tones(left).compareTo(tones(right));
    }

    /** The letters of a word without tones, each replaced by one that sorts at its place in the alphabet. */
    private static String letters(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder shapes = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (TONES.indexOf(c) < 0) {
                shapes.append(c);
            }
        }
        StringBuilder letters = new StringBuilder();
        for (char c : Normalizer.normalize(shapes, Normalizer.Form.NFC).toCharArray()) {
            int place = ALPHABET.indexOf(c);
            letters.append(place < 0 ? c : (char) ('A' + place));
        }
        return letters.toString();
    }

    /** The tones of a word, one character for each letter. */
    private static String tones(String word) {
        StringBuilder tones = new StringBuilder();
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            int tone = TONES.indexOf(c);
            if (tone >= 0 && !tones.isEmpty()) {
                tones.setCharAt(tones.length() - 1, (char) ('1' + tone));
            } else if ((BREVE + CIRCUMFLEX + HORN).indexOf(c) < 0) {
                tones.append('0');
            }
        }
        return tones.toString();
    }
}
