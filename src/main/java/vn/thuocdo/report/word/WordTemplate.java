package vn.thuocdo.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thuocdo.report.write.PinnedZip;

/**
 * A document of an office: the report takes the place of the paragraph that holds {@code {{report}}}, else it goes to the
 * end. Everything else, its styles, heads, fields and pictures, stays byte for byte what it is.
 */
public final class WordTemplate {

    /** The file is no document that a report can be put into. */
    public static final class Unusable extends IOException {

        private static final long serialVersionUID = 1L;

        Unusable() {}

        Unusable(Throwable cause) {
            super(cause);
        }
    }

    private static final String PLACE = "{{report}}";
    private static final String DOCUMENT = "word/document.xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Bytes of a template's text: far above any template, far below what would exhaust memory. */
    private static final int LARGEST_TEXT = 20_000_000;

    /** Bytes of all parts of a template, unpacked: far above pictures and fonts, far below what would fill a disk. */
    private static final int LARGEST = 100_000_000;

    /** Bytes that are copied at once. */
    private static final int BLOCK = 8_192;

    /** Where the report goes, in characters of the document: what stands between is taken out. */
    private record Place(int from, int to) {}

    private final Path file;

    public WordTemplate(Path file) {
        this.file = file;
    }

    /**
     * Writes the template with the report in it.
     *
     * @throws Unusable if it is no document of Word
     */
    public void write(WordBody body, OutputStream out) throws IOException {
        try (ZipFile zip = opened()) {
            String document = document(zip);
            Place place = place(document);
            PinnedZip filled = new PinnedZip(out);
            long left = LARGEST;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().equals(DOCUMENT)) {
                    OutputStream part = filled.part(DOCUMENT);
                    part.write(document.substring(0, place.from()).getBytes(StandardCharsets.UTF_8));
                    body.writeTo(part);
                    part.write(document.substring(place.to()).getBytes(StandardCharsets.UTF_8));
                } else if (!entry.isDirectory()) {
                    left = copy(zip, entry, filled.part(entry.getName()), left);
                }
            }
            filled.finish();
        }
    }

    /**
     * Looks whether a report can be put into it.
     *
     * @throws Unusable if not
     */
    public void check() throws IOException {
        try (ZipFile zip = opened()) {
            place(document(zip));
            long left = LARGEST;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                left = copy(zip, entry, OutputStream.nullOutputStream(), left);
            }
        }
    }

    /** Copies a part of which the size that the file states proves nothing; returns how many bytes may still follow. */
    private static long copy(ZipFile zip, ZipEntry entry, OutputStream out, long most) throws IOException {
        long left = most;
        try (InputStream part = zip.getInputStream(entry)) {
            byte[] block = new byte[BLOCK];
            for (int read = part.read(block); read >= 0; read = part.read(block)) {
                left -= read;
                if (left < 0) {
                    throw new Unusable();
                }
                out.write(block, 0, read);
            }
        }
        return left;
    }

    private ZipFile opened() throws Unusable {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new Unusable(e);
        }
    }

    private static String document(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(DOCUMENT);
        if (entry == null) {
            throw new Unusable();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_TEXT);
            if (bytes.length == LARGEST_TEXT) {
                throw new Unusable();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Place place(String document) throws Unusable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
            try {
                return within(place(reader, document), document);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new Unusable(e);
        }
    }

    /** Behind some processing instructions the JDK's reader counts wrongly, even beyond the end of the text. */
    private static Place within(Place place, String document) throws Unusable {
        boolean sound = place.from() >= 0
                && place.from() <= place.to()
                && place.to() <= document.length()
                && document.startsWith("<", place.from())
                && document.startsWith("<", place.to());
        if (!sound) {
            throw new Unusable();
        }
        return place;
    }

    /** Walks the parts of the body; an offset of the reader is that behind the tag it has just read. */
    private static Place place(XMLStreamReader reader, String document) throws XMLStreamException, Unusable {
        int depth = 0;
        int begin = -1;
        int end = -1;
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 1 && !isDocument(reader)) {
                    throw new Unusable();
                }
                if (depth == 3) {
                    begin = start(reader, document);
                    text.setLength(0);
                    if (reader.getLocalName().equals("sectPr")) {
                        return new Place(begin, begin);
                    }
                }
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 3) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 3
                        && reader.getLocalName().equals("p")
                        && text.toString().contains(PLACE)) {
                    return new Place(begin, reader.getLocation().getCharacterOffset());
                }
                if (depth == 2) {
                    end = document.lastIndexOf("</", reader.getLocation().getCharacterOffset() - 1);
                }
                depth--;
            }
        }
        if (end < 0) {
            throw new Unusable();
        }
        return new Place(end, end);
    }

    private static int start(XMLStreamReader reader, String document) {
        return document.lastIndexOf('<', reader.getLocation().getCharacterOffset() - 1);
    }

    private static boolean isDocument(XMLStreamReader reader) {
        return reader.getLocalName().equals("document") && NAMESPACE.equals(reader.getNamespaceURI("w"));
    }
}
