package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.workbook.OtherFormat;

/**
 * What a table is in fact, named as an extension would. Offices rename files, and programs export pages of HTML as
 * {@code .xls}: the first bytes are believed, and not the name.
 */
final class TableFormat {

    /** What nothing can be read from; it has been said. */
    static final String NONE = "-";

    private static final String XLSX = "xlsx";
    private static final String XLS = "xls";
    private static final String ODS = "ods";

    /** How much of a text is looked at, in characters. */
    private static final int HEAD = 1 << 12;

    private TableFormat() {}

    /**
     * The extension that a file should have; its own where the first bytes show nothing.
     *
     * @throws IOException if it cannot be read
     */
    static String of(Input input, Findings.Builder diagnostics) throws IOException {
        byte[] head;
        try (InputStream in = input.open()) {
            head = in.readNBytes(Magic.LENGTH);
        }
        // An encrypted .xlsx begins as an .xls does: Tables says of what it could open that its name is another.
        if (Magic.isOpenDocument(head)) {
            return ODS;
        }
        if (Magic.isZip(head)) {
            return XLSX;
        }
        if (Magic.isOle(head)) {
            return XLS;
        }
        Optional<OtherFormat> other = Magic.other(head);
        if (other.isPresent()) {
            diagnostics.add(
                    other.get().code(),
                    new Location.File(input.shown()),
                    other.get().shown());
            return NONE;
        }
        String named = input.extension();
        if (named.isEmpty()) {
            return ofText(input);
        }
        return BookFile.Format.isOfWorkbook(named) ? ofNoWorkbook(input, head, diagnostics) : named;
    }

    private static String ofNoWorkbook(Input input, byte[] head, Findings.Builder diagnostics) {
        if (head.length == 0) {
            diagnostics.add(Code.EMPTY_TABLE, new Location.File(input.shown()));
            return NONE;
        }
        return otherwise(input, "csv", diagnostics);
    }

    /** Whether a workbook bears the name of the other kind, or of a text. */
    static boolean isNamedOtherwise(Input input, BookFile.Format actual) {
        String named = input.extension();
        return !named.isEmpty() && !actual.bears(named);
    }

    private static String otherwise(Input input, String actual, Findings.Builder diagnostics) {
        diagnostics.add(Code.NAMED_OTHERWISE, new Location.File(input.shown()), input.extension(), actual);
        return actual;
    }

    /** {@code json}, {@code yaml} or {@code csv}, by how it begins. */
    private static String ofText(Input input) throws IOException {
        String line = firstLine(beginning(input));
        if (line.startsWith("[") || line.startsWith("{")) {
            return "json";
        }
        return line.equals("-") || line.startsWith("- ") ? "yaml" : "csv";
    }

    /** The first line that is more than a comment or the mark of a document; empty where there is none. */
    private static String firstLine(String text) {
        return text.lines()
                .map(Blanks::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("---"))
                .findFirst()
                .orElse("");
    }

    private static String beginning(Input input) throws IOException {
        Optional<Decoding> decoding = Decoding.of(input, Optional.empty(), Findings.builder());
        if (decoding.isEmpty()) {
            return "";
        }
        char[] head = new char[HEAD];
        try (Reader text = decoding.get().open()) {
            return new String(head, 0, Math.max(0, text.read(head)));
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
