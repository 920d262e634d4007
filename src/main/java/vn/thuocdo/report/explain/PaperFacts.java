package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.outline.Facts.Fact;
import vn.thuocdo.report.part.ProgressTexts;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.BlocPlace;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;

/** The result of a unit in a few lines for readers who want no arithmetic. */
final class PaperFacts {

    private final Explanation explanation;
    private final Scorecard card;
    private final Method method;
    private final Messages messages;
    private final MethodText rules;
    private final Figures figures;
    private final List<Fact> facts = new ArrayList<>();

    PaperFacts(Explanation explanation, Messages messages) {
        this.explanation = explanation;
        this.card = explanation.card();
        this.method = explanation.board().method();
        this.messages = messages;
        this.rules = new MethodText(method, messages);
        this.figures = new Figures(method, messages);
    }

    List<Fact> facts() {
        result();
        new RateNotes(method, messages).of(card).forEach(note -> add("text.note", note));
        progress();
        tier();
        place();
        next();
        return facts;
    }

    private void result() {
        Rate rate = card.rate();
        add(
                "paper.result",
                rate.value().isEmpty()
                        ? messages.text("explain.noRate")
                        : messages.text(
                                rate.denominator() == rate.assigned() ? "paper.done" : "paper.doneOf",
                                messages.number(rate.completed()),
                                messages.number(rate.denominator()),
                                figures.percent(rate),
                                messages.number(rate.assigned()),
                                messages.text(
                                        "denominator." + method.denominator().word())));
        if (rules.isMoreThanCounting()) {
            add("text.credit", rules.sum(rate));
        }
    }

    private void progress() {
        ProgressTexts progress = new ProgressTexts(List.of(card), explanation.asOf(), messages);
        if (!progress.completedParts().isEmpty()) {
            add("paper.completed", String.join("; ", progress.completedParts()));
        }
        if (progress.open() > 0) {
            add("paper.notCompleted", String.join("; ", progress.openParts()));
        }
    }

    private void tier() {
        if (method.givesTiers()) {
            card.tier().ifPresent(tier -> add("text.tier", rules.range(tier)));
        }
    }

    private void place() {
        if (card.rank().isEmpty()) {
            return;
        }
        String section = method.ranking().section(card.unit());
        int units = explanation.board().rankedWith(card.unit()).size();
        String place = messages.text(
                "paper.place", messages.number(card.rank().getAsInt()), messages.counted("text.units", units));
        String among = section.isEmpty() ? place : messages.text("paper.placeIn", place, messages.label(section));
        Optional<BlocPlace> inBloc = BlocPlace.of(card, explanation.board());
        add(
                "text.rank",
                inBloc.map(bloc -> messages.text(
                                "paper.placeInBloc",
                                among,
                                messages.number(bloc.rank()),
                                messages.counted("text.units", bloc.units()),
                                messages.label(bloc.bloc())))
                        .orElse(among));
    }

    private void next() {
        new ExplainTexts(explanation, messages)
                .next(next -> rules.isMoreThanCounting() ? way(next) : counted(next))
                .ifPresent(next -> add("text.next", next));
    }

    private String way(Scorecard.NextTier next) {
        return messages.counted("paper.way", next.items(), rules.range(next.reached()));
    }

    private String counted(Scorecard.NextTier next) {
        int completed = card.rate().completed() + next.items();
        int of = card.rate().denominator();
        BigFraction rate = BigFraction.of(completed, of);
        return messages.text(
                "paper.wayReached", way(next), messages.number(completed), messages.number(of), figures.percent(rate));
    }

    private void add(String key, String text) {
        facts.add(new Fact(messages.text(key), text));
    }
}
