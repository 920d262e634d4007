package vn.thuocdo.report.workbook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thuocdo.model.Language;

/** How cells look, each look made once: a workbook may hold only so many. */
final class CellStyles {

    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 15;
    private static final String HEAD = "1F4E78";
    private static final String LINE = "BFBFBF";
    /** The first of the four bytes of a colour: nothing shines through. */
    static final String OPAQUE = "FF";

    /** With the months in English wherever it is opened. */
    private static final String ENGLISH_DAY = "[$-409]d mmm yyyy";

    private static final String LINK = "0563C1";
    private static final String WHITE = "FFFFFF";

    /** Light yellow: here somebody writes. */
    private static final String TO_FILL_IN = "FFFBE6";

    private record Look(String format, Optional<TierShade> tone, boolean text) {}

    private final XSSFWorkbook book;
    private final String fontName;
    private final Language language;
    private final Map<Look, CellStyle> made = new HashMap<>();
    private final Map<Boolean, CellStyle> open = new HashMap<>();
    private final Map<Boolean, CellStyle> signed = new HashMap<>();
    private final XSSFFont plain;
    private final CellStyle head;
    private final CellStyle title;
    private final CellStyle section;
    private final CellStyle remark;
    private final CellStyle paragraph;
    private final CellStyle link;

    CellStyles(XSSFWorkbook book, String fontName, Language language) {
        this.book = book;
        this.fontName = fontName;
        this.language = language;
        this.plain = font(SIZE, false, Optional.empty());
        XSSFFont white = font(SIZE, true, Optional.of(WHITE));
        this.head = bordered(white, Optional.of(HEAD));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setWrapText(true);
        this.title = style(font(TITLE_SIZE, true, Optional.empty()));
        title.setWrapText(true);
        this.section = style(font(SIZE, true, Optional.of(HEAD)));
        this.remark = style(plain);
        this.paragraph = style(plain);
        paragraph.setWrapText(true);
        paragraph.setQuotePrefixed(true);
        paragraph.setVerticalAlignment(VerticalAlignment.TOP);
        XSSFFont underlined = font(SIZE, false, Optional.of(LINK));
        underlined.setUnderline(Font.U_SINGLE);
        this.link = text(underlined, Optional.empty());
        XSSFFont ofBook = book.getFontAt(0);
        ofBook.setFontName(fontName);
        ofBook.setFontHeightInPoints(SIZE);
    }

    CellStyle head() {
        return head;
    }

    CellStyle title() {
        return title;
    }

    CellStyle section() {
        return section;
    }

    CellStyle remark() {
        return remark;
    }

    /** Of a text in several lines; it stays a text also where somebody edits it. */
    CellStyle paragraph() {
        return paragraph;
    }

    CellStyle text(Optional<TierShade> tone) {
        return made.computeIfAbsent(new Look("", tone, true), this::make);
    }

    CellStyle whole() {
        return number(DecimalPlaces.of(0), "", CellContent.Sign.PLAIN);
    }

    /** @param unit that is shown behind the number; empty for none */
    CellStyle number(DecimalPlaces places, String unit, CellContent.Sign sign) {
        String shown = "#,##0" + places.format() + (unit.isEmpty() ? "" : "\" " + unit + "\"") + places.room();
        String format = switch (sign) {
            case PLAIN -> shown;
            case DIFFERENCE -> "+" + shown + ";-" + shown + ";" + shown;
            case NEARLY -> "\"≈ +\"" + shown + ";\"≈ -\"" + shown + ";\"≈ \"" + shown;
        };
        return made.computeIfAbsent(new Look(format, Optional.empty(), false), this::make);
    }

    CellStyle percent(DecimalPlaces places, Optional<TierShade> tone) {
        return made.computeIfAbsent(new Look("0" + places.format() + "%" + places.room(), tone, false), this::make);
    }

    /** Of numbers of all kinds, each with the places it has. */
    CellStyle general() {
        return made.computeIfAbsent(new Look("General", Optional.empty(), false), this::make);
    }

    /** Of a text that leads somewhere. */
    CellStyle link() {
        return link;
    }

    CellStyle day() {
        return made.computeIfAbsent(new Look(dayFormat(), Optional.empty(), false), this::make);
    }

    /** A cell that is not locked and has a colour of its own; what is written into it is read as Excel reads it. */
    CellStyle toFillIn(boolean day) {
        return open.computeIfAbsent(day, this::unlocked);
    }

    private CellStyle unlocked(boolean day) {
        XSSFCellStyle style = bordered(plain, Optional.of(TO_FILL_IN));
        style.setLocked(false);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (day) {
            style.setDataFormat(book.createDataFormat().getFormat(dayFormat()));
        }
        return style;
    }

    /** In the middle of its place, unlocked, and without a colour: for who signs. */
    CellStyle signature(boolean strong) {
        return signed.computeIfAbsent(strong, this::centred);
    }

    private CellStyle centred(boolean strong) {
        XSSFCellStyle style = style(font(SIZE, strong, Optional.empty()));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setLocked(false);
        style.setQuotePrefixed(true);
        return style;
    }

    private String dayFormat() {
        return language == Language.VI ? "dd/mm/yyyy" : ENGLISH_DAY;
    }

    private CellStyle make(Look look) {
        Optional<String> fill = look.tone().map(TierShade::rgb);
        if (look.text()) {
            return text(plain, fill);
        }
        XSSFCellStyle style = bordered(plain, fill);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        return style;
    }

    private XSSFCellStyle text(XSSFFont font, Optional<String> fill) {
        XSSFCellStyle style = bordered(font, fill);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // Also where somebody edits the cell, its text stays a text.
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle bordered(XSSFFont font, Optional<String> fill) {
        XSSFCellStyle style = style(font);
        XSSFColor line = color(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        fill.ifPresent(rgb -> {
            style.setFillForegroundColor(color(rgb));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        return style;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFFont font(short size, boolean bold, Optional<String> rgb) {
        XSSFFont font = book.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        rgb.ifPresent(some -> font.setColor(color(some)));
        return font;
    }

    /** The schema of styles wants four bytes; the first says that nothing shines through. */
    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb), null);
    }
}
