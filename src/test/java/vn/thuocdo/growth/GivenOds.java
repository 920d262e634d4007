package vn.thuocdo.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument spreadsheet that nobody's program writes, part by part. */
public final class GivenOds {

    private static final String NAMES = """
            <office:document-content
              xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0">""";

    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder sheets = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();

    public GivenOds() {
        part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    }

    /** @param rows what stands within the element of the sheet */
    public GivenOds sheet(String name, String rows) {
        sheets.append("<table:table table:name=\"" + name + "\" table:style-name=\"of" + name + "\">")
                .append(rows)
                .append("</table:table>");
        return this;
    }

    /** What stands among the styles. */
    public GivenOds style(String xml) {
        styles.append(xml);
        return this;
    }

    /** A further part, or another in place of one. */
    public GivenOds part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A row of texts. */
    public static String row(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append(cell("office:value-type=\"string\"", text));
        }
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    /** A cell with a paragraph. */
    public static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    /** The parts, by their names. */
    public Map<String, String> parts() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.putIfAbsent(
                "content.xml",
                NAMES + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body>"
                        + "<office:spreadsheet>" + sheets + "</office:spreadsheet></office:body>"
                        + "</office:document-content>");
        return all;
    }

    public Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
