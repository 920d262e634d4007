package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument spreadsheet (.ods; OpenDocument 1.3, part 3, 9). Its styles, and which cells are merged, are held; its
 * sheets are streamed. All of them stand in one part, one after the other.
 */
public final class OdsWorkbook implements Workbook {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";

    private final ZipParts parts;
    private final OdsStyles styles = new OdsStyles();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<List<Region>> merged = new ArrayList<>();

    /** Where the last one stopped who read a sheet; the next sheet is found from there. */
    private @Nullable OdsSheets stopped;

    private OdsWorkbook(ZipParts parts) {
        this.parts = parts;
    }

    /**
     * Opens a file.
     *
     * @throws WorkbookFault if it is no sound workbook of this format
     */
    public static Workbook open(Path file) throws IOException {
        return WorkbookFault.guard(() -> {
            ZipParts parts = ZipParts.ofOpenDocument(file);
            try {
                OdsWorkbook workbook = new OdsWorkbook(parts);
                workbook.read();
                return workbook;
            } catch (IOException | XMLStreamException | RuntimeException e) {
                parts.close();
                throw e;
            }
        });
    }

    /** Whether a media type is that of a spreadsheet or of a template of one. */
    static boolean isSpreadsheet(String mediaType) {
        return mediaType.startsWith("application/vnd.oasis.opendocument.spreadsheet");
    }

    private void read() throws IOException, XMLStreamException {
        if (!isSpreadsheet(parts.mediaType())) {
            throw WorkbookFault.of(OtherFormat.OPEN_DOCUMENT);
        }
        if (isEncrypted()) {
            throw WorkbookFault.encrypted();
        }
        if (parts.has(STYLES)) {
            try (XmlPart xml = parts.open(STYLES)) {
                while (xml.nextStart()) {
                    styles.take(xml);
                }
            }
        }
        try (OdsSheets content = new OdsSheets(parts.open(CONTENT))) {
            while (content.next(styles)) {
                sheets.add(new Sheet(content.name(), styles.hidesSheet(content.style())));
                WorkbookFault.requireFewSheets(sheets.size());
                merged.add(content.merged());
            }
        }
    }

    /** With a password each part is encrypted, as the list of parts says; since version 1.4 all of them are as one. */
    private boolean isEncrypted() throws IOException, XMLStreamException {
        if (parts.has("encrypted-package")) {
            return true;
        }
        if (!parts.has("META-INF/manifest.xml")) {
            return false;
        }
        try (XmlPart xml = parts.open("META-INF/manifest.xml")) {
            while (xml.nextStart()) {
                if (xml.isAt("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Rows rows(int sheet) throws IOException {
        return WorkbookFault.guard(() -> {
            OdsSheets content = stopped != null && stopped.index() < sheet ? stopped : null;
            if (content == null) {
                content = new OdsSheets(parts.open(CONTENT));
            } else {
                stopped = null;
            }
            while (content.index() < sheet) {
                if (!content.next(styles)) {
                    throw WorkbookFault.damaged();
                }
            }
            return new OdsRows(this, content);
        });
    }

    /** Takes back what a sheet was read from. */
    void stop(OdsSheets content) throws IOException {
        OdsSheets before = stopped;
        stopped = content;
        if (before != null) {
            before.close();
        }
    }

    @Override
    public List<Region> merged(int sheet) {
        return merged.get(sheet);
    }

    OdsStyles styles() {
        return styles;
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            if (stopped != null) {
                stopped.close();
            }
        }
    }
}
