package vn.thuocdo.report.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.Messages;

/**
 * A text document: A4, the margins that Nghị định 30/2020/NĐ-CP prescribes, Times New Roman 14, and the number of the page
 * above every page but the first.
 */
public final class OdtFile {

    private final String title;
    private final Language language;

    public OdtFile(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    public void write(OdtBody body, OutputStream out) throws IOException {
        OdfPackage file = new OdfPackage("text", out);
        file.styles(
                "text-styles.xml",
                language,
                OdtBody.styles(Messages.of(language).with("word")),
                language.isJustified() ? "justify" : "start");
        // A row stays with the next one only where LibreOffice is told to heed it.
        file.settings("text-settings.xml");
        OutputStream content = file.beginContent(OdfPackage.resource("text-looks.xml") + body.styles());
        body.writeTo(content);
        file.endContent(content, "");
        for (int i = 0; i < body.pictures().size(); i++) {
            file.picture(OdtBody.picture(i), body.pictures().get(i));
        }
        file.finish(title);
    }
}
