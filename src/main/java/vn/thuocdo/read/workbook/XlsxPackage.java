package vn.thuocdo.read.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office Open XML file and what they refer to (ECMA-376, part 2), behind POI's limits against zip bombs
 * and with its XML parser, which follows no external entity.
 */
final class XlsxPackage implements Closeable {

    /** Another part, and what it is to the one that refers to it: the last word of the relation's type. */
    record Reference(String type, String part) {}

    /** Longer than the media type of any OpenDocument file, in bytes. */
    private static final int MEDIA_TYPE_LENGTH = 256;

    private final ZipSecureFile zip;
    private final Map<String, ZipArchiveEntry> inAnyCase = new HashMap<>();
    private final XMLInputFactory parsers = XMLHelper.newXMLInputFactory();

    XlsxPackage(Path file) throws IOException {
        this.zip = new ZipSecureFile(file.toFile());
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            inAnyCase.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
        }
    }

    /**
     * What the file is, where it is no workbook that can be read.
     *
     * @throws IOException if it cannot be read
     */
    Optional<OtherFormat> otherFormat() throws IOException {
        if (has("xl/workbook.xml")) {
            return Optional.empty();
        }
        if (has("xl/workbook.bin")) {
            return Optional.of(OtherFormat.BINARY_EXCEL);
        }
        if (has("mimetype")) {
            return Optional.of(
                    mediaType().contains("spreadsheet") ? OtherFormat.OPEN_DOCUMENT_SHEET : OtherFormat.OPEN_DOCUMENT);
        }
        if (!has("[Content_Types].xml")) {
            return Optional.of(OtherFormat.ZIP);
        }
        if (hasFolder("xl")) {
            return Optional.empty();
        }
        if (hasFolder("word")) {
            return Optional.of(OtherFormat.WORD);
        }
        return Optional.of(hasFolder("ppt") ? OtherFormat.POWERPOINT : OtherFormat.OFFICE);
    }

    /** How an OpenDocument file says what it is (OpenDocument 1.3, part 2, 3.3). */
    private String mediaType() throws IOException {
        try (InputStream in = zip.getInputStream(entry("mimetype"))) {
            return new String(in.readNBytes(MEDIA_TYPE_LENGTH), StandardCharsets.US_ASCII);
        }
    }

    private boolean hasFolder(String name) {
        return inAnyCase.keySet().stream().anyMatch(entry -> entry.startsWith(name + "/"));
    }

    /** The part that all others belong to. */
    String mainPart() throws IOException, XMLStreamException {
        return references("").values().stream()
                .filter(reference -> reference.type().equals("officeDocument"))
                .map(Reference::part)
                .findFirst()
                .orElseThrow(WorkbookFault::damaged);
    }

    /** What a part refers to within the file, by the ids that it uses for it. */
    Map<String, Reference> references(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Reference> references = new TreeMap<>();
        String list = folder + "_rels/" + part.substring(slash) + ".rels";
        if (!has(list)) {
            return references;
        }
        try (XmlPart xml = open(list)) {
            while (xml.nextStart()) {
                if (xml.isAt("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = xml.attribute("Type");
                    references.put(
                            xml.attribute("Id"),
                            new Reference(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(folder, xml.attribute("Target"))));
                }
            }
        }
        return references;
    }

    boolean has(String part) {
        return entry(part) != null;
    }

    /** A part as XML. */
    XmlPart open(String part) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = entry(part);
        if (entry == null) {
            throw WorkbookFault.damaged();
        }
        InputStream in = new MarkupGuard(zip.getInputStream(entry));
        try {
            XMLStreamReader reader = parsers.createXMLStreamReader(in);
            return new XmlPart(reader, in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The names of parts differ in more than case. */
    private @Nullable ZipArchiveEntry entry(String part) {
        ZipArchiveEntry exact = zip.getEntry(part);
        return exact != null ? exact : inAnyCase.get(part.toLowerCase(Locale.ROOT));
    }

    /** A target relative to a folder; one that begins with a slash is relative to the file. */
    private static String resolve(String folder, String target) {
        Path path = target.startsWith("/")
                ? Path.of(target.substring(1))
                : Path.of(folder).resolve(target);
        return path.normalize().toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
