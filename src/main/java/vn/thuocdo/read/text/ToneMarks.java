package vn.thuocdo.read.text;

import java.text.Normalizer;

/** The marks of Vietnamese letters as they are typed: on another vowel, or left out. */
final class ToneMarks {

    /** Each vowel without a tone, then with each of the five. */
    private static final String[] VOWELS = {"aàáãảạ", "eèéẽẻẹ", "iìíĩỉị", "oòóõỏọ", "uùúũủụ", "yỳýỹỷỵ"};

    /** By letter, the number of its row from 1; 0 of what is no vowel. */
    private static final byte[] ROWS = rows();

    private static final char TILDE = '\u0303';
    private static final char HOOK = '\u0309';

    private ToneMarks() {}

    /** A folded text with each tone on the vowel where it belongs: {@code hoàn}, not {@code hòan}; {@code quý}, not {@code qúy}. */
    static String placed(String folded) {
        StringBuilder text = null;
        for (int i = 0; i + 1 < folded.length(); i++) {
            char first = folded.charAt(i);
            char second = folded.charAt(i + 1);
            if (first < 128 && second < 128 || row(first) < 0 || row(second) < 0) {
                continue;
            }
            boolean onSecond = isGlide(folded, i)
                    || isOpening(base(first), base(second))
                            && i + 2 < folded.length()
                            && Character.isLetter(folded.charAt(i + 2));
            boolean moves = onSecond
                    ? tone(first) > 0 && tone(second) == 0
                    : isOpening(base(first), base(second)) && tone(first) == 0 && tone(second) > 0;
            if (moves) {
                text = text == null ? new StringBuilder(folded) : text;
                int tone = tone(first) + tone(second);
                text.setCharAt(i, onSecond ? base(first) : VOWELS[row(first)].charAt(tone));
                text.setCharAt(i + 1, onSecond ? VOWELS[row(second)].charAt(tone) : base(second));
            }
        }
        return text == null ? folded : text.toString();
    }

    /** In "quý" and "già" the first vowel belongs to the consonant. */
    private static boolean isGlide(String folded, int at) {
        char before = at > 0 ? folded.charAt(at - 1) : ' ';
        char first = base(folded.charAt(at));
        return before == 'q' && first == 'u' || before == 'g' && first == 'i' && base(folded.charAt(at + 1)) != 'i';
    }

    /** Of "oa", "oe" and "uy" either vowel is written with the tone. */
    private static boolean isOpening(char first, char second) {
        return first == 'o' && (second == 'a' || second == 'e') || first == 'u' && second == 'y';
    }

    private static byte[] rows() {
        byte[] rows = new byte['ỹ' + 1];
        for (int row = 0; row < VOWELS.length; row++) {
            for (char vowel : VOWELS[row].toCharArray()) {
                rows[vowel] = (byte) (row + 1);
            }
        }
        return rows;
    }

    private static int row(char c) {
        return c < ROWS.length ? ROWS[c] - 1 : -1;
    }

    private static int tone(char vowel) {
        return VOWELS[row(vowel)].indexOf(vowel);
    }

    private static char base(char vowel) {
        int row = row(vowel);
        return row < 0 ? vowel : VOWELS[row].charAt(0);
    }

    /**
     * Whether a folded text is another one of which marks were left out ({@code thưc hiện}, {@code hoan thanh}), or of which
     * a tilde and a hook above were taken for each other, as in the speech of the south.
     */
    static boolean mayBe(String typed, String meant) {
        String one = Normalizer.normalize(typed, Normalizer.Form.NFD);
        String other = Normalizer.normalize(meant, Normalizer.Form.NFD);
        int at = 0;
        for (int i = 0; i < one.length(); i++) {
            char c = one.charAt(i);
            while (at < other.length() && !isAlike(c, other.charAt(at))) {
                if (Character.getType(other.charAt(at)) != Character.NON_SPACING_MARK) {
                    return false;
                }
                at++;
            }
            if (at == other.length()) {
                return false;
            }
            at++;
        }
        while (at < other.length() && Character.getType(other.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at == other.length();
    }

    private static boolean isAlike(char typed, char meant) {
        boolean tones = (typed == TILDE || typed == HOOK) && (meant == TILDE || meant == HOOK);
        return typed == meant || tones || typed == 'd' && meant == 'đ';
    }
}
