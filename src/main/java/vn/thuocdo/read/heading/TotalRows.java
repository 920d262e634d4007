package vn.thuocdo.read.heading;

import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.OrganisationText;
import vn.thuocdo.read.text.WordTable;

/** The texts of rows in which others come together, beyond the most common ones: {@code Cộng Sở Y tế}, {@code Bình quân}. */
final class TotalRows {

    /** What may stand between the word and what is summed up. */
    private static final String BETWEEN = " :-–(";

    /** The words, read from their tables when a text comes that may hold them. */
    private static final class Words {

        private static final Set<String> WHOLE = words("total-rows", "whole");
        private static final Set<String> WITHOUT_UNIT = words("total-rows", "without_unit");
        private static final Set<String> PARTS = words("parts", "part");
        private static final Set<String> WHOLES = words("totals", "of_units");

        private static final Set<String> BEFORE = words("total-rows", "before");
        private static final Set<String> BEFORE_PARTS = words("total-rows", "before_part");

        private static Set<String> words(String table, String meaning) {
            return WordTable.phrases(table, meaning).stream().map(Names::fold).collect(Collectors.toUnmodifiableSet());
        }
    }

    private TotalRows() {}

    /** Whether a text says so by itself. */
    static boolean isNamedBy(String text) {
        String line = Blanks.strip(text);
        return beginsWithWord(line)
                && (Words.WHOLE.contains(folded(line))
                        || Words.BEFORE.stream().anyMatch(word -> sumsUp(line, word, true))
                        || Words.BEFORE_PARTS.stream().anyMatch(word -> sumsUp(line, word, false)));
    }

    /** Whether a text says so in a row that names no unit, where others do. */
    static boolean isNamedWithoutUnitBy(String text) {
        String line = Blanks.strip(text);
        return beginsWithWord(line) && Words.WITHOUT_UNIT.contains(folded(line));
    }

    /** No word of these holds a digit; most ids do. */
    private static boolean beginsWithWord(String line) {
        for (int i = 0; i < line.length() && BETWEEN.indexOf(line.charAt(i)) < 0; i++) {
            if (Character.isDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String line) {
        return Names.fold(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
    }

    /** Whether behind a word stands a part with its number, or all units together, or an organisation. */
    private static boolean sumsUp(String line, String word, boolean mayBeOrganisation) {
        int start = line.regionMatches(true, 0, word, 0, word.length()) ? word.length() : line.length();
        while (start < line.length() && BETWEEN.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        String rest = line.substring(start);
        if (rest.isEmpty() || start == word.length()) {
            return false;
        }
        int last = rest.lastIndexOf(' ');
        return Words.WHOLES.contains(Names.fold(rest))
                || mayBeOrganisation && OrganisationText.isHeading(rest)
                || last > 0
                        && isNumber(rest.substring(last + 1))
                        && Words.PARTS.contains(Names.fold(rest.substring(0, last)));
    }

    private static boolean isNumber(String text) {
        return HeadingWords.isGroupNumber(text) || HeadingWords.isItemNumber(text);
    }
}
