package vn.thuocdo.report.score;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Heading;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.TimeBounds;

/** A row for each unit as offices read it. */
final class UnitTable {

    private final Messages messages;
    private final MethodText method;
    private final Entries entries;
    private final RateNotes notes;

    UnitTable(Scoreboard board, Messages messages) {
        this.messages = messages;
        this.method = new MethodText(board.method(), messages);
        this.entries = new Entries(board, messages);
        this.notes = new RateNotes(board.method(), messages);
    }

    List<Heading> headings() {
        return List.of(
                printed("head.rank", 8),
                printed("head.name", 42),
                printed("head.bloc", 34),
                printed("head.assigned", 10),
                printed("head.denominator", 14),
                printed("head.completed", 12),
                printed("head.late", 12),
                printed("head.unreported", 12),
                printed("head.rate", 10),
                printed("head.tier", 12),
                printed("head.next", 12),
                printed("head.items", 13),
                heading("head.excluded", 12),
                heading("head.unit", 18),
                heading("head.kind", 12),
                heading("head.head", 28),
                heading("head.band", 12),
                heading("head.blocked", 26),
                heading("head.credit", 10),
                heading("head.weight", 10),
                heading("head.overdue", 10),
                heading("head.timeUnknown", 14),
                heading("head.undecided", 12),
                heading("head.noCase", 12),
                heading("head.withdrawn", 14),
                heading("head.leastRate", 12),
                heading("head.leastTier", 12),
                heading("head.mostRate", 12),
                heading("head.mostTier", 12),
                heading("head.note", 44));
    }

    /** Exact numbers as texts: of a workbook alone, for in CSV Excel would take 1/3 for a day. */
    List<Heading> exactHeadings() {
        return List.of(heading("head.exactRate", 14), heading("head.exactCredit", 14), heading("head.exactWeight", 14));
    }

    List<Entry> exact(Scorecard card) {
        return List.of(
                card.rate().value().map(Entries::exact).orElse(new Entry.Blank()),
                Entries.exact(card.rate().credit()),
                Entries.exact(card.rate().weight()));
    }

    private Heading printed(String key, int width) {
        return new Heading(messages.text(key), width, true);
    }

    private Heading heading(String key, int width) {
        return new Heading(messages.text(key), width, false);
    }

    List<Entry> row(Scorecard card) {
        Optional<Scorecard.NextTier> next = card.next();
        return List.of(
                Entry.count(card.rank()),
                Entry.text(card.unit().name()),
                Entry.text(card.unit().bloc()),
                Entry.count(card.rate().assigned()),
                Entry.count(card.rate().denominator()),
                Entry.count(card.rate().completed()),
                Entry.count(card.late()),
                Entry.count(card.unreported()),
                entries.percentage(card.rate(), card.tier().flatMap(entries::tone)),
                tier(card),
                Entry.text(next.map(way -> method.label(way.tier())).orElse("")),
                next.map(way -> Entry.count(way.items())).orElse(new Entry.Blank()),
                Entry.count(card.excluded()),
                Entry.text(card.unit().id()),
                Entry.text(card.unit().kind()),
                Entry.text(card.unit().head()),
                Entry.text(card.band().label()),
                Entry.text(next.map(way -> method.gates(way.blockedBy())).orElse("")),
                Entries.rounded(card.rate().credit()),
                Entries.rounded(card.rate().weight()),
                Entry.count(card.overdue()),
                Entry.count(card.timeUnknown()),
                Entry.count(card.undecided()),
                Entry.count(card.withoutCase()),
                Entry.count(card.withdrawn()),
                rate(card.timeBounds().map(TimeBounds::least)),
                tier(card.timeBounds().flatMap(TimeBounds::leastTier)),
                rate(card.timeBounds().map(TimeBounds::most)),
                tier(card.timeBounds().flatMap(TimeBounds::mostTier)),
                Entry.text(String.join("; ", notes.of(card))));
    }

    private Entry rate(Optional<Rate> rate) {
        return rate.map(some -> entries.percentage(some, Optional.empty())).orElse(new Entry.Blank());
    }

    private Entry tier(Optional<Tier> tier) {
        return tier.map(entries::tier).orElse(new Entry.Blank());
    }

    private Entry tier(Scorecard card) {
        if (card.rate().value().isEmpty()) {
            return Entry.text(messages.text("text.notAssessable"));
        }
        return tier(card.tier());
    }
}
