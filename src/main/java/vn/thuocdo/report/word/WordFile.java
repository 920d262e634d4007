package vn.thuocdo.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OfficeText;
import vn.thuocdo.report.write.PinnedZip;

/**
 * A document of its own: A4, the margins that Nghị định 30/2020/NĐ-CP prescribes, Times New Roman 14, and the number of the
 * page above every page but the first.
 */
public final class WordFile {

    /** Where the body goes. */
    private static final String PLACE = "{0}";

    private static final String CHART_TYPE = "<Override PartName=\"/word/charts/chart{0}.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>";
    private static final String CHART_RELATIONSHIP = "<Relationship Id=\"chart{0}\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart\""
            + " Target=\"charts/chart{0}.xml\"/>";

    private final String title;
    private final Language language;

    public WordFile(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    public void write(WordBody body, OutputStream out) throws IOException {
        PinnedZip zip = new PinnedZip(out);
        zip.part("[Content_Types].xml", Messages.fill(part("content-types.xml"), ofCharts(body, CHART_TYPE)));
        zip.part("_rels/.rels", part("relationships.xml"));
        zip.part("docProps/core.xml", OfficeText.properties(title));
        String around = part("document.xml");
        int place = around.indexOf(PLACE);
        OutputStream document = zip.part("word/document.xml");
        document.write(around.substring(0, place).getBytes(StandardCharsets.UTF_8));
        body.writeTo(document);
        document.write(body.lastSection().getBytes(StandardCharsets.UTF_8));
        document.write(around.substring(place + PLACE.length()).getBytes(StandardCharsets.UTF_8));
        zip.part(
                "word/_rels/document.xml.rels",
                Messages.fill(part("document-relationships.xml"), ofCharts(body, CHART_RELATIONSHIP)));
        for (int i = 0; i < body.charts().size(); i++) {
            zip.part(
                    "word/charts/chart" + (i + 1) + ".xml",
                    WordChart.part(body.charts().get(i)));
        }
        zip.part("word/styles.xml", styles());
        zip.part("word/header1.xml", part("header.xml"));
        zip.finish();
    }

    /** A line for each chart, with its number in it. */
    private static String ofCharts(WordBody body, String line) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= body.charts().size(); i++) {
            lines.append(Messages.fill(line, i)).append('\n');
        }
        return lines.toString();
    }

    private String styles() throws IOException {
        String tongue = language.word() + "-" + language.country();
        String ofParagraphs = WordStyles.styles(Messages.of(language).with("word"));
        return Messages.fill(part("styles.xml"), tongue, ofParagraphs, WordTable.STYLE, WordTable.look(""));
    }

    /** A part that is the same in every document, except for the texts in braces. */
    private static String part(String name) throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
