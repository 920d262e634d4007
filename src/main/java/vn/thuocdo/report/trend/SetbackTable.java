package vn.thuocdo.report.trend;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Period;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.text.Messages;

/** What went back from completed to not completed, as a table: the first of it on paper, and all in a workbook. */
final class SetbackTable {

    private static final int UNIT_WIDTH = 34;
    private static final int ITEM_WIDTH = 50;
    private static final int PERIOD_WIDTH = 14;
    private static final int FIGURE_WIDTH = 16;

    private final TrendReport report;
    private final Messages messages;
    private final ItemWords words;
    private final Room room;

    SetbackTable(TrendReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.words = new ItemWords(report.method(), messages);
        this.room = room;
    }

    /** Empty where nothing went back. */
    List<Block> blocks() {
        List<TrendReport.Loss> losses = report.losses();
        if (losses.isEmpty()) {
            return List.of();
        }
        int shown = room.takesAll() ? losses.size() : Math.min(Room.MOST_ON_PAPER, losses.size());
        Table table = Table.ofItems(
                columns(), losses.subList(0, shown).stream().map(this::row).toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.section(messages.text("trend.setbacks")));
        if (shown < losses.size()) {
            blocks.add(Paragraph.of(
                    messages.text("trend.firstSetbacks", messages.number(shown), messages.number(losses.size()))));
        }
        blocks.add(table);
        return blocks;
    }

    private List<Column> columns() {
        return List.of(
                Column.group(messages.text("text.unit"), UNIT_WIDTH),
                Column.words(messages.text("difficulties.item"), ITEM_WIDTH),
                Column.words(messages.text("trend.lastMet"), PERIOD_WIDTH),
                Column.words(messages.text("trend.firstLost"), PERIOD_WIDTH),
                Column.words(messages.text("open.target"), FIGURE_WIDTH),
                Column.words(messages.text("open.reached"), FIGURE_WIDTH),
                Column.words(messages.text("trend.since"), PERIOD_WIDTH));
    }

    private List<Cell> row(TrendReport.Loss loss) {
        Verdict lost = loss.verdict();
        String reached = words.reached(lost);
        return List.of(
                Cell.words(lost.unit().name()),
                Cell.words(words.name(lost)),
                Cell.words(whole(loss.setback().met())),
                Cell.words(whole(loss.setback().lost())),
                Cell.words(words.target(lost)),
                Cell.words(reached.isEmpty() ? words.outcome(lost) : reached),
                Cell.words(messages.text(loss.setback().regained() ? "outcome.met" : "outcome.notMet")));
    }

    /** Not broken over two lines. */
    private String whole(Period period) {
        return messages.period(period).replace(' ', '\u00A0');
    }
}
