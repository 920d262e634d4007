package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import vn.thuocdo.report.HtmlPage;
import vn.thuocdo.report.Messages;

/** The report as one page that opens anywhere, made by the templates in {@code src/main/jte/score}. */
final class HtmlFormat {

    private final ScorePage page;

    HtmlFormat(Report report, Messages messages) {
        this.page = new ScorePage(report, messages.with("score").with("compare"));
    }

    void write(OutputStream out) throws IOException {
        HtmlPage.write("score/page.jte", page, out);
    }
}
