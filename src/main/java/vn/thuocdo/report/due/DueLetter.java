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

/** What falls due and what is overdue, as the notice that an office sends to its units. */
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

    private DueLetter(DueReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.room = room;
    }

    static Outline of(DueReport report, Messages messages, Room room) {
        return new DueLetter(report, messages, room).outline();
    }

    private Outline outline() {
        List<Block> body = new ArrayList<>();
        List<String> sentences = new DueTexts(report, messages)
                .sentences(report.due().items() > 0 ? "due.overdueInAnnexTwo" : "due.overdueInAnnex");
        body.add(Paragraph.of(introduced(sentences.get(0))));
        if (report.due().items() > 0) {
            units(body);
        }
        // Behind the units, so that the first annex is named before the second.
        sentences.stream().skip(1).forEach(sentence -> body.add(Paragraph.of(sentence)));
        String subject = messages.text(
                "due.subject",
                messages.day(report.due().from()),
                messages.day(report.due().to()));
        Letter letter = new Letter(messages.text("due.notice"), messages.text("due.mark"), closing(), annexes());
        return Outline.ofLetter(subject, body, letter);
    }

    /** How much falls due, by which programme. */
    private String introduced(String sentence) {
        return report.title().isEmpty() ? sentence : messages.text("due.of", report.title(), sentence);
    }

    /** What falls due, and what is overdue; each only where there is any. */
    private List<Letter.Annex> annexes() {
        DueTable tables = new DueTable(report, messages, room);
        List<Letter.Annex> annexes = new ArrayList<>();
        if (report.due().items() > 0) {
            annexes.add(annex(
                    report.due().overdue() > 0 ? "due.annexOne" : "due.annex",
                    "due.annexTitle",
                    listsItems(report.due().items())
                            ? tables.table()
                            : byUnit(report.units(messages.language()), "due.first")));
        }
        if (report.due().overdue() > 0) {
            annexes.add(annex(
                    annexes.isEmpty() ? "due.annex" : "due.annexTwo",
                    "due.annexOverdue",
                    listsItems(report.due().overdue())
                            ? tables.overdue()
                            : byUnit(report.overdueUnits(messages.language()), "due.firstOverdue")));
        }
        return annexes;
    }

    private Letter.Annex annex(String name, String title, Table table) {
        return new Letter.Annex(
                messages.text(name),
                messages.text(title),
                messages.text("due.annexWith"),
                Optional.empty(),
                List.of(table));
    }

    /** Whether an annex has every item; a list for each unit would fill a book where there are many. */
    private boolean listsItems(int items) {
        return room.takesAll() || items <= MOST_LISTED;
    }

    private void units(List<Block> body) {
        List<DueSoon.UnitDue> units = report.units(messages.language());
        if (units.size() > MOST_NAMED) {
            body.add(Paragraph.of(messages.text(report.due().overdue() > 0 ? "due.inAnnexOne" : "due.inAnnex")));
        } else {
            body.add(Paragraph.of(messages.text(report.due().overdue() > 0 ? "due.byUnitOne" : "due.byUnit")));
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

    /** How many items each unit has, and when the first is or was due. */
    private Table byUnit(List<DueSoon.UnitDue> units, String first) {
        List<List<Cell>> rows = new ArrayList<>();
        for (DueSoon.UnitDue unit : units) {
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
                        Column.figures(messages.text(first), FIGURE_WIDTH)),
                rows);
    }

    private String closing() {
        DueSoon due = report.due();
        if (due.overdue() > 0) {
            return messages.text(due.items() == 0 ? "due.closingOverdue" : "due.closingBoth");
        }
        return messages.text(due.items() == 0 ? "due.closingNothing" : "due.closing");
    }
}
