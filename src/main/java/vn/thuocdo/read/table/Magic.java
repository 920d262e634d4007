package vn.thuocdo.read.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.workbook.OtherFormat;

/** What the first bytes of a file show it to be. A byte is looked at as the character of its number. */
final class Magic {

    /** How many bytes show it. */
    static final int LENGTH = 1024;

    /** Where the name of a ZIP file's first part stands. */
    private static final int ZIP_NAME = 30;

    private static final String OLE = "\u00D0\u00CF\21\u00E0\u00A1\u00B1\32\u00E1";

    /** How files begin from which no table can be read. */
    private static final Map<String, OtherFormat> BEGINNINGS = beginnings();

    private Magic() {}

    private static Map<String, OtherFormat> beginnings() {
        Map<String, OtherFormat> beginnings = new LinkedHashMap<>();
        beginnings.put("%PDF", OtherFormat.PDF);
        beginnings.put("{\\rtf", OtherFormat.RTF);
        beginnings.put("\u0089PNG", OtherFormat.PNG);
        beginnings.put("\u00FF\u00D8\u00FF", OtherFormat.JPEG);
        beginnings.put("GIF8", OtherFormat.GIF);
        beginnings.put("II*\0", OtherFormat.TIFF);
        beginnings.put("MM\0*", OtherFormat.TIFF);
        beginnings.put("\u001F\u008B", OtherFormat.GZIP);
        beginnings.put("Rar!\32", OtherFormat.RAR);
        beginnings.put("7z\u00BC\u00AF", OtherFormat.SEVEN_ZIP);
        for (String version : new String[] {"\t\0", "\t\2", "\t\4", "\t\b"}) {
            beginnings.put(version, OtherFormat.EXCEL_95);
        }
        return beginnings;
    }

    /** Whether it is a ZIP file, as a workbook of today is (.xlsx). */
    static boolean isZip(byte[] head) {
        String start = text(head);
        return start.startsWith("PK\3\4") || start.startsWith("PK\5\6");
    }

    /** Whether it is an OpenDocument file: a ZIP file of which the first part says what it is. */
    static boolean isOpenDocument(byte[] head) {
        return isZip(head) && text(head).startsWith("mimetype", ZIP_NAME);
    }

    /** Whether it is an OLE 2 file, as a workbook of Excel 97 to 2003 is (.xls), and an encrypted one of today. */
    static boolean isOle(byte[] head) {
        return text(head).startsWith(OLE);
    }

    /** What else it is that no table can be read from; empty for what may be text. */
    static Optional<OtherFormat> other(byte[] head) {
        String start = text(head);
        Optional<OtherFormat> known = BEGINNINGS.entrySet().stream()
                .filter(beginning -> start.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return known.isPresent() ? known : markup(new String(head, StandardCharsets.UTF_8));
    }

    private static Optional<OtherFormat> markup(String text) {
        String start = Blanks.strip(text).toLowerCase(Locale.ROOT);
        if (start.startsWith("mime-version:")) {
            return Optional.of(OtherFormat.MHTML);
        }
        if (!start.startsWith("<")) {
            return Optional.empty();
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return Optional.of(OtherFormat.XML_SPREADSHEET);
        }
        if (start.contains("<office:document")) {
            return Optional.of(OtherFormat.FLAT_OPEN_DOCUMENT);
        }
        if (start.contains("<html") || start.contains("<!doctype html") || start.contains("<table")) {
            return Optional.of(OtherFormat.HTML);
        }
        return start.startsWith("<?xml") ? Optional.of(OtherFormat.XML) : Optional.empty();
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
