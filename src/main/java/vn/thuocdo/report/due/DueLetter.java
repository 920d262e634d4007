package vn.thuocdo.report.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Letter;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.DueSoon;

/** What falls due, as the notice that an office sends to its units. */
final class DueLetter {

    /** More units than these are not named in the letter itself; the annex has them all. */
    private static final int MOST_NAMED = 10;

    /** Items that the annex lists; of more, each unit's are counted. */
    private static final int MOST_LISTED = 500;

    private static final int UNIT_WIDTH = 50;
    private static final int FIGURE_WIDTH = 16;

    private final DueReport report;
    private final Messages messages;
    private final Room room;
    /** Whether the annex has every item; a list for each unit would fill a book where there are many. */
    private final boolean listsItems;

    private DueLetter(DueReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.room = room;
        this.listsItems = room.takesAll() || report.due().items() <= MOST_LISTED;
    }

    static Outline of(DueReport report, Messages messages, Room room) {
        return new DueLetter(report, messages, room).outline();
    }

    private Outline outline() {
        List<Block> body = new ArrayList<>();
        if (!report.title().isEmpty()) {
            body.add(Paragraph.of(messages.text("due.of", report.title())));
        }
        new DueTexts(report, messages).sentences().forEach(sentence -> body.add(Paragraph.of(sentence)));
        List<Letter.Annex> annexes = new ArrayList<>();
        if (report.due().items() > 0) {
            units(body);
            annexes.add(new Letter.Annex(
                    messages.text("due.annex"),
                    messages.text("due.annexTitle"),
                    messages.text("due.annexWith"),
                    Optional.empty(),
                    List.of(listsItems ? new DueTable(report, messages, room).table() : byUnit())));
        }
        String subject = messages.text(
                "due.subject",
                messages.day(report.due().from()),
                messages.day(report.due().to()));
        Letter letter = new Letter(messages.text("due.notice"), messages.text("due.mark"), closing(), annexes);
        return Outline.ofLetter(subject, body, letter);
    }

    private void units(List<Block> body) {
        List<DueSoon.UnitDue> units = report.units(messages.language());
        if (units.size() > MOST_NAMED) {
            body.add(Paragraph.of(messages.text("due.inAnnex")));
        } else {
            body.add(Paragraph.of(messages.text("due.byUnit")));
            body.add(Listing.ofClauses(units.stream().map(this::unit).toList()));
        }
    }

    private String unit(DueSoon.UnitDue unit) {
        return messages.counted(
                "due.unit", unit.items().size(), unit.card().unit().name(), messages.day(first(unit)));
    }

    private static LocalDate first(DueSoon.UnitDue unit) {
        return unit.items().get(0).assignment().bindingDeadline().orElseThrow();
    }

    /** How many items each unit has to complete, and by when the first. */
    private Table byUnit() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DueSoon.UnitDue unit : report.units(messages.language())) {
            int items = unit.items().size();
            rows.add(List.of(
                    Cell.words(unit.card().unit().name()),
                    Cell.count(messages.number(items), items),
                    new Cell.Day(messages.day(first(unit)), first(unit), Tone.PLAIN)));
        }
        return Table.ofUnits(
                List.of(
                        Column.words(messages.text("text.unit"), UNIT_WIDTH),
                        Column.figures(messages.text("due.count"), FIGURE_WIDTH),
                        Column.figures(messages.text("due.first"), FIGURE_WIDTH)),
                rows);
    }

    private String closing() {
        return messages.text(report.due().items() == 0 ? "due.closingNothing" : "due.closing");
    }
}
