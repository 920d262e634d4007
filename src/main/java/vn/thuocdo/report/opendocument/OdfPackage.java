package vn.thuocdo.report.opendocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OfficeText;
import vn.thuocdo.report.write.PinnedZip;

/** The zip file that an OpenDocument is. It tells nothing of when and where it was written. */
final class OdfPackage {

    private static final String TYPE = "application/vnd.oasis.opendocument.";

    /** What the names of pictures end in. */
    private static final String PICTURE = ".svg";

    private final String kind;
    private final PinnedZip zip;
    /** Those that are told of in the file. */
    private final List<String> parts = new ArrayList<>();

    /** @param kind {@code text} or {@code spreadsheet} */
    OdfPackage(String kind, OutputStream out) throws IOException {
        this.kind = kind;
        this.zip = new PinnedZip(out);
        // First and not packed: by it programs tell the kind of the file.
        zip.storedPart("mimetype", TYPE + kind);
    }

    /**
     * The styles that every document of its kind has.
     *
     * @param more what its braces stand for beside the language and the country
     */
    void styles(String resource, Language language, String... more) throws IOException {
        List<Object> all = new ArrayList<>(List.of(language.word(), language.country()));
        all.addAll(List.of(more));
        part("styles.xml", Messages.fill(resource(resource), all.toArray()));
    }

    /**
     * How the file is opened.
     *
     * @param resource the settings of its kind
     * @param more what its braces stand for
     */
    void settings(String resource, Object... more) throws IOException {
        String settings = Messages.fill(resource(resource), more).strip();
        part("settings.xml", Messages.fill(resource("settings.xml"), settings));
    }

    /**
     * Begins what the document says; it is written to the returned stream.
     *
     * @param looks its automatic styles
     */
    OutputStream beginContent(String looks) throws IOException {
        parts.add("content.xml");
        OutputStream content = zip.part("content.xml");
        String begin = resource("content-begin.xml").strip() + "<office:automatic-styles>" + looks
                + "</office:automatic-styles><office:body><office:" + kind + ">";
        content.write(begin.getBytes(StandardCharsets.UTF_8));
        return content;
    }

    /** @param last what stands behind everything else of the content */
    void endContent(OutputStream content, String last) throws IOException {
        String end = last + "</office:" + kind + "></office:body></office:document-content>";
        content.write(end.getBytes(StandardCharsets.UTF_8));
    }

    /** A picture in SVG. */
    void picture(String name, String svg) throws IOException {
        part(name, svg);
    }

    /** Completes the file. */
    void finish(String title) throws IOException {
        part("meta.xml", Messages.fill(resource("meta.xml"), OfficeText.markup(title), RulesVersion.CURRENT));
        StringBuilder listed = new StringBuilder();
        for (String part : parts) {
            String type = part.endsWith(PICTURE) ? "image/svg+xml" : "text/xml";
            listed.append(Messages.fill(resource("manifest-part.xml"), part, type));
        }
        zip.part("META-INF/manifest.xml", Messages.fill(resource("manifest.xml"), TYPE + kind, listed));
        zip.finish();
    }

    private void part(String name, String text) throws IOException {
        parts.add(name);
        zip.part(name, text);
    }

    /** A part that is the same in every document, except for the texts in braces. */
    static String resource(String name) throws IOException {
        try (InputStream in = OdfPackage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
