package vn.thuocdo.report.score.official;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Letter;
import vn.thuocdo.report.outline.LetterField;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.score.content.UnitsInDoubt;
import vn.thuocdo.report.text.BasisTexts;
import vn.thuocdo.report.text.DecisionTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.score.Scoreboard;

/** A scoreboard as an office reports it to its superiors: sentences with the figures, and annexes. */
public final class OfficialOutline {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final AnnexedItems open;
    private final List<Block> body = new ArrayList<>();
    private int parts;

    private OfficialOutline(ReportContent report, Messages any, Room room) {
        this.report = report;
        this.board = report.board();
        this.messages = any.with("word");
        this.open = AnnexedItems.of(report, messages, room);
    }

    /** @param any the messages, to which the texts of official letters are added */
    public static Outline of(ReportContent report, Messages any, Room room) {
        return new OfficialOutline(report, any, room).outline();
    }

    private Outline outline() {
        introduction();
        part("word.overall", new OfficialResults(report, open, messages).blocks());
        part("word.tiers", tiers());
        report.changes().ifPresent(changes -> part("word.changes", new OfficialChanges(changes, messages).blocks()));
        report.compliance()
                .ifPresent(compliance -> part("word.reporting", new OfficialReporting(compliance, messages).blocks()));
        OfficialRemarks remarks = new OfficialRemarks(report.remarks(), !open.isEmpty() && open.isComplete(), messages);
        List<Block> said = remarks.blocks();
        if (!said.isEmpty()) {
            part(remarks.title(), said);
        }
        part("word.assessment", List.of(new LetterField(messages.text("word.assessmentField"))));
        part("word.tasks", List.of(new LetterField(messages.text("word.tasksField"))));
        String title = report.title().isEmpty() ? messages.text("markdown.title") : report.title();
        return Outline.ofLetter(
                title,
                body,
                new Letter(
                        messages.text("form.report"),
                        messages.text("form.mark"),
                        closing(),
                        new OfficialAnnex(report, messages).annexes(open)));
    }

    private void introduction() {
        String day = report.asOf()
                .map(some -> messages.text("word.asOf", messages.day(some)))
                .orElse(messages.text("word.undated"));
        text(
                board.basis().isEmpty()
                        ? messages.text("word.introduction", day)
                        : messages.text("word.introductionBasis", day, new BasisTexts(messages).of(board.basis())));
        List<String> rules = new MethodText(board.method(), messages).rules();
        if (!rules.isEmpty()) {
            text(messages.text(
                    "word.method", new MethodText(board.method(), messages).name(), String.join("; ", rules)));
        }
        List<String> amendments = new DecisionTexts(messages).lines(board.amendments());
        if (!amendments.isEmpty()) {
            text(messages.text("word.amendments", String.join("; ", amendments)));
        }
        if (report.notScored() > 0) {
            text(messages.counted("text.partial", report.notScored()));
        }
    }

    private List<Block> tiers() {
        List<Block> tiers = new ArrayList<>();
        UnitsInDoubt.of(report, messages).map(Paragraph::of).ifPresent(tiers::add);
        tiers.addAll(new OfficialTiers(report, messages).blocks());
        return tiers;
    }

    private void part(String title, List<Block> blocks) {
        body.add(Heading.section(ROMAN.get(parts++) + ". " + messages.text(title)));
        body.addAll(blocks);
    }

    private String closing() {
        return report.asOf()
                .map(day -> messages.text("form.end", messages.day(day)))
                .orElse(messages.text("form.endUndated"));
    }

    private void text(String text) {
        body.add(Paragraph.of(text));
    }
}
