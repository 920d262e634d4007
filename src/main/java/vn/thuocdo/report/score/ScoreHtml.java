package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import vn.thuocdo.report.page.HtmlPage;
import vn.thuocdo.report.text.Messages;

/** The report as one page that opens anywhere, made by the templates in {@code src/main/jte/score}. */
final class ScoreHtml {

    private final ScorePage page;

    ScoreHtml(Report report, Messages messages) {
        this.page = new ScorePage(report, messages.with("score").with("compare"));
    }

    void write(OutputStream out) throws IOException {
        HtmlPage.write("score/page.jte", page, out);
    }
}
