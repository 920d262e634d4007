package vn.thuocdo.report.due;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.text.Messages;

/** What falls due, as a list. */
final class DueOutline {

    private DueOutline() {}

    /** @param onTerminal whether somebody reads it there, who can ask for what is overdue; a file is handed on, and has it */
    static Outline of(DueReport report, Messages messages, Room room, boolean onTerminal) {
        List<Block> lead = new ArrayList<>();
        if (!report.title().isEmpty()) {
            lead.add(Paragraph.of(report.title()));
        }
        DueTexts texts = new DueTexts(report, messages);
        boolean listsOverdue = report.due().overdue() > 0 && (room.takesAll() || !onTerminal);
        texts.sentences(listsOverdue ? "due.overdueBelow" : "due.overdueAtTerminal")
                .forEach(sentence -> lead.add(Paragraph.of(sentence)));
        DueTable tables = new DueTable(report, messages, room);
        List<Block> body = new ArrayList<>();
        if (report.due().items() > 0) {
            body.add(Heading.section(messages.text("due.list")));
            body.add(tables.table());
        }
        if (listsOverdue) {
            body.add(Heading.section(messages.text("due.overdueList")));
            body.add(tables.overdue());
        }
        return new Outline(messages.text("due.title"), false, lead, body, List.of());
    }
}
