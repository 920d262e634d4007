package vn.thuocdo.read.column;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.diagnostic.Code;

/** Texts that a spreadsheet leaves in a cell in place of a value. */
public final class SheetText {

    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!");

    /** LibreOffice names an error by its number. */
    private static final Pattern NUMBERED = Pattern.compile("Err:[0-9]{3}");

    private static final Set<Code> OF_WORDS_AND_DAYS = EnumSet.of(
            Code.UNKNOWN_STATUS, Code.UNKNOWN_WORD, Code.NOT_A_DATE, Code.YEAR_NOT_COMPLETE, Code.NOT_A_PERIOD);

    private SheetText() {}

    /** Whether a text that cannot be read is an error of a sheet, or a formula without its value. */
    public static boolean isBroken(String text) {
        return isError(text) || isFormula(text);
    }

    /** Whether a text is what a spreadsheet shows where it has no value, or a column too narrow for it. */
    public static boolean isError(String text) {
        return text.startsWith("#")
                ? ERRORS.contains(text) || text.length() > 2 && text.chars().allMatch(c -> c == '#')
                : text.startsWith("E") && NUMBERED.matcher(text).matches();
    }

    /** Whether a text that may be words is none, being an error of a sheet, or a formula that no number stands in. */
    public static boolean isNoWord(String text) {
        return isError(text) || isFormula(text) && text.chars().noneMatch(Character::isDigit);
    }

    /** What to say of a text that is no word or day of its column: that a spreadsheet left it there is why. */
    public static Code cause(Code code, String text) {
        if (!OF_WORDS_AND_DAYS.contains(code) || !isBroken(text)) {
            return code;
        }
        return isFormula(text) ? Code.FORMULA_WITHOUT_VALUE : Code.SHEET_ERROR;
    }

    /** "= 90" is a target; a formula refers or computes. */
    public static boolean isFormula(String text) {
        return text.startsWith("=") && text.length() > 1 && !text.startsWith("=>") && !text.startsWith("=<");
    }
}
