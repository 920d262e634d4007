package vn.thuocdo.report.workbook;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Conditional formats that colour cells by the tier that a cell of their row names.
 *
 * @param tones the tiers' names, each with its colour
 * @param columns that are coloured, from 0
 */
record TierColours(Map<String, TierShade> tones, List<Integer> columns) {

    /** Characters that Excel takes of a text in a formula. */
    private static final int LONGEST_TEXT = 255;

    void apply(XSSFSheet sheet, int named, int lastRow) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] cells = columns.stream()
                .map(column -> new CellRangeAddress(1, lastRow, column, column))
                .toArray(CellRangeAddress[]::new);
        String name = new CellReference(1, named, false, true).formatAsString();
        XSSFConditionalFormattingRule[] rules = tones.entrySet().stream()
                .filter(tier -> tier.getKey().length() <= LONGEST_TEXT)
                .map(tier -> rule(formats, name + "=\"" + tier.getKey().replace("\"", "\"\"") + "\"", tier.getValue()))
                .toArray(XSSFConditionalFormattingRule[]::new);
        if (rules.length > 0) {
            formats.addConditionalFormatting(cells, rules);
        }
    }

    static XSSFConditionalFormattingRule rule(
            XSSFSheetConditionalFormatting formats, String condition, TierShade tone) {
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(HexFormat.of().parseHex(CellStyles.OPAQUE + tone.rgb()), null));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        return rule;
    }
}
