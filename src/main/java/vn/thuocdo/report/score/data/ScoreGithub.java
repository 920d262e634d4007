package vn.thuocdo.report.score.data;

import static vn.thuocdo.report.page.MarkdownPage.escape;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.page.MarkdownPage;
import vn.thuocdo.report.score.content.Remarks;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.RateBound;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/**
 * The summary of a step of GitHub Actions: whether the gate holds and who is below it, the tiers, and all units,
 * folded. GitHub takes a mebibyte at most, so long lists are shortened, and the true totals are given.
 */
public final class ScoreGithub {

    /** Units of a summary on GitHub. */
    private static final int MOST_UNITS = 1000;
    /** Findings of a summary on GitHub; the rest is counted. */
    private static final int MOST_FAULTS = 10;

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final Figures figures;
    private final MarkdownPage page;

    public ScoreGithub(ReportContent report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages.with("score");
        this.page = new MarkdownPage(this.messages);
        this.figures = new Figures(board.method(), messages);
    }

    public void write(OutputStream out) throws IOException {
        page.line("## " + escape(report.title().isEmpty() ? messages.text("markdown.title") : report.title()))
                .line("");
        Rate total = board.total();
        page.line("**" + figures.percent(total) + "** · " + Figures.fraction(total) + " · "
                + messages.counted("text.units", board.cards().size())
                + report.asOf()
                        .map(day -> " · " + messages.text("text.asOf", messages.day(day)))
                        .orElse(""));
        report.failUnder().ifPresent(this::gate);
        List<String> remarks = Remarks.of(report, messages);
        if (!remarks.isEmpty()) {
            page.line("").line(String.join(" · ", remarks));
        }
        new RateNotes(board.method(), messages)
                .of(board)
                .forEach(note -> page.line("").line(escape(note)));
        tiers();
        faults();
        page.line("")
                .line("<details><summary>" + messages.text("github.allUnits") + "</summary>")
                .line("");
        units(report.cards(messages.language()));
        page.line("").line("</details>");
        page.writeTo(out);
    }

    private void gate(RateBound bound) {
        List<Scorecard> below =
                report.cards(messages.language()).stream().filter(report::fails).toList();
        page.line("");
        if (report.notAssessable(messages.language()).size() == board.cards().size()) {
            page.line(messages.text("github.gateNothing"));
        } else if (below.isEmpty()) {
            page.line(messages.text("github.gateHolds", messages.percent(bound.percent())));
        } else {
            page.line(messages.counted("github.gateFails", below.size(), messages.percent(bound.percent())))
                    .line("");
            units(below);
        }
    }

    private void tiers() {
        if (board.method().givesTiers()) {
            page.line("").columns(List.of(messages.text("text.tier"), messages.text("text.unitCount")));
            for (Tier tier : board.method().tiers()) {
                page.row(escape(tier.label()), messages.number(board.unitsIn(tier)));
            }
        }
    }

    private void units(List<Scorecard> cards) {
        page.columns(List.of(
                messages.text("text.rank"),
                messages.text("text.unit"),
                messages.text("text.done"),
                messages.text("text.rate")));
        cards.stream()
                .limit(MOST_UNITS)
                .forEach(card -> page.row(
                        card.rank().isPresent() ? String.valueOf(card.rank().getAsInt()) : "–",
                        escape(card.unit().name()),
                        Figures.fraction(card.rate()),
                        figures.percent(card.rate())));
        if (cards.size() > MOST_UNITS) {
            page.line("")
                    .line(messages.text(
                            "github.more", messages.number(cards.size() - MOST_UNITS), messages.number(cards.size())));
        }
    }

    /** The most serious findings about the data; notes have no place in a summary. */
    private void faults() {
        DiagnosticTexts texts = DiagnosticTexts.of(messages.language());
        List<Finding> faults = report.diagnostics().sorted().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        if (faults.isEmpty()) {
            return;
        }
        page.line("");
        Optional<String> partial = report.notScored() == 0
                ? Optional.empty()
                : Optional.of(messages.counted("text.partial", report.notScored()));
        partial.ifPresent(text -> page.line("**" + text + "**").line(""));
        for (Finding fault : faults.subList(0, Math.min(MOST_FAULTS, faults.size()))) {
            page.item(report.inProject(fault.at().toString()) + ": "
                    + messages.text("severity." + fault.severity().word()) + " "
                    + fault.code().id() + ": " + texts.message(fault));
        }
        int all = report.diagnostics().count(Severity.ERROR)
                + report.diagnostics().count(Severity.WARNING);
        if (all > MOST_FAULTS) {
            page.item(messages.text("github.more", messages.number(all - MOST_FAULTS), messages.number(all)));
        }
    }
}
