package vn.thuocdo.read.heading;

import java.util.List;
import vn.thuocdo.read.table.Row;

/**
 * The signatures below a table: who prepared it, who answers for it, where and when, and their names. Of the rows that are
 * no items, these are the only ones that cannot have been meant as one. One shows it such rows from the first.
 */
public final class Signatures {

    /** Those who sign beside each other. */
    private static final int MOST_NAMES = 3;

    /** Words of a name, with a title before it. */
    private static final int MOST_WORDS = 6;

    private boolean begun;

    /** Whether a row that is no item has nothing but signatures. */
    public boolean include(Row row) {
        List<String> texts = RowText.cells(row);
        if (texts.size() == 1 && HeadingWords.isDay(texts.get(0))) {
            begun = true;
            return true;
        }
        if (texts.stream().anyMatch(HeadingWords::isClosing)) {
            begun = true;
            return texts.stream().noneMatch(Signatures::hasDigit);
        }
        boolean beside = texts.stream().allMatch(HeadingWords::goesWithClosing);
        return beside && (begun || texts.stream().allMatch(HeadingWords::isRemark))
                || begun && texts.size() <= MOST_NAMES && texts.stream().allMatch(Signatures::isName);
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Two words or more, each with a capital: what was to be done is not written so. */
    private static boolean isName(String text) {
        List<String> words = List.of(text.split("\\s+"));
        return words.size() > 1
                && words.size() <= MOST_WORDS
                && !hasDigit(text)
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
