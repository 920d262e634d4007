package vn.thuocdo.report.score.outline;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.ChangesOutline;
import vn.thuocdo.report.part.ProgressTexts;
import vn.thuocdo.report.part.TaskWords;
import vn.thuocdo.report.score.content.OpenItems;
import vn.thuocdo.report.score.content.OverachievedTexts;
import vn.thuocdo.report.score.content.Remarks;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.BasisTexts;
import vn.thuocdo.report.text.DecisionTexts;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** A scoreboard for a terminal and for a page in Markdown: the totals, how units are spread, and each unit by rank. */
public final class ScoreOutline {

    /** Items that a terminal lists of those that are overdue or were never reported. */
    private static final int MOST_URGENT = 10;

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final Room room;
    private final MethodText method;
    private final Figures figures;
    private final RateNotes notes;
    private final List<Block> body = new ArrayList<>();

    private ScoreOutline(ReportContent report, Messages messages, Room room) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.room = room;
        this.method = new MethodText(board.method(), messages);
        this.figures = new Figures(board.method(), messages);
        this.notes = new RateNotes(board.method(), messages);
    }

    public static Outline of(ReportContent report, Messages messages, Room room) {
        return new ScoreOutline(report, messages, room).outline();
    }

    private Outline outline() {
        SpreadOutline spread = new SpreadOutline(report, messages, room);
        ReportingOutline reporting = new ReportingOutline(report, messages, room);
        totals();
        if (room.isNarrow()) {
            reporting.summary().forEach(line -> body.add(Paragraph.of(line)));
        }
        body.addAll(spread.overTiers());
        open();
        units(MethodText.fullKey(report.board().method()), report.fullyCompleted(messages.language()));
        body.addAll(spread.overSections());
        body.addAll(new RankingOutline(report, messages, room).blocks());
        overachieved();
        units("text.notAssessableUnits", report.notAssessable(messages.language()));
        if (room.takesAll()) {
            body.addAll(reporting.details());
        }
        if (!room.isNarrow()) {
            report.changes().ifPresent(changes -> body.addAll(new ChangesOutline(changes, messages, room).section()));
        }
        listing("decision.title", new DecisionTexts(messages).lines(board.amendments()));
        basis();
        boolean generic = report.title().isEmpty();
        return new Outline(
                generic ? messages.text("markdown.title") : report.title(), generic, lead(), body, List.of());
    }

    private List<Block> lead() {
        List<Block> lead = new ArrayList<>();
        lead.add(Paragraph.of(messages.text(
                "text.subtitle",
                report.asOf()
                        .map(day -> messages.text("text.asOf", messages.day(day)))
                        .orElse(messages.text("text.undated")),
                method.name(),
                messages.text("denominator." + board.method().denominator().word()))));
        if (!method.rules().isEmpty()) {
            lead.add(Paragraph.of(messages.text("text.rules", String.join("; ", method.rules()))));
        }
        if (report.notScored() > 0) {
            lead.add(new Paragraph(messages.counted("text.partial", report.notScored()), Tone.FAULT));
        }
        return lead;
    }

    private void totals() {
        Rate total = board.total();
        String counts = messages.counted("text.units", board.cards().size()) + " · "
                + messages.counted("text.assigned", total.assigned()) + " · "
                + messages.counted("text.completed", total.completed()) + " · ";
        String rate = total.value().isPresent() ? figures.percent(total) : messages.text("text.notAssessable");
        String of = total.denominator() == total.assigned() || total.denominator() == 0
                ? ""
                : " "
                        + messages.text(
                                "text.of." + board.method().denominator().word(), messages.number(total.denominator()));
        String credit =
                method.isMoreThanCounting() ? " (" + messages.text("text.creditOf", method.sum(total)) + ")" : "";
        body.add(Paragraph.with(counts, rate, of + credit));
        ProgressTexts progress = new ProgressTexts(board.cards(), report.asOf(), messages);
        progress("progress.completed", progress.completed(), progress.completedParts());
        progress("progress.notCompleted", progress.open(), progress.openParts());
        List<String> remarks = Remarks.besideProgress(report, messages);
        if (!remarks.isEmpty()) {
            body.add(Paragraph.of(String.join(" · ", remarks)));
        }
        notes.of(board).forEach(note -> body.add(Paragraph.of(note)));
    }

    private void progress(String key, int items, List<String> parts) {
        if (items > 0 && !parts.isEmpty()) {
            body.add(Paragraph.of(messages.text(key, messages.number(items), String.join("; ", parts))));
        }
    }

    /** What was not met; where there is little room, the first of what is overdue or was never reported. */
    private void open() {
        OpenItems open = new OpenItems(report, messages);
        List<Verdict> listed = room.takesAll() ? open.all() : open.urgent();
        if (listed.isEmpty()) {
            return;
        }
        int shown = room.takesAll() ? listed.size() : Math.min(MOST_URGENT, listed.size());
        String title = room.takesAll() ? "open.title" : "open.urgent";
        body.add(Heading.section(messages.text(title, messages.number(listed.size()))));
        Table table = open.table(listed.subList(0, shown), room);
        int rest = open.all().size() - shown;
        body.add(rest == 0 ? table : table.withNotes(List.of(messages.text("open.more", messages.number(rest)))));
    }

    private void units(String title, List<Scorecard> cards) {
        listing(title, cards.stream().map(card -> card.unit().name()).toList());
    }

    private void listing(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            body.add(Heading.section(messages.text(title)));
            body.add(Listing.of(lines));
        }
    }

    private void overachieved() {
        listing(
                "text.overachieved",
                new OverachievedTexts(messages).of(report.overachieved(messages.language()), TaskWords.of(room)));
    }

    private void basis() {
        if (!board.basis().isEmpty()) {
            body.add(Paragraph.of(messages.text("text.basis", new BasisTexts(messages).of(board.basis()))));
        }
    }
}
