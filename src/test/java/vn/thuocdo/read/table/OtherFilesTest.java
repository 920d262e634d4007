package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.workbook.OtherFormat;
import vn.thuocdo.testing.Found;

/** Files that offices send as tables and that are none: each is named as what it is, whatever its name says. */
class OtherFilesTest {

    private static final String SHEET_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** What Office Open XML has in every file. */
    private static final String TYPES = "[Content_Types].xml";

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                // Its media type has to come first.
                Arguments.of("ods", zip("content.xml", "", "mimetype", SHEET_TYPE), OtherFormat.OPEN_DOCUMENT_SHEET),
                Arguments.of(
                        "odt", zip("mimetype", "application/vnd.oasis.opendocument.text"), OtherFormat.OPEN_DOCUMENT),
                Arguments.of(
                        "fods",
                        text("<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names\">"),
                        OtherFormat.FLAT_OPEN_DOCUMENT),
                Arguments.of("xlsb", zip(TYPES, "", "xl/workbook.bin", ""), OtherFormat.BINARY_EXCEL),
                Arguments.of("docx", word(), OtherFormat.WORD),
                Arguments.of("docx", zip(TYPES, "", "word/document2.xml", ""), OtherFormat.WORD),
                Arguments.of("doc", ole("WordDocument"), OtherFormat.WORD_97),
                Arguments.of("xls", ole("Book"), OtherFormat.EXCEL_95),
                Arguments.of("ppt", ole("PowerPoint Document"), OtherFormat.OFFICE),
                Arguments.of("pptx", zip(TYPES, "", "ppt/presentation.xml", ""), OtherFormat.POWERPOINT),
                Arguments.of("vsdx", zip(TYPES, "", "visio/document.xml", ""), OtherFormat.OFFICE),
                Arguments.of("rtf", text("{\\rtf1\\ansi}"), OtherFormat.RTF),
                Arguments.of("pdf", text("%PDF-1.7\n"), OtherFormat.PDF),
                Arguments.of("png", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'), OtherFormat.PNG),
                Arguments.of("jpg", bytes(0xFF, 0xD8, 0xFF, 0xE0), OtherFormat.JPEG),
                Arguments.of("gif", text("GIF89a"), OtherFormat.GIF),
                Arguments.of("tif", bytes('I', 'I', '*', 0), OtherFormat.TIFF),
                Arguments.of("zip", zip("bao-cao.csv", "unit,task\n"), OtherFormat.ZIP),
                Arguments.of("gz", bytes(0x1F, 0x8B, 8), OtherFormat.GZIP),
                Arguments.of("rar", bytes('R', 'a', 'r', '!', 0x1A, 7), OtherFormat.RAR),
                Arguments.of("7z", bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C), OtherFormat.SEVEN_ZIP),
                Arguments.of("html", text("\uFEFF\n<HTML><body>"), OtherFormat.HTML),
                Arguments.of("mht", text("MIME-Version: 1.0\n"), OtherFormat.MHTML),
                Arguments.of("xml", text("<?xml version=\"1.0\"?><a/>"), OtherFormat.XML),
                Arguments.of(
                        "xml",
                        text(
                                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"),
                        OtherFormat.XML_SPREADSHEET));
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachIsNamedUnderItsOwnNameAndUnderThatOfATable(String extension, byte[] bytes, OtherFormat format) {
        for (String name : List.of("a." + extension, "a.xlsx", "a.xls", "a.csv", "a.txt", "a.yaml", "a.json", "a")) {
            assertThat(found(name, bytes)).containsExactly(name + " " + format.code() + " [" + format.shown() + "]");
        }
    }

    /** Only the beginning of a text shows what it is: a table may speak of pages and documents. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,task\nSở A,Trang <html> của Sở\n",
                "unit,task\nSở A,<table>\n",
                "unit,task\nSở A,%PDF-1.7\n",
                "Rar,unit,task\nx,Sở A,T1\n",
                "<ghi chú>,unit,task\nx,Sở A,T1\n",
            })
    void aTextThatSpeaksOfSuchFilesIsATable(String text) {
        assertThat(found("a.csv", text(text))).isEmpty();
    }

    @Test
    void anExtensionThatIsNotKnownIsSaidWhereTheBytesShowNothing() {
        assertThat(found("giao.dbf", new byte[] {3})).containsExactly("giao.dbf UNSUPPORTED_FORMAT [dbf]");
    }

    private static List<String> found(String name, byte[] bytes) {
        Findings.Builder diagnostics = Findings.builder();
        Tables.open(Input.bytes(name, bytes), Layout.UNDECLARED, header -> header.contains("unit"), diagnostics);
        return Found.inDetail(diagnostics);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** @param entries names and texts by turns */
    private static byte[] zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(text(entries[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.getRoot().createDocument(entry, new ByteArrayInputStream(new byte[5000]));
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createTable(2, 2);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }
}
