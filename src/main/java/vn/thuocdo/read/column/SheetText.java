package vn.thuocdo.read.column;

import java.util.Set;

/** Texts that a spreadsheet leaves in a cell in place of a value. */
public final class SheetText {

    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    private SheetText() {}

    /** Whether a text that cannot be read is an error of a sheet, or a formula without its value. */
    static boolean isBroken(String text) {
        return ERRORS.contains(text) || isFormula(text);
    }

    /** "= 90" is a target; a formula refers or computes. */
    public static boolean isFormula(String text) {
        return text.startsWith("=") && text.length() > 1 && !text.startsWith("=>") && !text.startsWith("=<");
    }
}
