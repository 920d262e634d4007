package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.ItemProgress;

/**
 * A unit on a sheet or two of paper: its result and its rank, what it has not met, its items by group, then what it has
 * met. The arithmetic of each item is left to the long explanation.
 */
final class UnitPaper {

    private static final int ITEM_WIDTH = 38;
    /** Of a table that has no remarks. */
    private static final int LONG_ITEM_WIDTH = 50;

    private static final int TARGET_WIDTH = 11;
    private static final int REACHED_WIDTH = 13;
    private static final int DAY_WIDTH = 9;
    /** Of days with the document that extended them. */
    private static final int EXTENSION_WIDTH = 24;

    private static final int OUTCOME_WIDTH = 12;
    private static final int REMARK_WIDTH = 42;

    /** A column of the tables of items, and its content. */
    private record ItemColumn(Column column, Function<Verdict, Cell> cell) {}

    private final Explanation explanation;
    private final Messages messages;
    private final ExplainTexts texts;
    private final ItemWords words;
    /** Whether the width of a sheet is all there is. */
    private final boolean onPaper;

    private final List<Block> body = new ArrayList<>();

    private UnitPaper(Explanation explanation, Messages messages, Room room) {
        this.explanation = explanation;
        this.messages = messages;
        this.onPaper = room.onPaper();
        this.texts = new ExplainTexts(explanation, messages);
        this.words = new ItemWords(explanation.board().method(), messages);
    }

    static Outline of(Explanation explanation, Messages messages, Room room) {
        return new UnitPaper(explanation, messages, room).outline();
    }

    private Outline outline() {
        body.add(new Facts(new PaperFacts(explanation, messages).facts()));
        PlaceOnScale.of(explanation, messages).ifPresent(body::add);
        List<Verdict> items = explanation.card().verdicts();
        items(
                "paper.open",
                items.stream()
                        .filter(item -> !item.isMet() && !item.isLeftOut())
                        .sorted(Comparator.comparing(ItemProgress::of))
                        .toList(),
                item -> words.openOutcome(item, explanation.asOf()),
                true);
        if (explanation.card().rate().value().isPresent()) {
            body.addAll(new HeadSheetPart(explanation, messages).blocks());
        }
        items("paper.met", items.stream().filter(Verdict::isMet).toList(), words::outcome, false);
        items("paper.leftOut", items.stream().filter(Verdict::isLeftOut).toList(), words::outcome, false);
        return new Outline(explanation.card().unit().name(), false, texts.lead(), body, List.of());
    }

    private void items(String title, List<Verdict> items, Function<Verdict, String> outcome, boolean remarks) {
        if (!items.isEmpty()) {
            List<ItemColumn> columns = columns(items, outcome, remarks);
            body.add(Heading.section(messages.text(title, messages.number(items.size()))));
            body.add(Table.ofItems(
                            columns.stream().map(ItemColumn::column).toList(),
                            items.stream().map(item -> row(item, columns)).toList())
                    .withoutEmptyColumns());
        }
    }

    private static List<Cell> row(Verdict item, List<ItemColumn> columns) {
        return columns.stream().map(column -> column.cell().apply(item)).toList();
    }

    /** The outcome has a column where the title does not say it all, and remarks have one where there are any. */
    private List<ItemColumn> columns(List<Verdict> items, Function<Verdict, String> outcome, boolean remarks) {
        boolean remarked =
                remarks && items.stream().anyMatch(item -> !words.remark(item).isEmpty());
        boolean telling = items.stream().map(outcome).distinct().count() > 1
                || !items.stream().allMatch(UnitPaper::isSaidByTitle);
        List<ItemColumn> columns = new ArrayList<>();
        columns.add(column("difficulties.item", remarked ? ITEM_WIDTH : LONG_ITEM_WIDTH, words::name));
        if (onPaper && remarked) {
            columns.add(targetAndReached());
            columns.add(telling ? deadlineAnd(outcome) : deadlines(items));
        } else {
            columns.add(column("open.target", TARGET_WIDTH, words::target));
            columns.add(column("open.reached", REACHED_WIDTH, this::reached));
            columns.add(deadlines(items));
            if (telling) {
                columns.add(column(remarks ? "item.status" : "open.outcome", OUTCOME_WIDTH, outcome));
            }
        }
        if (remarked) {
            columns.add(new ItemColumn(Column.remarks(messages.text("item.remarks"), REMARK_WIDTH), words::remarkCell));
        }
        return columns;
    }

    /** Whether its outcome is no more than that it is completed, or that it is not: no delay, no doubt, no silence. */
    private static boolean isSaidByTitle(Verdict item) {
        return !item.isLeftOut()
                && switch (ItemProgress.of(item)) {
                    case IN_TIME, MET_UNDATED, OPEN, OPEN_UNDATED -> true;
                    case LATE, TIME_UNKNOWN, OVERDUE, OVERDUE_UNREPORTED, UNDECIDED, UNREPORTED, UNREPORTED_UNDATED ->
                        false;
                };
    }

    /** Six columns would leave sentences no room on a sheet. */
    private ItemColumn targetAndReached() {
        return column(
                "item.targetReached",
                TARGET_WIDTH + REACHED_WIDTH,
                item -> ItemWords.joined(words.target(item), reached(item)));
    }

    private ItemColumn deadlineAnd(Function<Verdict, String> outcome) {
        return column(
                "item.deadlineOutcome",
                OUTCOME_WIDTH,
                item -> ItemWords.joined(words.deadline(item), outcome.apply(item)));
    }

    private ItemColumn deadlines(List<Verdict> items) {
        boolean extended = items.stream()
                .map(words::deadlineCell)
                .anyMatch(cell -> cell instanceof Cell.Words && !cell.text().isEmpty());
        int width = extended ? EXTENSION_WIDTH : DAY_WIDTH;
        return new ItemColumn(Column.words(messages.text("open.deadline"), width), words::deadlineCell);
    }

    /** A task without a figure has reached what its status says. */
    private String reached(Verdict item) {
        String figure = words.reached(item);
        return figure.isEmpty() && item.isMet() ? messages.text("outcome.met") : figure;
    }

    private ItemColumn column(String title, int width, Function<Verdict, String> text) {
        return new ItemColumn(Column.words(messages.text(title), width), item -> Cell.words(text.apply(item)));
    }
}
