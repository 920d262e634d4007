package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Conditional formats that colour rates by the bound that they reach.
 *
 * @param bounds where each colour begins, 1 for all; the highest first
 * @param columns that are coloured, from 0
 */
record BoundColours(Map<BigDecimal, TierShade> bounds, List<Integer> columns) {

    void apply(XSSFSheet sheet, int lastRow) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int column : columns) {
            String cell = new CellReference(1, column, false, false).formatAsString();
            XSSFConditionalFormattingRule[] rules = bounds.entrySet().stream()
                    .map(bound -> TierColours.rule(formats, reaches(cell, bound.getKey()), bound.getValue()))
                    .toArray(XSSFConditionalFormattingRule[]::new);
            if (rules.length > 0) {
                formats.addConditionalFormatting(
                        new CellRangeAddress[] {new CellRangeAddress(1, lastRow, column, column)}, rules);
            }
        }
    }

    /** An empty cell counts as 0 where nobody asks whether it is a number. */
    private static String reaches(String cell, BigDecimal bound) {
        return "AND(ISNUMBER(" + cell + ")," + cell + ">=" + bound.toPlainString() + ")";
    }
}
