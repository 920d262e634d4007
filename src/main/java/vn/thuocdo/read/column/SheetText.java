package vn.thuocdo.read.column;

import java.util.EnumSet;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;

/** Texts that a spreadsheet leaves in a cell in place of a value. */
public final class SheetText {

    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    private static final Set<Code> OF_WORDS_AND_DAYS =
            EnumSet.of(Code.UNKNOWN_STATUS, Code.UNKNOWN_WORD, Code.NOT_A_DATE, Code.YEAR_NOT_COMPLETE);

    private SheetText() {}

    /** Whether a text that cannot be read is an error of a sheet, or a formula without its value. */
    public static boolean isBroken(String text) {
        return ERRORS.contains(text) || isFormula(text);
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
