package vn.thuocdo.report.explain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.outline.Scale;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.BlocPlace;
import vn.thuocdo.score.Scorecard;

/** A unit as a dot among those of its bloc, or among all where its bloc is small or has no name. */
final class PlaceOnScale {

    private final Explanation explanation;
    private final Scorecard card;
    private final Method method;
    private final Messages messages;
    private final Figures figures;

    private PlaceOnScale(Explanation explanation, Messages any) {
        this.explanation = explanation;
        this.card = explanation.card();
        this.method = explanation.board().method();
        this.messages = any.with("word");
        this.figures = new Figures(method, messages);
    }

    /** Absent where the unit has no rank, or too few others have one. */
    static Optional<Scale> of(Explanation explanation, Messages messages) {
        return new PlaceOnScale(explanation, messages).scale();
    }

    private Optional<Scale> scale() {
        if (card.rank().isEmpty() || !method.givesTiers()) {
            return Optional.empty();
        }
        List<Scorecard> ranked = explanation.board().rankedWith(card.unit());
        Optional<String> bloc = BlocPlace.of(card, explanation.board())
                .filter(place -> place.units() >= Scale.FEWEST)
                .map(BlocPlace::bloc);
        List<Scorecard> drawn = ranked.stream()
                .filter(other -> bloc.isEmpty() || other.unit().bloc().equals(bloc.get()))
                .sorted(Comparator.comparing(PlaceOnScale::rate).reversed())
                .toList();
        return drawn.size() < Scale.FEWEST ? Optional.empty() : Optional.of(scale(drawn, bloc));
    }

    private static BigFraction rate(Scorecard card) {
        return card.rate().value().orElseThrow();
    }

    private Scale scale(List<Scorecard> drawn, Optional<String> bloc) {
        List<Scale.Series> series = List.of(
                new Scale.Series(
                        card.unit().name(),
                        card.tier().map(new FigureCells(method, messages)::tone).orElse(Tone.STRONG),
                        List.of(percent(card))),
                new Scale.Series(messages.text("place.others"), Tone.PLAIN, others(drawn)));
        String units = messages.counted("text.units", drawn.size());
        String title = bloc.map(name -> messages.text("place.inBloc", units, messages.label(name)))
                .orElse(messages.text("place.ofAll", units));
        String description = messages.text(
                "word.scaleTold",
                title,
                messages.text("word.scaleTier", card.unit().name(), figures.percent(card.rate())),
                figures.percent(drawn.get(drawn.size() - 1).rate()),
                figures.percent(drawn.get(0).rate()));
        List<Scale.Line> lines = method.tiers().stream()
                .filter(tier -> tier.lower().signum() > 0)
                .map(tier -> new Scale.Line(messages.percent(tier.lower()), tier.lower()))
                .toList();
        return new Scale(title, description, series, lines, Scale.Height.LOW);
    }

    private List<BigDecimal> others(List<Scorecard> drawn) {
        return drawn.stream()
                .filter(other -> !other.unit().id().equals(card.unit().id()))
                .map(this::percent)
                .toList();
    }

    private BigDecimal percent(Scorecard some) {
        return Percent.of(rate(some), method);
    }
}
