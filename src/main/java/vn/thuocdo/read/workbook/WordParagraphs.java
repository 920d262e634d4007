package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Limit;

/** The paragraphs of a Word document, those in tables too (ECMA-376, part 1, 17.3). */
public final class WordParagraphs {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int length;

    private WordParagraphs() {}

    /**
     * Reads them.
     *
     * @throws IOException as a {@link WorkbookFault} where the file is no sound document, or too much text
     */
    public static List<String> read(Path file) throws IOException {
        return WorkbookFault.guard(() -> {
            try (XlsxPackage parts = new XlsxPackage(file);
                    XmlPart document = parts.open(parts.mainPart())) {
                WordParagraphs reader = new WordParagraphs();
                reader.read(document);
                return reader.paragraphs;
            }
        });
    }

    private void read(XmlPart document) throws IOException, XMLStreamException {
        if (!document.nextStart() || !document.isAt("document")) {
            throw WorkbookFault.damaged();
        }
        while (document.nextStart()) {
            switch (document.name()) {
                case "p" -> end();
                case "t" -> add(document.text());
                case "tab", "br", "cr" -> add(" ");
                case "noBreakHyphen" -> add("-");
                // The same once more, for programs that do not know the first.
                case "Fallback" -> document.text();
                default -> {}
            }
        }
        end();
    }

    private void end() {
        if (!open.toString().isBlank()) {
            paragraphs.add(open.toString());
        }
        open.setLength(0);
    }

    private void add(String text) throws WorkbookFault {
        length += text.length();
        if (length > Limit.ARTICLE_LENGTH.most()) {
            throw new WorkbookFault(Code.ARTICLE_TOO_LONG, String.valueOf(Limit.ARTICLE_LENGTH.most()));
        }
        open.append(text);
    }
}
