package vn.thuocdo.report.score.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thuocdo.report.score.content.GroupName;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.TierShade;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The sheet of units by groups of tasks: each rate is on the colour of the tier that it would be in. */
final class HeatSheet {

    private static final int NAME_WIDTH = 42;
    private static final int WIDTH = 14;
    private static final int TIER_WIDTH = 22;
    /** The name of the unit, and how many items it was assigned. */
    private static final int BEFORE_GROUPS = 2;
    /** The bounds of tiers are in percent, rates are shares. */
    private static final int PERCENT = 2;

    private final Scoreboard board;
    private final Messages messages;
    private final CellContents entries;
    private final List<String> groups;
    private final Map<BigDecimal, TierShade> bounds = new LinkedHashMap<>();

    HeatSheet(ReportContent report, Messages messages) {
        this.board = report.board();
        this.messages = messages;
        this.entries = new CellContents(board, messages);
        this.groups = report.groups(messages.language()).stream()
                .map(Scorecard.Group::name)
                .toList();
        board.tiers()
                .forEach(tier -> entries.tone(tier)
                        .ifPresent(shade ->
                                bounds.put(tier.lower().movePointLeft(PERCENT).stripTrailingZeros(), shade)));
    }

    /**
     * Absent where there is nothing to compare.
     *
     * @param units in the order of their rows
     */
    Optional<TableSheet> write(WorkbookFile book, List<Scorecard> units) {
        if (groups.size() < 2 || units.size() < 2) {
            return Optional.empty();
        }
        TableSheet sheet = book.table(messages.text("sheet.groups"), headings(), 1);
        sheet.shade(
                bounds,
                IntStream.range(BEFORE_GROUPS, BEFORE_GROUPS + groups.size())
                        .boxed()
                        .toList());
        int tier = BEFORE_GROUPS + groups.size() + 1;
        // The names of the tiers are the key to the colours.
        sheet.colour(entries.tones(), tier, List.of(tier - 1, tier));
        int places = entries.places(
                units.stream().flatMap(card -> card.groups().stream()).map(Scorecard.Group::rate));
        int ownPlaces = entries.places(units.stream().map(Scorecard::rate));
        units.forEach(card -> sheet.row(row(card, places, ownPlaces)));
        sheet.end();
        return Optional.of(sheet);
    }

    private List<ColumnHead> headings() {
        List<ColumnHead> headings = new ArrayList<>();
        headings.add(ColumnHead.onPaper(messages.text("head.name"), NAME_WIDTH));
        headings.add(ColumnHead.onPaper(messages.text("head.assigned"), WIDTH));
        groups.forEach(group -> headings.add(ColumnHead.onPaper(GroupName.of(group, messages), WIDTH)));
        headings.add(ColumnHead.onPaper(messages.text(UnitTable.RATE), WIDTH));
        headings.add(ColumnHead.onPaper(messages.text(UnitTable.TIER), TIER_WIDTH));
        return headings;
    }

    private List<CellContent> row(Scorecard card, int places, int ownPlaces) {
        Map<String, Rate> rates = new HashMap<>();
        card.groups().forEach(group -> rates.put(group.name(), group.rate()));
        List<CellContent> row = new ArrayList<>();
        row.add(CellContent.text(card.unit().name()));
        row.add(CellContent.count(card.rate().assigned()));
        for (String group : groups) {
            row.add(Optional.ofNullable(rates.get(group))
                    .map(rate -> entries.percentage(rate, places))
                    .orElse(new CellContent.Blank()));
        }
        row.add(entries.percentage(card.rate(), ownPlaces));
        row.add(card.tier().map(entries::tier).orElse(new CellContent.Blank()));
        return row;
    }
}
