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

    static Outline of(DueReport report, Messages messages, Room room) {
        List<Block> lead = new ArrayList<>();
        if (!report.title().isEmpty()) {
            lead.add(Paragraph.of(report.title()));
        }
        DueTexts texts = new DueTexts(report, messages);
        (room.isNarrow() ? texts.sentencesOfTerminal() : texts.sentences())
                .forEach(sentence -> lead.add(Paragraph.of(sentence)));
        List<Block> body = report.due().items() == 0
                ? List.of()
                : List.of(Heading.section(messages.text("due.list")), new DueTable(report, messages, room).table());
        return new Outline(messages.text("due.title"), false, lead, body, List.of());
    }
}
