package vn.thuocdo.report.score.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Letter;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.score.content.UnitsInDoubt;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.score.ItemProgress;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;

/** The annexes of an official letter: all units, and the items that were not met. */
final class OfficialAnnex {

    private static final int NAME_WIDTH = 34;
    private static final int FIGURE_WIDTH = 6;
    private static final int ITEM_WIDTH = 34;
    private static final int REACHED_WIDTH = 20;
    private static final int DEADLINE_WIDTH = 12;
    private static final int REMARK_WIDTH = 54;
    private static final int TIER_WIDTH = 26;

    private final ReportContent report;
    private final Messages messages;
    private final Figures figures;
    private final MethodText method;
    private final ItemWords words;

    OfficialAnnex(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.figures = new Figures(report.board().method(), messages);
        this.method = new MethodText(report.board().method(), messages);
        this.words = new ItemWords(report.board().method(), messages);
    }

    /**
     * A table of all units, a table of the items not met where there are any, and a table of units by groups.
     *
     * @param open what was not met
     */
    List<Letter.Annex> annexes(AnnexedItems open) {
        List<Letter.Annex> annexes = new ArrayList<>(List.of(units()));
        if (!open.isEmpty()) {
            String title = open.isComplete()
                    ? messages.text("annex.open")
                    : messages.counted("annex.openOfLowest", open.units());
            annexes.add(annex("II", title, Optional.empty(), open(open)));
        }
        OfficialHeat heat = new OfficialHeat(report, messages);
        heat.table()
                .ifPresent(table -> annexes.add(annex(
                        annexes.size() == 1 ? "II" : "III",
                        messages.text("annex.groups"),
                        Optional.of(heat.key()),
                        table)));
        return annexes;
    }

    /** The columns are few, so that a row needs few lines. */
    private Table open(AnnexedItems open) {
        Table table = Table.ofItems(
                        List.of(
                                Column.group(messages.text("text.unit"), NAME_WIDTH),
                                Column.words(messages.text("difficulties.item"), ITEM_WIDTH),
                                Column.words(messages.text("item.targetReached"), REACHED_WIDTH),
                                Column.words(messages.text("item.deadlineOutcome"), DEADLINE_WIDTH),
                                Column.words(messages.text("item.remarks"), REMARK_WIDTH)),
                        open.items().stream().map(this::row).toList())
                .withoutEmptyColumns();
        return open.isComplete() ? table : table.withNotes(List.of(messages.counted("annex.more", open.rest())));
    }

    private List<Cell> row(Verdict item) {
        return List.of(
                Cell.words(item.unit().name()),
                Cell.words(words.name(item)),
                Cell.words(ItemWords.joined(words.target(item), words.reached(item))),
                Cell.words(ItemWords.joined(
                        words.deadline(item),
                        ItemProgress.of(item) == ItemProgress.OPEN ? "" : words.openOutcome(item, report.asOf()))),
                Cell.words(words.remark(item)));
    }

    /** Under their tiers, so that their names have room. */
    private Letter.Annex units() {
        List<List<Cell>> rows = new ArrayList<>();
        report.cards(messages.language()).forEach(card -> rows.add(row(card)));
        rows.add(total());
        Table units = Table.ofUnits(
                        List.of(
                                Column.group(messages.text("annex.tier"), TIER_WIDTH),
                                figures("annex.rank"),
                                Column.words(messages.text("annex.unit"), NAME_WIDTH),
                                figures("annex.assigned"),
                                figures("annex.denominator"),
                                figures("annex.completed"),
                                figures("annex.rate"),
                                figures("annex.unreported")),
                        rows)
                .withoutEmptyColumns();
        return annex(
                "I",
                messages.text("annex.title"),
                UnitsInDoubt.of(report, messages).map(Paragraph::of),
                units);
    }

    private Letter.Annex annex(String number, String title, Optional<Paragraph> key, Table table) {
        return new Letter.Annex(
                messages.text("annex.name", number), title, messages.text("annex.with"), key, List.of(table));
    }

    private Column figures(String title) {
        return Column.figures(messages.text(title), FIGURE_WIDTH);
    }

    private List<Cell> row(Scorecard card) {
        return cells(
                Tone.PLAIN,
                tier(card),
                card.rank().isPresent() ? messages.number(card.rank().getAsInt()) : "–",
                card.unit().name(),
                messages.number(card.rate().assigned()),
                denominator(card.rate()),
                messages.number(card.rate().completed()),
                figures.percent(card.rate()),
                unreported(card.unreported()));
    }

    /** Empty where the method knows no tiers. */
    private String tier(Scorecard card) {
        if (card.rate().value().isEmpty()) {
            return messages.text("text.notAssessable");
        }
        List<Scorecard> cards = report.board().cards();
        return card.tier()
                .map(tier -> messages.counted(
                        "word.tier",
                        cards.stream()
                                .filter(other -> other.tier().equals(card.tier()))
                                .count(),
                        method.range(tier),
                        messages.number(cards.size())))
                .orElse("");
    }

    private List<Cell> total() {
        Rate total = report.board().total();
        return cells(
                Tone.STRONG,
                "",
                "",
                messages.text("annex.total"),
                messages.number(total.assigned()),
                denominator(total),
                messages.number(total.completed()),
                ShownTotal.of(report, messages).percent(figures),
                unreported(report.board().sum(Scorecard::unreported)));
    }

    /** Empty where no unit's denominator is another number than what was assigned. */
    private String denominator(Rate rate) {
        boolean same = report.board().cards().stream()
                .allMatch(card -> card.rate().denominator() == card.rate().assigned());
        return same ? "" : messages.number(rate.denominator());
    }

    /** Empty where everything was reported. */
    private String unreported(long items) {
        return report.board().sum(Scorecard::unreported) == 0 ? "" : messages.number(items);
    }

    private static List<Cell> cells(Tone tone, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell.Words(text, tone));
        }
        return cells;
    }
}
