package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.part.ProgressTexts;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.score.HeadSheet;
import vn.thuocdo.score.Rate;

/** The sheet for the head of a unit: its items by group of tasks. */
final class HeadSheetPart {

    private static final int GROUP_WIDTH = 24;
    private static final int FRACTION_WIDTH = 9;
    private static final int RATE_WIDTH = 9;
    private static final int COUNT_WIDTH = 10;
    private static final int LATE_WIDTH = 6;

    private final HeadSheet sheet;
    private final boolean dated;
    private final Messages messages;
    private final ExplainTexts texts;
    private final FigureCells cells;

    HeadSheetPart(Explanation explanation, Messages messages) {
        this.sheet = explanation.sheet();
        this.dated = ProgressTexts.isDated(List.of(explanation.card()));
        this.messages = messages;
        this.texts = new ExplainTexts(explanation, messages);
        this.cells = new FigureCells(explanation.board().method(), messages);
    }

    List<Block> blocks() {
        List<List<Cell>> rows = new ArrayList<>();
        sheet.rows().stream()
                .sorted(Comparator.comparing((HeadSheet.Row row) -> row.group().isEmpty())
                        .thenComparing(HeadSheet.Row::group, NameOrder.of(messages.language())))
                .forEach(
                        row -> rows.add(row(row.group().isEmpty() ? messages.text("text.noGroup") : row.group(), row)));
        if (sheet.rows().size() > 1) {
            rows.add(row(messages.text("explain.total"), sheet.total()));
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(messages.text("explain.group"), GROUP_WIDTH),
                done(),
                Column.figures(messages.text("text.rate"), RATE_WIDTH)));
        if (dated) {
            columns.add(Column.figures(messages.text("explain.onTime"), COUNT_WIDTH));
            if (someLate()) {
                columns.add(Column.figures(messages.text("explain.late"), LATE_WIDTH));
            }
            if (someUnknown()) {
                columns.add(Column.figures(messages.text("explain.timeUnknown"), COUNT_WIDTH));
            }
        }
        columns.add(Column.figures(messages.text("explain.exceeded"), COUNT_WIDTH));
        return List.of(
                Heading.section(texts.sheet()),
                Paragraph.of(messages.text("explain.noJudgement")),
                Table.of(columns, rows).withNotes(notes()));
    }

    private boolean someLate() {
        return sheet.total().late() > 0;
    }

    private boolean someUnknown() {
        return sheet.total().timeUnknown() > 0;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(texts.gates());
        notes.add(messages.text("explain.exceededHigher"));
        return notes;
    }

    /** {@code 26/30} for readers; figures of their own in a workbook. */
    private Column done() {
        return new Column(
                messages.text("text.done"),
                Column.Kind.FIGURES,
                FRACTION_WIDTH,
                0,
                Stream.of("explain.assigned", "explain.denominator", "text.done")
                        .map(key -> Column.figures(messages.text(key), FRACTION_WIDTH))
                        .toList());
    }

    private Cell done(Rate rate) {
        return new Cell.Several(
                Figures.fraction(rate, messages),
                List.of(cells.count(rate.assigned()), cells.count(rate.denominator()), cells.count(rate.completed())),
                Tone.PLAIN);
    }

    private List<Cell> row(String name, HeadSheet.Row row) {
        List<Cell> line =
                new ArrayList<>(List.of(Cell.words(name), done(row.rate()), cells.rate(row.rate(), Tone.PLAIN)));
        if (dated) {
            line.add(cells.count(row.onTime()));
            if (someLate()) {
                line.add(cells.count(row.late()));
            }
            if (someUnknown()) {
                line.add(cells.count(row.timeUnknown()));
            }
        }
        line.add(cells.count(row.exceeded()));
        return line;
    }
}
