package vn.thuocdo.testing;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Text in the encodings from before Unicode, as the programs of their time wrote it. Its tables are those that converters
 * publish, letter beside letter as windows-1252 shows the bytes; the tool's own are arranged by byte.
 */
public final class OldText {

    /** The 67 Vietnamese letters beyond ASCII, small. */
    public static final String SMALL = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";

    /** The same, capital. */
    public static final String CAPITAL = "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴĐ";

    /** The capitals that TCVN3 has. */
    public static final String TCVN3_CAPITAL = "ĂÂÊÔƠƯĐ";

    private static final String TCVN3 =
            "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®¡¢£¤¥¦§";

    private static final List<String> VNI = List.of(("aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä "
                    + "eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò "
                    + "où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï "
                    + "uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ "
                    + "AÙ AØ AÛ AÕ AÏ AÊ AÉ AÈ AÚ AÜ AË AÂ AÁ AÀ AÅ AÃ AÄ "
                    + "EÙ EØ EÛ EÕ EÏ EÂ EÁ EÀ EÅ EÃ EÄ Í Ì Æ Ó Ò "
                    + "OÙ OØ OÛ OÕ OÏ OÂ OÁ OÀ OÅ OÃ OÄ Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ "
                    + "UÙ UØ UÛ UÕ UÏ Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ YÙ YØ YÛ YÕ Î Ñ")
            .split(" "));

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private OldText() {}

    /** In TCVN3; capitals with tone marks come out small, as a font for capitals showed them. */
    public static byte[] tcvn3(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> {
            String letter = String.valueOf((char) c);
            int place = (SMALL + TCVN3_CAPITAL).indexOf(c);
            int small = SMALL.indexOf(letter.toLowerCase(Locale.ROOT));
            shown.append(place >= 0 ? TCVN3.charAt(place) : small >= 0 ? TCVN3.charAt(small) : (char) c);
        });
        return shown.toString().getBytes(WESTERN);
    }

    /** In VNI for Windows. */
    public static byte[] vni(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> {
            int place = (SMALL + CAPITAL).indexOf(c);
            shown.append(place < 0 ? String.valueOf((char) c) : VNI.get(place));
        });
        return shown.toString().getBytes(WESTERN);
    }

    /** In windows-1258: what it has no letter for is a letter and the tone mark after it. */
    public static byte[] windows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        StringBuilder typed = new StringBuilder();
        text.chars().forEach(c -> {
            String letter = String.valueOf((char) c);
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String toneless = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            boolean whole = charset.newEncoder().canEncode(letter);
            typed.append(whole ? letter : Normalizer.normalize(toneless, Normalizer.Form.NFC) + tone);
        });
        return typed.toString().getBytes(charset);
    }
}
