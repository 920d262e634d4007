package vn.thuocdo.read.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file show it to be. */
final class Magic {

    static final String XLSX = "xlsx";
    static final String XLS = "xls";

    /** How many bytes show it. */
    static final int LENGTH = 1024;

    private Magic() {}

    /** {@code xlsx}, {@code xls}, or the name of what else it is that is no table; empty for what may be text. */
    static String of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (start.startsWith("pk\3\4") || start.startsWith("pk\5\6")) {
            return XLSX;
        }
        if (start.startsWith("\u00D0\u00CF\21\u00E0\u00A1\u00B1\32\u00E1".toLowerCase(Locale.ROOT))) {
            return XLS;
        }
        if (start.startsWith("%pdf")) {
            return "PDF";
        }
        if (start.startsWith("{\\rtf")) {
            return "RTF";
        }
        if (start.startsWith("\t\0")
                || start.startsWith("\t\2")
                || start.startsWith("\t\4")
                || start.startsWith("\t\b")) {
            return "Excel 95 (.xls)";
        }
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && start.contains("<?xml")) {
            return "XML Spreadsheet 2003";
        }
        if (start.contains("<html") || start.contains("<!doctype html") || start.contains("<table")) {
            return "HTML";
        }
        if (start.startsWith("mime-version:")) {
            return "MHTML";
        }
        return Blanks.strip(start).startsWith("<?xml") ? "XML" : "";
    }
}
