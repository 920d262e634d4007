package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Location;

/**
 * What a file is in fact. Offices rename files, and programs export pages of HTML as {@code .xls}: of tables and
 * workbooks the first bytes are believed, and not the name.
 */
final class ActualFormat {

    /** What nothing can be read from; it has been said. */
    static final String NONE = "-";

    private static final String XLSX = "xlsx";
    private static final String XLS = "xls";
    private static final Set<String> ZIPPED = Set.of(XLSX, "xlsm", "xltx", "xltm", "xlsb");
    private static final Set<String> BINARY = Set.of(XLS, "xlt");
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt");

    private static final int HEAD = 1024;

    private ActualFormat() {}

    /**
     * The extension that a file should have; its own where that is none of a table or workbook.
     *
     * @throws IOException if it cannot be read
     */
    static String of(Input input, Diagnostics diagnostics) throws IOException {
        String named = input.extension();
        boolean namedWorkbook = ZIPPED.contains(named) || BINARY.contains(named);
        if (!namedWorkbook && !TEXTS.contains(named) && !named.isEmpty()) {
            return named;
        }
        byte[] head;
        try (InputStream in = input.open()) {
            head = in.readNBytes(HEAD);
        }
        Location file = new Location.File(input.shown());
        String actual = actual(head);
        if (actual.equals(XLSX) && !ZIPPED.contains(named) || actual.equals(XLS) && !BINARY.contains(named)) {
            if (!named.isEmpty()) {
                diagnostics.add(Code.NAMED_OTHERWISE, file, named, actual);
            }
            return actual;
        }
        if (actual.equals(XLSX) || actual.equals(XLS)) {
            return actual;
        }
        if (!namedWorkbook) {
            return named;
        }
        if (head.length == 0) {
            diagnostics.add(Code.EMPTY_TABLE, file);
            return NONE;
        }
        if (!actual.isEmpty()) {
            diagnostics.add(Code.NOT_A_WORKBOOK, file, actual);
            return NONE;
        }
        diagnostics.add(Code.NAMED_OTHERWISE, file, named, "csv");
        return "csv";
    }

    /** {@code xlsx}, {@code xls}, what else it is that is no table; empty for what may be text. */
    private static String actual(byte[] head) {
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
