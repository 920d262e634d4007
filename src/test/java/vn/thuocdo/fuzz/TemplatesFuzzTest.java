package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thuocdo.report.word.WordBody;
import vn.thuocdo.report.word.WordTemplate;

/** Bytes as the text of a template for documents: it takes the report, or is refused before anything is written. */
final class TemplatesFuzzTest {

    @FuzzTest
    void bytesAreATemplateOrAreRefused(byte[] data) throws IOException {
        Path file = Files.createTempFile("template", ".docx");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(data);
            }
            write(new WordTemplate(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void write(WordTemplate template) throws IOException {
        try {
            template.check();
        } catch (WordTemplate.Unusable refused) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordBody body = WordBody.direct();
        body.text("Kết quả");
        template.write(body, out);
        assertThat(out.size()).isPositive();
    }
}
