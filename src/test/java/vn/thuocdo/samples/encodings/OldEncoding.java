package vn.thuocdo.samples.encodings;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An encoding from before Unicode: letters as the western code page shows their bytes, or letter and tone mark apart. */
enum OldEncoding {
    WINDOWS_1258("windows-1258") {
        /** What the code page has no letter for is a letter and the tone mark after it. */
        @Override
        String shown(String letter) {
            if (charset().newEncoder().canEncode(letter)) {
                return letter;
            }
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String toneless = parts.replaceAll("[" + TONES + "]", "");
            String tone = parts.replaceAll("[^" + TONES + "]", "");
            return Normalizer.normalize(toneless, Normalizer.Form.NFC) + tone;
        }
    },
    TCVN3("windows-1252") {
        @Override
        String shown(String letter) {
            int place = (SMALL_LETTERS + CAPITALS_OF_TCVN3).indexOf(letter);
            return place < 0 ? letter : LETTERS_IN_TCVN3.substring(place, place + 1);
        }
    },
    VNI("windows-1252") {
        @Override
        String shown(String letter) {
            String small = letter.toLowerCase(Locale.ROOT);
            int place = SMALL_LETTERS.indexOf(small);
            if (place < 0) {
                return letter;
            }
            String shown = LETTERS_IN_VNI.get(place);
            return letter.equals(small) ? shown : shown.toUpperCase(Locale.ROOT);
        }
    };

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final String SMALL_LETTERS = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";

    /** TCVN3 has no other capitals with marks. */
    private static final String CAPITALS_OF_TCVN3 = "ĂÂÊÔƠƯĐ";

    /** The small letters and then the capitals. */
    private static final String LETTERS_IN_TCVN3 =
            "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®¡¢£¤¥¦§";

    private static final List<String> LETTERS_IN_VNI = List.of(("aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä "
                    + "eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò "
                    + "où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï "
                    + "uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ")
            .split(" "));

    private final Charset charset;

    OldEncoding(String charset) {
        this.charset = Charset.forName(charset);
    }

    Charset charset() {
        return charset;
    }

    /** The letter in the characters of {@link #charset}; what the encoding does not change stays. */
    abstract String shown(String letter);

    byte[] bytes(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(this::shown)
                .collect(Collectors.joining())
                .getBytes(charset);
    }
}
