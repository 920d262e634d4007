package vn.thuocdo.report.methods;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.SideBySide;

/** Several methods over the same data: the whole under each, then unit by unit. */
final class MethodsOutline {

    private final MethodsReport report;
    private final Messages messages;
    private final MethodsTexts texts;
    private final Room room;
    private final List<Block> body = new ArrayList<>();

    private MethodsOutline(MethodsReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.texts = new MethodsTexts(report, messages);
        this.room = room;
    }

    static Outline of(MethodsReport report, Messages messages, Room room) {
        return new MethodsOutline(report, messages, room).outline();
    }

    private Outline outline() {
        List<Block> lead = new ArrayList<>();
        if (!room.isNarrow() && !report.title().isEmpty()) {
            lead.add(Paragraph.of(report.title()));
        }
        lead.add(Paragraph.of(texts.asOf()));
        lead.add(Paragraph.of(messages.text("methods.noSeries")));
        if (report.notScored() > 0) {
            lead.add(new Paragraph(messages.counted("text.partial", report.notScored()), Tone.FAULT));
        }
        methods();
        if (room.isNarrow()) {
            matrixOfTerminal();
        } else {
            body.add(Heading.section(messages.text("methods.units")));
            body.add(order());
            if (!room.isWorkbook()) {
                texts.legend().map(Paragraph::of).ifPresent(body::add);
            }
            body.add(new MethodsTable(report, messages, room).table());
        }
        boolean generic = report.title().isEmpty();
        boolean named = !generic && room.isNarrow();
        return new Outline(named ? report.title() : messages.text("methods.title"), generic, lead, body, notes());
    }

    private void methods() {
        List<Scoreboard> boards = report.methods().boards();
        for (int i = 0; i < boards.size(); i++) {
            body.add(Heading.section(texts.name(boards.get(i).method())));
            List<String> lines = new ArrayList<>(texts.method(i, room));
            if (!room.isNarrow()) {
                lines.addAll(bounds(boards.get(i)));
            }
            body.add(Listing.of(lines));
        }
    }

    /** Those of a method that looks at time. */
    private List<String> bounds(Scoreboard board) {
        return new RateNotes(board.method(), messages).bounds(board);
    }

    /** What marks mean; and at a terminal, where a method has a few lines, the bounds under each. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Scoreboard board : room.isNarrow() ? report.methods().boards() : List.<Scoreboard>of()) {
            bounds(board).forEach(bounds -> notes.add(messages.text("note.unit", texts.name(board.method()), bounds)));
        }
        RateNotes.legend(report.rates(), messages).ifPresent(notes::add);
        return notes;
    }

    /** A line for each unit, by the ranks of the first method, and below what is to be said to the whole. */
    private void matrixOfTerminal() {
        List<SideBySide.Row> rows = report.rows(messages.language());
        long changed = rows.stream().filter(SideBySide.Row::isChanged).count();
        body.add(Heading.section(changed(changed, rows.size())));
        MethodsMatrix matrix = new MethodsMatrix(report, messages, room);
        List<Table> tables = matrix.tables(rows);
        for (int i = 0; i < tables.size(); i++) {
            boolean last = i == tables.size() - 1;
            body.add(last ? tables.get(i).withNotes(texts.legend().stream().toList()) : tables.get(i));
        }
    }

    /** How many units change, and in which parts they stand where there are several. */
    private Paragraph order() {
        List<SideBySide.Row> rows = report.rows(messages.language());
        long changed = rows.stream().filter(SideBySide.Row::isChanged).count();
        String said = changed(changed, rows.size());
        boolean mixed = rows.stream().map(Extent::of).distinct().count() > 1;
        String ordered = messages.text(mixed ? "methods.changedFirst" : "methods.changedAlike", said);
        return Paragraph.of(texts.onlyCause()
                .map(cause -> ordered + " " + messages.text("methods.onlyCause", cause))
                .orElse(ordered));
    }

    private String changed(long changed, int units) {
        return changed == 0
                ? messages.text("methods.unchanged")
                : messages.counted("methods.changed", changed, messages.number(units));
    }
}
