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

    private final String title;
    private final Language language;

    public WordFile(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    public void write(WordBody body, OutputStream out) throws IOException {
        PinnedZip zip = new PinnedZip(out);
        zip.part("[Content_Types].xml", part("content-types.xml"));
        zip.part("_rels/.rels", part("relationships.xml"));
        zip.part("docProps/core.xml", OfficeText.properties(title));
        String around = part("document.xml");
        int place = around.indexOf(PLACE);
        OutputStream document = zip.part("word/document.xml");
        document.write(around.substring(0, place).getBytes(StandardCharsets.UTF_8));
        body.writeTo(document);
        document.write(around.substring(place + PLACE.length()).getBytes(StandardCharsets.UTF_8));
        zip.part("word/_rels/document.xml.rels", part("document-relationships.xml"));
        zip.part("word/styles.xml", Messages.fill(part("styles.xml"), language == Language.VI ? "vi-VN" : "en-GB"));
        zip.part("word/header1.xml", part("header.xml"));
        zip.finish();
    }

    /** A part that is the same in every document, but for what stands in braces. */
    private static String part(String name) throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
