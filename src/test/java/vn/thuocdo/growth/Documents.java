package vn.thuocdo.growth;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents of Word of any length. */
final class Documents {

    private Documents() {}

    static void write(Path file, int paragraphs, String text) throws IOException {
        write(file, Collections.nCopies(paragraphs, text));
    }

    static void write(Path file, List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
        }
    }
}
