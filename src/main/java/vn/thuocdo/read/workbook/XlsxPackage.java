package vn.thuocdo.read.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The parts of an Office Open XML file and what they refer to (ECMA-376, part 2). */
final class XlsxPackage implements Closeable {

    /** Another part, and what it is to the one that refers to it: the last word of the relation's type. */
    record Reference(String type, String part) {}

    private final ZipParts parts;

    XlsxPackage(Path file) throws IOException {
        this.parts = ZipParts.ofOfficeOpenXml(file);
    }

    /**
     * What the file is, where it is no workbook that can be read.
     *
     * @throws IOException if it cannot be read
     */
    Optional<OtherFormat> otherFormat() throws IOException {
        if (parts.has("xl/workbook.xml")) {
            return Optional.empty();
        }
        if (parts.has("xl/workbook.bin")) {
            return Optional.of(OtherFormat.BINARY_EXCEL);
        }
        String mediaType = parts.mediaType();
        if (!mediaType.isEmpty()) {
            return Optional.of(
                    OdsWorkbook.isSpreadsheet(mediaType) ? OtherFormat.OPEN_DOCUMENT_SHEET : OtherFormat.OPEN_DOCUMENT);
        }
        if (!parts.has("[Content_Types].xml")) {
            return Optional.of(OtherFormat.ZIP);
        }
        if (parts.hasFolder("xl")) {
            return Optional.empty();
        }
        if (parts.hasFolder("word")) {
            return Optional.of(OtherFormat.WORD);
        }
        return Optional.of(parts.hasFolder("ppt") ? OtherFormat.POWERPOINT : OtherFormat.OFFICE);
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
        if (!parts.has(list)) {
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

    /** A part as XML. */
    XmlPart open(String part) throws IOException, XMLStreamException {
        return parts.open(part);
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
        parts.close();
    }
}
