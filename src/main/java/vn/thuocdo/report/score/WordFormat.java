package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.word.WordBody;
import vn.thuocdo.report.word.WordFile;
import vn.thuocdo.report.word.WordTemplate;

/** The report as a document of Word: as an office sends it, or put into the office's own template. */
final class WordFormat {

    private final Report report;
    private final Messages messages;
    private final Optional<Path> template;

    WordFormat(Report report, Presentation presentation) {
        this.report = report;
        this.messages = presentation.messages().with("word");
        this.template = presentation.tailoring().template();
    }

    void write(OutputStream out) throws IOException {
        WordBody body = new WordBody();
        WordSections sections = new WordSections(report, messages, body);
        WordAnnex annex = new WordAnnex(report, messages, body);
        if (template.isPresent()) {
            sections.write();
            annex.write();
            new WordTemplate(template.get()).write(body, out);
            return;
        }
        String title = report.title().isEmpty() ? messages.text("markdown.title") : report.title();
        WordForm form = new WordForm(messages, body);
        if (messages.language() == Language.VI) {
            form.stateHead();
        } else {
            form.plainHead();
        }
        form.title(title);
        sections.write();
        form.end(report.asOf());
        annex.write();
        new WordFile(title, messages.language()).write(body, out);
    }
}
