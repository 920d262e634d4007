package vn.thuocdo.report.score.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thuocdo.judge.method.Ranking;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.part.TierWords;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.score.content.UnitsInDoubt;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Scorecard;

/** A row for each unit, by rank; where units are ranked by bloc or kind, a table for each of these. */
final class RankingOutline {

    private static final int RANK_WIDTH = 3;
    private static final int NAME_WIDTH = 34;
    private static final int FIGURE_WIDTH = 8;
    private static final int TIER_WIDTH = 7;
    /** A tier of a longer name goes on below. */
    private static final int LONGEST_TIER = 19;

    private static final int NEXT_WIDTH = 24;
    private static final int NOTE_WIDTH = 40;
    private static final String NONE = "–";

    private final ReportContent report;
    private final Messages messages;
    private final Room room;
    private final MethodText method;
    private final FigureCells cells;
    private final RateNotes notes;
    private final Function<Tier, String> tierWords;
    private final boolean givesTiers;
    private final boolean hasNotes;

    RankingOutline(ReportContent report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.room = room;
        this.method = new MethodText(report.board().method(), messages);
        this.cells = new FigureCells(report.board().method(), messages);
        this.notes = new RateNotes(report.board().method(), messages);
        this.tierWords = TierWords.of(report.board().method(), messages, room);
        this.givesTiers = report.board().method().givesTiers();
        this.hasNotes =
                report.board().cards().stream().anyMatch(card -> !notes.of(card).isEmpty());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.section(messages.text("text.ranking")));
        UnitsInDoubt.of(report, messages).ifPresent(doubt -> blocks.add(new Paragraph(doubt, Tone.FAULT)));
        report.sections(messages.language()).forEach((section, cards) -> {
            if (report.board().method().ranking() != Ranking.ALL) {
                String name = section.isEmpty() ? messages.text("text.noSection") : messages.label(section);
                blocks.add(Heading.item(name, Tone.PLAIN));
            }
            blocks.add(Table.ofUnits(columns(), cards.stream().map(this::row).toList()));
        });
        return blocks;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.figures(messages.text("text.rank"), RANK_WIDTH));
        columns.add(Column.words(messages.text("text.unit"), NAME_WIDTH).after(2));
        columns.add(Column.figures(messages.text("text.done"), FIGURE_WIDTH));
        if (showsCredit()) {
            columns.add(Column.figures(messages.text("text.credit"), FIGURE_WIDTH));
        }
        columns.add(Column.figures(messages.text("text.rate"), FIGURE_WIDTH));
        if (givesTiers) {
            columns.add(Column.words(messages.text("text.tier"), tierWidth()).after(2));
            columns.add(Column.words(messages.text("text.next"), NEXT_WIDTH).after(2));
        } else {
            columns.add(
                    Column.words(messages.text("text.gatesHold"), TIER_WIDTH).after(2));
        }
        if (hasNotes) {
            columns.add(Column.remarks(room.isNarrow() ? "" : messages.text("text.note"), NOTE_WIDTH));
        }
        return columns;
    }

    private int tierWidth() {
        int longest = report.board().method().tiers().stream()
                .mapToInt(tier -> Printable.width(tierWords.apply(tier)))
                .max()
                .orElse(0);
        return Math.min(LONGEST_TIER, Math.max(TIER_WIDTH, longest));
    }

    /** Whether the credit has a column: where it is not the number of completed items, and there is room. */
    private boolean showsCredit() {
        return method.isMoreThanCounting() && !room.isNarrow();
    }

    private List<Cell> row(Scorecard card) {
        List<Cell> row = new ArrayList<>();
        row.add(rank(card));
        row.add(Cell.words(card.unit().name()));
        row.add(Cell.words(Figures.fraction(card.rate(), messages)));
        if (showsCredit()) {
            row.add(Cell.words(method.sum(card.rate())));
        }
        row.add(cells.rate(card.rate(), Tone.PLAIN));
        if (givesTiers) {
            row.add(card.tier().isPresent() ? tier(card) : withoutTier(card));
            row.add(Cell.words(card.next().map(this::way).orElse("")));
        } else {
            row.add(withoutTier(card));
        }
        if (hasNotes) {
            row.add(Cell.words(String.join("; ", notes.of(card))));
        }
        return row;
    }

    private Cell tier(Scorecard card) {
        return room.takesWords() ? cells.tierInWords(card.tier()) : cells.tier(card.tier());
    }

    private static Cell rank(Scorecard card) {
        return card.rank().isPresent()
                ? Cell.count(String.valueOf(card.rank().getAsInt()), card.rank().getAsInt())
                : Cell.words(NONE);
    }

    /** The tiers whose gates hold, where none is given. */
    private Cell withoutTier(Scorecard card) {
        if (card.rate().value().isEmpty()) {
            return Cell.words(messages.text("text.notAssessable"));
        }
        return Cell.words(card.holding().isEmpty() ? NONE : method.bounds(card.holding()));
    }

    /** How many items the next tier takes, or that gates block it; where there is room, which gates. */
    private String way(Scorecard.NextTier next) {
        String step = messages.text(
                "text.stepInWords",
                messages.number(next.items()),
                next.reached().id());
        if (next.blockedBy().isEmpty()) {
            return step;
        }
        return room.isNarrow()
                ? messages.text("text.stepBlocked", next.items(), next.reached().id())
                : step + "; " + messages.text("text.blockedBy", method.gates(next.blockedBy()));
    }
}
