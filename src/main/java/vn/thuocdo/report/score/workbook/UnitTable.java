package vn.thuocdo.report.score.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.ColumnHead.Room;
import vn.thuocdo.report.workbook.SheetColumn;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.TimeBounds;

/** A row for each unit as offices read it. */
final class UnitTable {

    static final String NAME = "head.name";
    static final String BLOC = "head.bloc";
    static final String ASSIGNED = "head.assigned";
    static final String DENOMINATOR = "head.denominator";
    static final String COMPLETED = "head.completed";
    static final String RATE = "head.rate";
    static final String TIER = "head.tier";
    static final String CREDIT = "head.credit";
    static final String WEIGHT = "head.weight";

    private static final int NARROWEST_NAME = 34;

    private final Messages messages;
    private final MethodText method;
    private final CellContents entries;
    private final RateNotes notes;
    private final int nameWidth;
    private final int placesOfBounds;

    UnitTable(Scoreboard board, Messages messages) {
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.entries = new CellContents(board, messages);
        this.notes = new RateNotes(board.method(), messages);
        this.nameWidth = NameColumn.width(board, NARROWEST_NAME);
        this.placesOfBounds = entries.places(board.cards().stream()
                .flatMap(card -> card.timeBounds().stream())
                .flatMap(bounds -> Stream.of(bounds.least(), bounds.most())));
    }

    List<SheetColumn<Scorecard>> columns() {
        return Stream.of(result(), unit(), counts(), bounds())
                .flatMap(List::stream)
                .toList();
    }

    private List<SheetColumn<Scorecard>> result() {
        return List.of(
                paper("head.rank", 8, card -> CellContent.count(card.rank())),
                paper(NAME, nameWidth, card -> CellContent.text(card.unit().name())),
                paper(
                        BLOC,
                        34,
                        card -> CellContent.text(messages.label(card.unit().bloc()))),
                paper(ASSIGNED, 10, card -> CellContent.count(card.rate().assigned())),
                paper(DENOMINATOR, 10, card -> CellContent.count(card.rate().denominator())),
                paper(COMPLETED, 12, card -> CellContent.count(card.rate().completed())),
                paper("head.late", 12, card -> CellContent.count(card.late())),
                paper("head.unreported", 12, card -> CellContent.count(card.unreported())),
                paper(RATE, 10, card -> entries.percentage(card.rate(), Optional.empty())),
                paper(TIER, 22, this::tier),
                paper("head.next", 22, card -> tier(card.next().map(Scorecard.NextTier::reached))),
                paper(
                        "head.items",
                        13,
                        card -> card.next()
                                .map(way -> CellContent.count(way.items()))
                                .orElse(new CellContent.Blank())));
    }

    private List<SheetColumn<Scorecard>> unit() {
        return List.of(
                screen("head.excluded", 12, card -> CellContent.count(card.excluded())),
                folded("head.unit", 18, card -> CellContent.text(card.unit().id())),
                folded(
                        "head.kind",
                        12,
                        card -> CellContent.text(messages.label(card.unit().kind()))),
                screen("head.head", 28, card -> CellContent.text(card.unit().head())),
                screen("head.band", 12, card -> CellContent.text(method.range(card.band()))),
                screen(
                        "head.blocked",
                        26,
                        card -> CellContent.text(card.next()
                                .map(way -> method.gates(way.blockedBy()))
                                .orElse(""))),
                folded(CREDIT, 10, card -> CellContents.rounded(card.rate().credit())),
                folded(WEIGHT, 10, card -> CellContents.rounded(card.rate().weight())));
    }

    private List<SheetColumn<Scorecard>> counts() {
        return List.of(
                screen("head.overdue", 10, card -> CellContent.count(card.overdue())),
                screen("head.timeUnknown", 14, card -> CellContent.count(card.timeUnknown())),
                screen("head.undecided", 12, card -> CellContent.count(card.undecided())),
                screen("head.noCase", 12, card -> CellContent.count(card.withoutCase())),
                screen("head.withdrawn", 14, card -> CellContent.count(card.withdrawn())));
    }

    private List<SheetColumn<Scorecard>> bounds() {
        return List.of(
                folded("head.leastRate", 12, card -> rate(card.timeBounds().map(TimeBounds::least))),
                folded("head.leastTier", 22, card -> tier(card.timeBounds().flatMap(TimeBounds::leastTier))),
                folded("head.mostRate", 12, card -> rate(card.timeBounds().map(TimeBounds::most))),
                folded("head.mostTier", 22, card -> tier(card.timeBounds().flatMap(TimeBounds::mostTier))),
                screen("head.note", 44, card -> CellContent.text(String.join("; ", notes.of(card)))));
    }

    /** Exact numbers as texts: of a workbook alone, for in CSV Excel would take 1/3 for a day. */
    List<SheetColumn<Scorecard>> exact() {
        return List.of(
                folded(
                        "head.exactRate",
                        14,
                        card -> card.rate().value().map(CellContents::exact).orElse(new CellContent.Blank())),
                folded(
                        "head.exactCredit",
                        14,
                        card -> CellContents.exact(card.rate().credit())),
                folded(
                        "head.exactWeight",
                        14,
                        card -> CellContents.exact(card.rate().weight())));
    }

    private SheetColumn<Scorecard> paper(String key, int width, Function<Scorecard, CellContent> entry) {
        return column(key, width, Room.PAPER, entry);
    }

    private SheetColumn<Scorecard> screen(String key, int width, Function<Scorecard, CellContent> entry) {
        return column(key, width, Room.SCREEN, entry);
    }

    private SheetColumn<Scorecard> folded(String key, int width, Function<Scorecard, CellContent> entry) {
        return column(key, width, Room.FOLDED, entry);
    }

    private SheetColumn<Scorecard> column(String key, int width, Room room, Function<Scorecard, CellContent> entry) {
        return new SheetColumn<>(new ColumnHead(messages.text(key), width, room), entry);
    }

    private CellContent rate(Optional<Rate> rate) {
        return rate.map(some -> entries.percentage(some, placesOfBounds)).orElse(new CellContent.Blank());
    }

    private CellContent tier(Optional<Tier> tier) {
        return tier.map(some -> CellContent.text(entries.name(some))).orElse(new CellContent.Blank());
    }

    private CellContent tier(Scorecard card) {
        return card.rate().value().isEmpty()
                ? CellContent.text(messages.text("text.notAssessable"))
                : tier(card.tier());
    }
}
