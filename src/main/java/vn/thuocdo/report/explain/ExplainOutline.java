package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.score.HeadSheet;

/** A unit's paper: where it stands, what would change that, a sheet for its head, and every item with its arithmetic. */
final class ExplainOutline {

    private static final int GROUP_WIDTH = 29;
    private static final int FRACTION_WIDTH = 10;
    private static final int RATE_WIDTH = 9;
    private static final int COUNT_WIDTH = 10;
    private static final int LATE_WIDTH = 8;

    private final Explanation explanation;
    private final Messages messages;
    private final ExplainTexts texts;
    private final FigureCells cells;
    private final List<Block> body = new ArrayList<>();

    private ExplainOutline(Explanation explanation, Messages messages) {
        this.explanation = explanation;
        this.messages = messages;
        this.texts = new ExplainTexts(explanation, messages);
        this.cells = new FigureCells(explanation.board().method(), messages);
    }

    static Outline of(Explanation explanation, Messages messages) {
        return new ExplainOutline(explanation, messages).outline();
    }

    private Outline outline() {
        if (explanation.task().isEmpty()) {
            facts("explain.standing", UnitFacts.standing(explanation, messages));
            facts("explain.sensitivity", UnitFacts.sensitivity(explanation, messages));
            sheet();
        }
        items();
        return new Outline(texts.unit(explanation.card().unit()), false, lead(), body, List.of());
    }

    private List<Block> lead() {
        List<Block> lead = new ArrayList<>();
        texts.lines().forEach(line -> lead.add(Paragraph.of(line)));
        if (explanation.notScored() > 0) {
            lead.add(new Paragraph(messages.counted("text.partial", explanation.notScored()), Tone.FAULT));
        }
        return lead;
    }

    private void facts(String key, List<Facts.Fact> facts) {
        if (!facts.isEmpty()) {
            body.add(Heading.section(messages.text(key)));
            body.add(new Facts(facts));
        }
    }

    private void sheet() {
        body.add(Heading.section(texts.sheet()));
        body.add(Paragraph.of(messages.text("explain.noJudgement")));
        HeadSheet sheet = explanation.sheet();
        List<List<Cell>> rows = new ArrayList<>();
        sheet.rows()
                .forEach(
                        row -> rows.add(row(row.group().isEmpty() ? messages.text("text.noGroup") : row.group(), row)));
        if (sheet.rows().size() > 1) {
            rows.add(row(messages.text("explain.total"), sheet.total()));
        }
        List<Column> columns = List.of(
                Column.words(messages.text("explain.group"), GROUP_WIDTH),
                Column.figures(messages.text("text.done"), FRACTION_WIDTH),
                Column.figures(messages.text("text.rate"), RATE_WIDTH),
                Column.figures(messages.text("explain.onTime"), COUNT_WIDTH),
                Column.figures(messages.text("explain.exceeded"), COUNT_WIDTH),
                Column.figures(messages.text("explain.late"), LATE_WIDTH));
        body.add(Table.of(columns, rows).withNotes(texts.gates()));
    }

    private List<Cell> row(String name, HeadSheet.Row row) {
        return List.of(
                Cell.words(name),
                Cell.words(Figures.fraction(row.rate())),
                cells.rate(row.rate(), Tone.PLAIN),
                cells.count(row.onTime()),
                cells.count(row.exceeded()),
                cells.count(row.late()));
    }

    private void items() {
        List<Verdict> items = explanation.items();
        body.add(Heading.section(messages.counted("explain.itemsTitle", items.size())));
        ItemFacts facts = new ItemFacts(explanation, messages);
        for (Verdict verdict : items) {
            body.add(Heading.item(
                    verdict.standing().assignment().task().label(), verdict.isMet() ? Tone.GOOD : Tone.WARNING));
            body.add(new Facts(facts.of(verdict)));
        }
        List<Assignment> ignored = explanation.ignoredItems();
        if (!ignored.isEmpty()) {
            body.add(Heading.section(messages.text("explain.ignored")));
            body.add(Listing.of(ignored.stream().map(texts::ignored).toList()));
        }
    }
}
