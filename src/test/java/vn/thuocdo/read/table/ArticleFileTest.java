package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.read.input.Input;

/** What is taken for a report in words. */
final class ArticleFileTest {

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
             Target="word/document.xml"/></Relationships>""";

    @Test
    void theLinesOfATextAreItsParagraphs() {
        assertThat(read("article.txt", "Một\n\nHai".getBytes(StandardCharsets.UTF_8))
                        .value())
                .contains(new Article(List.of("Một", "", "Hai"), true));
    }

    @Test
    void aWordDocumentIsToldByItsBytes() throws IOException {
        byte[] document = document("""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:r><w:t>Có 36 </w:t></w:r><w:r><w:t>đơn vị</w:t></w:r></w:p><w:p/>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>8</w:t><w:tab/><w:t>sở</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                </w:body></w:document>""");

        assertThat(read("-", document).value()).contains(new Article(List.of("Có 36 đơn vị", "8 sở"), false));
    }

    @Test
    void aDocumentThatUnpacksToGigabytesIsRefused() throws IOException {
        assertRefused(document("<document><p><t>" + "a".repeat(1 << 24) + "</t></p></document>"), Code.NOT_A_DOCUMENT);
    }

    @Test
    void anExternalEntityIsNotFollowed() throws IOException {
        assertRefused(
                document(
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><document><p><t>&e;</t></p></document>"),
                Code.NOT_A_DOCUMENT);
    }

    @Test
    void aWorkbookIsNoDocument() throws IOException {
        assertRefused(document("<workbook/>"), Code.NOT_A_DOCUMENT);
    }

    private static void assertRefused(byte[] bytes, Code code) {
        assertThat(read("article.docx", bytes).findings().sorted())
                .extracting(finding -> finding.code())
                .containsExactly(code);
    }

    private static Checked<Optional<Article>> read(String name, byte[] bytes) {
        return ArticleFile.read(Input.bytes(name, bytes));
    }

    private static byte[] document(String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part :
                    Map.of("_rels/.rels", RELATIONS, "word/document.xml", xml).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
