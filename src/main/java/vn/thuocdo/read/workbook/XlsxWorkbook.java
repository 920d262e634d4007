package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.thuocdo.diagnostic.Limit;

/** An Office Open XML workbook (.xlsx, .xlsm). Its texts are held; its sheets are streamed. */
public final class XlsxWorkbook implements Workbook {

    private final XlsxPackage parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<NumberFormat> formats = new ArrayList<>();
    private boolean since1904;

    private XlsxWorkbook(XlsxPackage parts) {
        this.parts = parts;
    }

    /**
     * Opens a file.
     *
     * @throws WorkbookFault if it is no sound workbook of this format
     */
    public static Workbook open(Path file) throws IOException {
        return WorkbookFault.guard(() -> {
            XlsxPackage parts = new XlsxPackage(file);
            try {
                XlsxWorkbook workbook = new XlsxWorkbook(parts);
                workbook.read();
                return workbook;
            } catch (IOException | XMLStreamException | RuntimeException e) {
                parts.close();
                throw e;
            }
        });
    }

    private void read() throws IOException, XMLStreamException {
        Optional<OtherFormat> other = parts.otherFormat();
        if (other.isPresent()) {
            throw WorkbookFault.of(other.get());
        }
        String main = parts.mainPart();
        Map<String, XlsxPackage.Reference> references = parts.references(main);
        readWorkbook(main, references);
        for (XlsxPackage.Reference reference : references.values()) {
            if (reference.type().equals("sharedStrings")) {
                readTexts(reference.part());
            } else if (reference.type().equals("styles")) {
                readFormats(reference.part());
            }
        }
    }

    private void readWorkbook(String part, Map<String, XlsxPackage.Reference> references)
            throws IOException, XMLStreamException {
        try (XmlPart xml = parts.open(part)) {
            while (xml.nextStart()) {
                if (xml.isAt("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    since1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.isAt("sheet")) {
                    XlsxPackage.Reference reference = references.get(xml.attribute("id"));
                    if (reference != null && reference.type().equals("worksheet")) {
                        sheets.add(new Sheet(
                                xml.attribute("name"), xml.attribute("state").endsWith("idden")));
                        sheetParts.add(reference.part());
                        WorkbookFault.requireFewSheets(sheets.size());
                    }
                }
            }
        }
    }

    private void readTexts(String part) throws IOException, XMLStreamException {
        long length = 0;
        try (XmlPart xml = parts.open(part)) {
            while (xml.nextStart()) {
                if (xml.isAt("si")) {
                    String text = xml.richText("si");
                    length += text.length() + 8;
                    if (length > Limit.SHARED_TEXT.most()) {
                        throw WorkbookFault.bloated();
                    }
                    texts.add(text);
                }
            }
        }
    }

    private void readFormats(String part) throws IOException, XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        try (XmlPart xml = parts.open(part)) {
            while (xml.nextStart()) {
                if (xml.isAt("numFmt")) {
                    codes.put(Integer.valueOf(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                } else if (xml.isAt("cellXfs")) {
                    Map<Integer, NumberFormat> known = new HashMap<>();
                    while (xml.nextStartIn("cellXfs")) {
                        if (xml.isAt("xf")) {
                            String id = xml.attribute("numFmtId");
                            formats.add(known.computeIfAbsent(
                                    id.isEmpty() ? 0 : Integer.parseInt(id),
                                    number -> NumberFormat.of(number, codes.get(number))));
                        }
                    }
                }
            }
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public Rows rows(int sheet) throws IOException {
        return WorkbookFault.guard(() -> new XlsxRows(this, parts.open(sheetParts.get(sheet))));
    }

    @Override
    public List<Region> merged(int sheet) throws IOException {
        return WorkbookFault.guard(() -> {
            List<Region> regions = new ArrayList<>();
            try (XmlPart xml = parts.open(sheetParts.get(sheet))) {
                while (xml.nextStart()) {
                    if (xml.isAt("mergeCell")) {
                        regions.add(XlsxReference.region(xml.attribute("ref")));
                        WorkbookFault.requireFewMerged(regions.size());
                    }
                }
            }
            return regions;
        });
    }

    /** A text that many cells may share. */
    String text(int index) {
        return texts.get(index);
    }

    /** The number format of a style. */
    NumberFormat format(int style) {
        return formats.isEmpty() && style == 0 ? NumberFormat.of(0, null) : formats.get(style);
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
