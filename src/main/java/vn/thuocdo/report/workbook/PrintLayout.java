package vn.thuocdo.report.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: A4 across, as wide as the page, with the numbers of the pages. */
final class PrintLayout {

    private static final double SIDE = 0.5;
    private static final double TOP = 0.6;

    /** Lines of a portrait page. */
    private static final int MOST_LINES_UPRIGHT = 75;

    /** Points of a page across between its margins. */
    private static final float HEIGHT = 508;

    /** Characters that a page across has room for. */
    private static final int CHARACTERS = 140;

    private PrintLayout() {}

    /** Sets a sheet on as many pages as its rows need. */
    static void set(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        margins(sheet);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Sets the whole of a sheet on one page, where its lines are not too many to be read there; says whether it did. */
    static boolean setOnOnePage(XSSFSheet sheet, int lines) {
        int most = sheet.getPrintSetup().getLandscape() ? PageFlow.MOST_LINES_ACROSS : MOST_LINES_UPRIGHT;
        sheet.getPrintSetup().setFitHeight((short) (lines <= most ? 1 : 0));
        return lines <= most;
    }

    /** Where rows fall on the pages of a sheet that is so many characters wide. */
    static PageFlow flow(int characters) {
        return PageFlow.of(HEIGHT, CHARACTERS, characters);
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, TOP);
    }
}
