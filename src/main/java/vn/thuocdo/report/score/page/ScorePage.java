package vn.thuocdo.report.score.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Task;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.page.HtmlPage;
import vn.thuocdo.report.part.ChangeRows;
import vn.thuocdo.report.part.ProgressTexts;
import vn.thuocdo.report.score.content.OverachievedTexts;
import vn.thuocdo.report.score.content.Remarks;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.score.content.UnitsInDoubt;
import vn.thuocdo.report.score.outline.ReportingOutline;
import vn.thuocdo.report.text.BasisTexts;
import vn.thuocdo.report.text.ChangesTexts;
import vn.thuocdo.report.text.DecisionTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.report.text.TextLanguage;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.ReportingCompliance;
import vn.thuocdo.score.Scoreboard;

/** The report for the templates of the page: the texts and entries of each section, in order. */
final class ScorePage {

    /** Difficulties and proposals that a page lists. */
    private static final int MOST_ENTRIES = 500;

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final MethodText method;
    private final RateNotes notes;
    private final HtmlPage html = new HtmlPage();
    private final PageCharts charts;
    private final PageRanking ranking;

    ScorePage(ReportContent report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.notes = new RateNotes(board.method(), messages);
        this.charts = new PageCharts(report, messages);
        this.ranking = new PageRanking(report, messages);
    }

    PageCharts charts() {
        return charts;
    }

    PageDots dots() {
        return new PageDots(report, messages, ranking, PageDots.WIDTH);
    }

    PageDots slimDots() {
        return new PageDots(report, messages, ranking, PageDots.SLIM);
    }

    PageHeat heat() {
        return new PageHeat(report, messages, ranking);
    }

    PageRanking ranking() {
        return ranking;
    }

    /** The sections of the units, as far as they are shown, to be gone through once. */
    Iterable<PageUnit> units() {
        return new PageSections(report, messages, ranking, charts).units();
    }

    /** Where there are many sections, which of them are folded; else empty. */
    String unitsFolded() {
        int unfolded = ranking.unfolded();
        if (ranking.unitCount() <= unfolded) {
            return "";
        }
        return unfolded == 0 ? text("page.allUnitsFolded") : text("page.unitsFolded", number(unfolded));
    }

    PageReports reports() {
        return new PageReports(report, messages);
    }

    PageFindings found() {
        return new PageFindings(report, messages);
    }

    HtmlPage html() {
        return html;
    }

    ReportContent report() {
        return report;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String counted(String key, long count) {
        return messages.counted(key, count);
    }

    String number(long count) {
        return messages.number(count);
    }

    String language() {
        return messages.language().word();
    }

    /** The word for the language of a text of the data. */
    String languageOf(String text) {
        return TextLanguage.of(text, messages.language()).word();
    }

    String title() {
        return report.title().isEmpty() ? text("markdown.title") : report.title();
    }

    String subtitle() {
        return text(
                "text.subtitle",
                report.asOf().map(day -> text("text.asOf", messages.day(day))).orElse(text("text.undated")),
                method.name(),
                text("denominator." + board.method().denominator().word()));
    }

    List<String> rules() {
        return method.rules();
    }

    int rulesVersion() {
        return RulesVersion.CURRENT;
    }

    /** That rows were left out; empty where none was. */
    String partial() {
        return report.notScored() > 0 ? messages.counted("text.partial", report.notScored()) : "";
    }

    /** Names that may be one unit; empty where there are none. */
    String unitsInDoubt() {
        return UnitsInDoubt.of(report, messages).orElse("");
    }

    PageSummary summary() {
        return new PageSummary(report, messages, ranking.anchors(), ranking.since());
    }

    /** What a reader has to know about the figures at the top. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        Rate total = board.total();
        if (total.denominator() != total.assigned()) {
            remarks.add(messages.counted("text.assigned", total.assigned()));
        }
        if (method.isMoreThanCounting()) {
            remarks.add(text("text.creditOf", method.sum(total)));
        }
        remarks.addAll(Remarks.besideProgress(report, messages));
        remarks.addAll(notes.of(board));
        return remarks;
    }

    /** What became of all items, in parts that add up. */
    List<String> progress() {
        ProgressTexts progress = new ProgressTexts(board.cards(), report.asOf(), messages);
        List<String> lines = new ArrayList<>();
        if (!progress.completedParts().isEmpty()) {
            lines.add(text(
                    "progress.completed", number(progress.completed()), String.join("; ", progress.completedParts())));
        }
        if (progress.open() > 0) {
            lines.add(text("progress.notCompleted", number(progress.open()), String.join("; ", progress.openParts())));
        }
        return lines;
    }

    List<String> reporting() {
        return new ReportingOutline(report, messages, Room.PAGE).counts();
    }

    boolean givesTiers() {
        return board.method().givesTiers();
    }

    /** Every item that reached its target several times over, the furthest first. */
    List<String> overachieved() {
        return new OverachievedTexts(messages).of(report.overachieved(messages.language()), Task::name);
    }

    /** The documents that the tasks are based on, counted; empty where there are none. */
    List<String> amendments() {
        return new DecisionTexts(messages).lines(board.amendments());
    }

    String basis() {
        return board.basis().isEmpty() ? "" : text("text.basis", new BasisTexts(messages).of(board.basis()));
    }

    /** What changed since the base; absent where none is given. */
    Optional<Changes> changes() {
        return report.changes();
    }

    ChangesTexts changesTexts() {
        return new ChangesTexts(report.changes().orElseThrow(), messages, method::range, Task::name);
    }

    ChangeRows changeRows() {
        return new ChangeRows(report.changes().orElseThrow(), messages.with("compare"), method::range);
    }

    Optional<ReportingCompliance> compliance() {
        return report.compliance();
    }

    /** The entries of a list, as far as they are shown. */
    <T> List<T> shown(List<T> entries) {
        return cut(entries, MOST_ENTRIES);
    }

    /** That a list was cut, with the true number; empty where it was not. */
    String leftOut(int shown, int all) {
        return shown == all ? "" : text("page.cut", number(shown), number(all));
    }

    private static <T> List<T> cut(List<T> entries, int most) {
        return entries.subList(0, Math.min(most, entries.size()));
    }
}
