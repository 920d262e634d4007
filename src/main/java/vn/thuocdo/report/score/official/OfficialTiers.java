package vn.thuocdo.report.score.official;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Scale;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** The units in each tier, and those that completed everything, in the words of an official letter. */
final class OfficialTiers {

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final UnitNames names;
    private final Figures figures;
    private final MethodText method;
    private final FigureCells cells;
    private final List<Block> blocks = new ArrayList<>();
    /** Whether a tier has more units than a sentence names; one sentence for all of them says where they are. */
    private boolean annexed;

    OfficialTiers(ReportContent report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.names = new UnitNames(messages);
        this.figures = new Figures(board.method(), messages);
        this.method = new MethodText(board.method(), messages);
        this.cells = new FigureCells(board.method(), messages);
    }

    List<Block> blocks() {
        if (board.tiers().isEmpty()) {
            text(messages.text("text.noTiers") + " "
                    + board.method().missing().stream()
                            .map(missing -> missing.in(messages.language()))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        int number = 1;
        for (Tier tier : board.tiers()) {
            tier(number++, tier);
        }
        if (annexed) {
            // Above the tiers: a heading with nothing beneath it would look unfinished.
            blocks.add(0, Paragraph.of(messages.text("word.inAnnex")));
        }
        List<Scorecard> notAssessable = report.notAssessable(messages.language());
        if (!notAssessable.isEmpty()) {
            text(messages.counted("word.notAssessable", notAssessable.size(), named(notAssessable)));
        }
        List<Scorecard> full = report.fullyCompleted(messages.language());
        boolean ofAssigned = MethodText.ofAssigned(board.method());
        if (full.isEmpty()) {
            text(messages.text(ofAssigned ? "word.noneFull" : "word.noneOfFullRate"));
        } else {
            text(messages.counted(ofAssigned ? "word.full" : "word.ofFullRate", full.size(), named(full)));
        }
        scale();
        return blocks;
    }

    /**
     * A chart of all units on one scale, where there are tiers and enough units. Behind the sentences: a page that has no room for
     * it ends with them, and not with the section before.
     */
    private void scale() {
        List<Scorecard> rated = report.cards(messages.language()).stream()
                .filter(card -> card.tier().isPresent() && card.rate().value().isPresent())
                .sorted(Comparator.comparing(
                        (Scorecard card) -> card.rate().value().orElseThrow(), Comparator.reverseOrder()))
                .toList();
        if (rated.size() < Scale.FEWEST) {
            return;
        }
        List<Scale.Series> series = new ArrayList<>();
        List<Scale.Line> lines = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Tier tier : board.tiers()) {
            List<BigDecimal> percents = rated.stream()
                    .filter(card -> card.tier().filter(tier::equals).isPresent())
                    .map(card -> Percent.of(card.rate().value().orElseThrow(), board.method()))
                    .toList();
            if (!percents.isEmpty()) {
                series.add(new Scale.Series(method.range(tier), cells.tone(tier), percents));
            }
            told.add(messages.text("word.scaleTier", method.range(tier), messages.number(percents.size())));
            if (tier.lower().signum() > 0) {
                lines.add(new Scale.Line(messages.percent(tier.lower()), tier.lower()));
            }
        }
        String title = messages.text("word.scale", messages.counted("text.units", rated.size()));
        String description = messages.text(
                "word.scaleTold",
                title,
                String.join("; ", told),
                figures.percent(rated.get(rated.size() - 1).rate()),
                figures.percent(rated.get(0).rate()));
        blocks.add(new Scale(title, description, series, lines, Scale.Height.TALL));
    }

    private void tier(int number, Tier tier) {
        List<Scorecard> in = report.cards(messages.language()).stream()
                .filter(card -> card.tier().filter(tier::equals).isPresent())
                .toList();
        if (in.isEmpty()) {
            blocks.add(Heading.item(number + ". " + messages.text("word.noneInTier", method.range(tier)), Tone.PLAIN));
            return;
        }
        String heading = messages.counted(
                "word.tier",
                in.size(),
                method.range(tier),
                messages.number(board.cards().size()));
        blocks.add(Heading.item(number + ". " + heading, Tone.PLAIN));
        List<String> units = in.stream().map(this::withRate).toList();
        boolean lowest = number == board.tiers().size();
        Optional<String> named = lowest ? names.ofLowest(units) : names.sentence(units);
        named.ifPresentOrElse(this::text, () -> annexed(lowest ? byBloc(in) : List.of()));
    }

    /** @param parts what is said of the units in place of their names; none for nothing */
    private void annexed(List<String> parts) {
        annexed = true;
        if (!parts.isEmpty()) {
            text(String.join("; ", parts) + ".");
        }
    }

    /** How many of these units each bloc has, in the order of the blocs; none where all are of one. */
    private List<String> byBloc(List<Scorecard> in) {
        return board.blocs().size() < 2
                ? List.of()
                : board.blocs().stream()
                        .map(bloc -> Map.entry(bloc.name(), (int) in.stream()
                                .filter(card -> card.unit().bloc().equals(bloc.name()))
                                .count()))
                        .filter(bloc -> bloc.getValue() > 0)
                        .map(bloc -> messages.text(
                                "word.ofBloc",
                                messages.label(bloc.getKey()),
                                messages.counted("text.units", bloc.getValue())))
                        .toList();
    }

    private String withRate(Scorecard card) {
        return messages.text(
                "word.unit", card.unit().name(), Figures.fraction(card.rate(), messages), figures.percent(card.rate()));
    }

    private String named(List<Scorecard> cards) {
        return names.of(cards.stream().map(Scorecard::unit).toList());
    }

    private void text(String text) {
        blocks.add(Paragraph.of(text));
    }
}
