package vn.thuocdo.report.opendocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OfficeText;
import vn.thuocdo.report.write.PinnedZip;

/** The zip file that an OpenDocument is. It tells nothing of when and where it was written. */
final class OdfPackage {

    private static final String TYPE = "application/vnd.oasis.opendocument.";
    private static final int PIECE = 1 << 14;

    private final String kind;
    private final PinnedZip zip;

    /** @param kind {@code text} or {@code spreadsheet} */
    OdfPackage(String kind, OutputStream out) throws IOException {
        this.kind = kind;
        this.zip = new PinnedZip(out);
        // First and not packed: by it programs tell the kind of the file.
        zip.storedPart("mimetype", TYPE + kind);
    }

    /** The styles that every document of its kind has. */
    void styles(String resource, Language language) throws IOException {
        String country = language == Language.VI ? "VN" : "GB";
        zip.part("styles.xml", Messages.fill(resource(resource), language.word(), country));
    }

    /**
     * What the document says.
     *
     * @param looks its automatic styles
     * @param body the content of the element that is named by the kind
     */
    void content(String looks, CharSequence body) throws IOException {
        Writer part = new OutputStreamWriter(zip.part("content.xml"), StandardCharsets.UTF_8);
        part.append(resource("content-begin.xml").strip());
        part.append("<office:automatic-styles>").append(looks).append("</office:automatic-styles>");
        part.append("<office:body><office:").append(kind).append('>');
        // Piece by piece: a copy of the whole would need as much memory again.
        for (int from = 0; from < body.length(); from += PIECE) {
            part.append(body, from, Math.min(body.length(), from + PIECE));
        }
        part.append("</office:").append(kind).append("></office:body></office:document-content>");
        part.flush();
    }

    /** Completes the file. */
    void finish(String title) throws IOException {
        zip.part("meta.xml", Messages.fill(resource("meta.xml"), OfficeText.markup(title), RulesVersion.CURRENT));
        zip.part("META-INF/manifest.xml", Messages.fill(resource("manifest.xml"), TYPE + kind));
        zip.finish();
    }

    /** A part that is the same in every document, but for what stands in braces. */
    static String resource(String name) throws IOException {
        try (InputStream in = OdfPackage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
