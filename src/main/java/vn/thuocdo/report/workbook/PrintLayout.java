package vn.thuocdo.report.workbook;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thuocdo.report.text.Printable;

/** How a sheet is printed: A4, as wide as the page; every page tells what it is of, and which one it is. */
final class PrintLayout {

    private static final double SIDE = 0.5;
    private static final double TOP = 0.6;
    private static final double TOP_OF_TWO_LINES = 0.75;

    /** Characters that fit on the line above a page; Excel takes 255 with its own signs. */
    private static final int LONGEST_HEADER = 150;

    /** Lines of a portrait page. */
    private static final int MOST_LINES_UPRIGHT = 75;

    /** Points of a page across between its margins. */
    private static final float HEIGHT = 508;

    /** Characters that a page across has room for. */
    private static final int CHARACTERS = 140;

    /** The same of an upright page. */
    private static final int CHARACTERS_UPRIGHT = 95;

    private static final int PERCENT = 100;

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
        foot(sheet.getFooter());
        // Where rows are reduced, the lines around them can still be read.
        sheet.getCTWorksheet().getHeaderFooter().setScaleWithDoc(false);
    }

    /** Puts the title of the workbook at the head of every page. */
    static void title(XSSFSheet sheet, String title) {
        sheet.getHeader().setCenter(header(title));
    }

    /** The same with the whole name of the sheet below it: a list is known by what it lists. */
    static void titleAndName(XSSFSheet sheet, String title, String name) {
        sheet.getHeader().setCenter(header(title) + "\n&B" + header(name));
        sheet.setMargin(PageMargin.TOP, TOP_OF_TWO_LINES);
    }

    /** The same for a sheet that begins with the title itself: of its first page it is the head already. */
    static void titleOfFurtherPages(XSSFSheet sheet, String title) {
        title(sheet, title);
        sheet.getFirstHeader().setCenter("");
        foot(sheet.getFirstFooter());
    }

    private static void foot(Footer footer) {
        footer.setLeft("&A");
        footer.setRight("&P / &N");
    }

    /** In a header, an ampersand begins a sign of Excel's. */
    private static String header(String title) {
        return UniqueNames.cut(Printable.line(title), LONGEST_HEADER).replace("&", "&&");
    }

    /** Sets a sheet of more lines than a page across upright, where they are narrow enough: it takes about half as many pages. */
    static void setUprightIfLong(XSSFSheet sheet, int lines, int characters) {
        boolean isLong = lines > PageFlow.MOST_LINES_ACROSS;
        sheet.getPrintSetup().setLandscape(!isLong || !isReadable(characters, CHARACTERS_UPRIGHT));
    }

    /** Sets the whole of a sheet on one page, where its lines are not too many to be read there; says whether it did. */
    static boolean setOnOnePage(XSSFSheet sheet, int lines) {
        int most = sheet.getPrintSetup().getLandscape() ? PageFlow.MOST_LINES_ACROSS : MOST_LINES_UPRIGHT;
        sheet.getPrintSetup().setFitHeight((short) (lines <= most ? 1 : 0));
        return lines <= most;
    }

    /** Reduces a sheet as if its rows were so many characters wide: fitted to pages, programs ignore where one is broken. */
    static void reduce(XSSFSheet sheet, int characters) {
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) (PERCENT * CHARACTERS / characters));
    }

    /** Whether rows that are so many characters wide are reduced by a third at most. */
    static boolean isReadable(int characters) {
        return isReadable(characters, CHARACTERS);
    }

    private static boolean isReadable(int characters, int fitting) {
        return characters * 2 <= fitting * 3;
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
