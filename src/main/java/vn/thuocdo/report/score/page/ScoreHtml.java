package vn.thuocdo.report.score.page;

import java.io.IOException;
import java.io.OutputStream;
import vn.thuocdo.report.page.HtmlPage;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;

/** The report as one page that opens anywhere, made by the templates in {@code src/main/jte/score/page}. */
public final class ScoreHtml {

    private final ScorePage page;

    public ScoreHtml(ReportContent report, Messages messages) {
        this.page = new ScorePage(report, messages.with("score").with("compare"));
    }

    public void write(OutputStream out) throws IOException {
        HtmlPage.write("score/page/page.jte", page, out);
    }
}
