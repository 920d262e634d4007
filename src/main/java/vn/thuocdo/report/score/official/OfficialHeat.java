package vn.thuocdo.report.score.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.score.content.GroupName;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;

/** Units by groups of tasks: how much each unit completed of each group, on the colour of the tier of such a rate. */
final class OfficialHeat {

    /** Groups from which on the columns would be too narrow for a page. */
    private static final int MOST_GROUPS = 12;

    /** Units; with more, no pattern can be seen on paper. */
    private static final int MOST_UNITS = 100;

    private static final int NAME_WIDTH = 34;
    private static final int GROUP_WIDTH = 8;

    private final ReportContent report;
    private final Messages messages;
    private final Method method;
    private final FigureCells cells;
    private final List<String> groups;

    OfficialHeat(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.method = report.board().method();
        this.cells = new FigureCells(method, messages);
        this.groups = report.groups(messages.language()).stream()
                .map(Scorecard.Group::name)
                .toList();
    }

    /** Absent where there is nothing to compare, or too much for a page. */
    Optional<Table> table() {
        List<Scorecard> cards = report.cards(messages.language());
        boolean fits = groups.size() <= MOST_GROUPS && cards.size() <= MOST_UNITS;
        if (!method.givesTiers() || groups.size() < 2 || cards.size() < 2 || !fits) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(messages.text("annex.unit"), NAME_WIDTH));
        groups.forEach(group -> columns.add(Column.figures(GroupName.of(group, messages), GROUP_WIDTH)));
        return Optional.of(Table.ofUnits(columns, cards.stream().map(this::row).toList()));
    }

    /** What the colours mean: the tiers that occur, each on its colour. */
    Paragraph key() {
        MethodText words = new MethodText(method, messages);
        List<Paragraph.Phrase> phrases = new ArrayList<>();
        phrases.add(new Paragraph.Phrase(messages.text("annex.colours"), Tone.PLAIN));
        method.tiers().stream().filter(this::occurs).forEach(tier -> {
            phrases.add(new Paragraph.Phrase("  ", Tone.PLAIN));
            phrases.add(new Paragraph.Phrase(
                    ("\u00A0" + words.range(tier) + "\u00A0").replace(' ', '\u00A0'), cells.tone(tier)));
        });
        return new Paragraph(phrases);
    }

    private boolean occurs(Tier tier) {
        return report.board().cards().stream()
                .flatMap(card -> card.groups().stream())
                .flatMap(group -> group.rate().value().flatMap(this::tier).stream())
                .anyMatch(tier::equals);
    }

    private List<Cell> row(Scorecard card) {
        Map<String, Rate> rates = new HashMap<>();
        card.groups().forEach(group -> rates.put(group.name(), group.rate()));
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(card.unit().name()));
        for (String group : groups) {
            row.add(Optional.ofNullable(rates.get(group)).map(this::cell).orElse(Cell.words("")));
        }
        return row;
    }

    private Cell cell(Rate rate) {
        return new Cell.Words(
                Figures.fraction(rate), rate.value().map(this::tone).orElse(Tone.PLAIN));
    }

    private Tone tone(BigFraction rate) {
        return cells.tone(tier(rate));
    }

    private Optional<Tier> tier(BigFraction rate) {
        return method.tiers().stream().filter(tier -> tier.reachedBy(rate)).findFirst();
    }
}
