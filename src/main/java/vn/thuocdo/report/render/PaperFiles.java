package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.opendocument.OdtBody;
import vn.thuocdo.report.opendocument.OdtFile;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.word.WordBody;
import vn.thuocdo.report.word.WordFile;
import vn.thuocdo.report.word.WordTemplate;

/** The files of documents on paper: A4 with the margins of Nghị định 30/2020/NĐ-CP. */
final class PaperFiles {

    private PaperFiles() {}

    /** A document of Word, or an office's own template with the report in it. */
    static void docx(Outline outline, Presentation presentation, OutputStream out) throws IOException {
        Messages messages = presentation.messages(Format.DOCX);
        Optional<Path> template = presentation.tailoring().template();
        WordBody body = template.isEmpty() ? WordBody.styled() : WordBody.direct();
        new PaperOutline(messages, body).write(outline, template.isEmpty());
        if (template.isPresent()) {
            new WordTemplate(template.get()).write(body, out);
        } else {
            new WordFile(outline.title(), messages.language()).write(body, out);
        }
    }

    /** The same as OpenDocument; a template is of Word alone. */
    static void odt(Outline outline, Presentation presentation, OutputStream out) throws IOException {
        Messages messages = presentation.messages(Format.ODT);
        OdtBody body = new OdtBody();
        new PaperOutline(messages, body).write(outline, true);
        new OdtFile(outline.title(), messages.language()).write(body, out);
    }
}
