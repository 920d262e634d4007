package vn.thuocdo.read.phrase.figure;

import java.util.List;
import java.util.regex.Pattern;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.MeasureText;
import vn.thuocdo.read.text.Phrase;

/**
 * What a figure consists of, or what it came with, in brackets behind it: {@code 06 giải (1 Nhất, 2 Nhì, 3 Ba)}, {@code Đã mở
 * 10 lớp (350 học viên)}. Another number of the same things is no remark.
 */
final class CountRemark {

    private static final Pattern PIECES = Pattern.compile("[,;]");

    private static final List<String> LEADING =
            List.of("trong đó", "gồm", "bao gồm", "có", "với", "including", "of which");

    private CountRemark() {}

    /** A figure without such a remark at its end. */
    static String leftOut(String text) {
        int open = text.indexOf('(');
        boolean one = open > 0 && open == text.lastIndexOf('(') && text.indexOf(')') == text.length() - 1;
        if (!one) {
            return text;
        }
        String figure = Blanks.strip(text.substring(0, open));
        String counted = counted(figure);
        String remark = text.substring(open + 1, text.length() - 1);
        return !counted.isEmpty() && tellsOfOthers(remark, counted) ? figure : text;
    }

    /** The words behind the number of a figure. */
    private static String counted(String figure) {
        Phrase phrase = Phrase.of(figure);
        int at = phrase.size();
        while (at > 0 && phrase.get(at - 1).kind() == Phrase.Kind.WORD) {
            at--;
        }
        return phrase.isDigitsAt(at - 1) ? phrase.part(at, phrase.size()).key() : "";
    }

    private static boolean tellsOfOthers(String remark, String counted) {
        return TargetText.hasDigit(remark)
                && PIECES.splitAsStream(remark).allMatch(piece -> isCountOfOthers(Phrase.of(piece), counted));
    }

    /** A number and the name of what it counts, which is not what the figure counts. */
    private static boolean isCountOfOthers(Phrase piece, String counted) {
        int at = 0;
        for (int words = Math.min(2, piece.size()); words > 0 && at == 0; words--) {
            at = LEADING.contains(piece.part(0, words).key()) ? words : 0;
        }
        if (!piece.isDigitsAt(at) || at + 1 >= piece.size()) {
            return false;
        }
        Phrase name = piece.part(at + 1, piece.size());
        boolean words = name.tokens().stream().allMatch(token -> token.kind() == Phrase.Kind.WORD);
        boolean qualifies = name.tokens().stream()
                .anyMatch(token -> AmountWord.whole(new Phrase(List.of(token)))
                        .filter(AmountWord::qualifies)
                        .isPresent());
        return words && !qualifies && !name.key().equals(counted) && MeasureText.scaleLength(name, 0) == 0;
    }
}
