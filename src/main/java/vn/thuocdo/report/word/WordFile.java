package vn.thuocdo.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.PinnedZip;

/**
 * A document of its own: A4, the margins that Nghị định 30/2020/NĐ-CP prescribes, Times New Roman 14, and the number of the
 * page above every page but the first.
 */
public final class WordFile {

    /** In twentieths of a point, between the margins. */
    public static final int TEXT_WIDTH = 9354;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String SECTION = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
            + " w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";

    private final String title;
    private final Language language;

    public WordFile(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    public void write(WordBody body, OutputStream out) throws IOException {
        PinnedZip zip = new PinnedZip(out);
        zip.part(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("/word/document.xml", WORD + "document.main+xml")
                        + override("/word/styles.xml", WORD + "styles+xml")
                        + override("/word/header1.xml", WORD + "header+xml")
                        + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                        + "</Types>");
        zip.part(
                "_rels/.rels",
                relationships(relationship("rId1", OFFICE + "officeDocument", "word/document.xml")
                        + relationship(
                                "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
        zip.part(
                "docProps/core.xml",
                HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + WordBody.escaped(title)
                        + "</dc:title></cp:coreProperties>");
        OutputStream document = zip.part("word/document.xml");
        document.write((HEAD + "<w:document" + W + R + "><w:body>").getBytes(StandardCharsets.UTF_8));
        document.write(body.markup().getBytes(StandardCharsets.UTF_8));
        document.write((SECTION + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        zip.part(
                "word/_rels/document.xml.rels",
                relationships(relationship("rId1", OFFICE + "styles", "styles.xml")
                        + relationship("rId2", OFFICE + "header", "header1.xml")));
        zip.part("word/styles.xml", styles());
        zip.part(
                "word/header1.xml",
                HEAD + "<w:hdr" + W + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \">"
                        + "<w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>");
        zip.finish();
    }

    private String styles() {
        String font = "Times New Roman";
        String locale = language == Language.VI ? "vi-VN" : "en-GB";
        return HEAD + "<w:styles" + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + font
                + "\" w:eastAsia=\"" + font + "\" w:hAnsi=\"" + font + "\" w:cs=\"" + font
                + "\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"" + locale
                + "\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/></w:style></w:styles>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String all) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
