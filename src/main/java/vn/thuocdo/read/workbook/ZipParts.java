package vn.thuocdo.read.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office file, which is a ZIP file of XML, behind limits against zip bombs, and with POI's XML parser, which
 * follows no external entity.
 */
final class ZipParts implements Closeable {

    /** Longer than the media type of any OpenDocument file, in bytes. */
    private static final int MEDIA_TYPE_LENGTH = 256;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> inAnyCase = new HashMap<>();
    private final XMLInputFactory parsers = XMLHelper.newXMLInputFactory();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            inAnyCase.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
        }
    }

    /** Those of an Office Open XML file, behind POI's own limits. */
    static ZipParts ofOfficeOpenXml(Path file) throws IOException {
        return new ZipParts(new ZipSecureFile(file.toFile()));
    }

    /** Those of an OpenDocument file. */
    static ZipParts ofOpenDocument(Path file) throws IOException {
        return new ZipParts(ZipFile.builder().setPath(file).get());
    }

    boolean has(String part) {
        return entry(part) != null;
    }

    boolean hasFolder(String name) {
        return inAnyCase.keySet().stream().anyMatch(entry -> entry.startsWith(name + "/"));
    }

    /**
     * How an OpenDocument file says what it is (OpenDocument 1.3, part 2, 3.3); empty where it does not.
     *
     * @throws IOException if it cannot be read
     */
    String mediaType() throws IOException {
        ZipArchiveEntry entry = entry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MEDIA_TYPE_LENGTH), StandardCharsets.US_ASCII);
        }
    }

    /** A part as XML. */
    XmlPart open(String part) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = entry(part);
        if (entry == null) {
            throw WorkbookFault.damaged();
        }
        InputStream in = new MarkupGuard(unpacked(entry));
        try {
            XMLStreamReader reader = parsers.createXMLStreamReader(in);
            return new XmlPart(reader, in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        InputStream in = zip.getInputStream(entry);
        return zip instanceof ZipSecureFile ? in : new InflationGuard(in, entry.getCompressedSize());
    }

    /** The names of parts differ in more than case. */
    private @Nullable ZipArchiveEntry entry(String part) {
        ZipArchiveEntry exact = zip.getEntry(part);
        return exact != null ? exact : inAnyCase.get(part.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
