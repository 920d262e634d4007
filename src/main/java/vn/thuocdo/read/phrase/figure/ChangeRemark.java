package vn.thuocdo.read.phrase.figure;

import java.util.Locale;
import java.util.stream.Stream;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.Phrase;

/** A remark behind a figure by how much it differs from another: {@code 92% (tăng 2% so với cùng kỳ)}. */
final class ChangeRemark {

    /** Words before what the figure differs from, which may have a year in it. */
    private static final String[] AGAINST = {" so ", " compared "};

    private ChangeRemark() {}

    /** A figure without such a remark at its end. */
    static String leftOut(String text) {
        int open = text.indexOf('(');
        boolean one = open > 0 && open == text.lastIndexOf('(') && text.indexOf(')') == text.length() - 1;
        return one && isDifference(text.substring(open + 1, text.length() - 1))
                ? Blanks.strip(text.substring(0, open))
                : text;
    }

    /** "Tăng lên 95%" is none: it names a level, which may be the figure itself. */
    private static boolean isDifference(String remark) {
        String words = remark.toLowerCase(Locale.ROOT);
        int end = Stream.of(AGAINST)
                .mapToInt(words::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(remark.length());
        String difference = remark.substring(0, end);
        boolean beyond = AmountWord.at(Phrase.of(difference), 0)
                .filter(word -> word.meaning().meaning() == AmountWord.Meaning.BEYOND)
                .isPresent();
        return AmountGrammar.read(difference, FigureText::either)
                .filter(amount ->
                        amount.high().isEmpty() && (beyond || amount.change().isPresent()))
                .isPresent();
    }
}
