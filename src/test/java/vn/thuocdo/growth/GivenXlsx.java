package vn.thuocdo.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that nobody's program writes, part by part. */
public final class GivenXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<String> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** @param content what stands within the element of the sheet, from {@code <sheetData>} on */
    public GivenXlsx sheet(String content) {
        sheets.add(content);
        return this;
    }

    /** A text that cells refer to as {@code <c t="s"><v>NUMBER</v></c>}, from 0. */
    public GivenXlsx text(String text) {
        texts.add(text);
        return this;
    }

    /** A row of inline texts; null for no cell. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** The parts, by their names. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations(List.of(relation("r1", "officeDocument", "xl/workbook.xml"))));
        StringBuilder list = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            list.append("<sheet name=\"S")
                    .append(i)
                    .append("\" r:id=\"s")
                    .append(i)
                    .append("\"/>");
            relations.add(relation("s" + i, "worksheet", "worksheets/s" + i + ".xml"));
            parts.put(
                    "xl/worksheets/s" + i + ".xml",
                    "<worksheet xmlns=\"" + MAIN + "\">" + sheets.get(i) + "</worksheet>");
        }
        relations.add(relation("t", "sharedStrings", "sharedStrings.xml"));
        StringBuilder shared = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        texts.forEach(text -> shared.append("<si><t>").append(text).append("</t></si>"));
        parts.put("xl/sharedStrings.xml", shared.append("</sst>").toString());
        parts.put("xl/workbook.xml", list.append("</sheets></workbook>").toString());
        parts.put("xl/_rels/workbook.xml.rels", relations(relations));
        return parts;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(List<String> relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + String.join("", relations) + "</Relationships>";
    }

    void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
