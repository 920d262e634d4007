package vn.thuocdo.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.TimeBounds;

/**
 * What a rate does not say by itself, in plain words: the bounds it would have if it were known of every item when it was
 * met, and that a rate of 100 % or more leaves items open.
 */
public final class RateNotes {

    /** Of more units the bounds of each would fill page after page; what each has stands on its own paper. */
    private static final int MOST_UNITS = 20;

    private final MethodText method;
    private final Figures figures;
    private final Messages messages;

    public RateNotes(Method method, Messages messages) {
        this.method = new MethodText(method, messages);
        this.figures = new Figures(method, messages);
        this.messages = messages;
    }

    /** What there is to say of a unit's rate; empty for most. */
    public List<String> of(Scorecard card) {
        List<String> notes = new ArrayList<>();
        if (card.timeBounds().isPresent()) {
            notes.add(bounds(card.timeBounds().get(), card.timeUnknown()));
        }
        open(card.rate()).ifPresent(notes::add);
        return notes;
    }

    /** The same of all units together. */
    public List<String> of(Scoreboard board) {
        List<String> notes = new ArrayList<>();
        if (board.timeBounds().isPresent()) {
            notes.add(messages.text("note.total", bounds(board.timeBounds().get(), board.sum(Scorecard::timeUnknown))));
        }
        legend(board.cards().stream().map(Scorecard::rate), messages).ifPresent(notes::add);
        return notes;
    }

    /**
     * The bounds of all units together and of each of them, or how many have any where they are many; empty where the method
     * does not look at time, or all is known.
     */
    public List<String> bounds(Scoreboard board) {
        List<String> notes = new ArrayList<>();
        board.timeBounds()
                .ifPresent(bounds ->
                        notes.add(messages.text("note.total", bounds(bounds, board.sum(Scorecard::timeUnknown)))));
        List<Scorecard> bounded = board.cards().stream()
                .filter(card -> card.timeBounds().isPresent())
                .toList();
        if (bounded.size() > MOST_UNITS) {
            notes.add(many(bounded));
        } else {
            bounded.forEach(card -> notes.add(messages.text(
                    "note.unit", card.unit().name(), bounds(card.timeBounds().orElseThrow(), card.timeUnknown()))));
        }
        return notes;
    }

    /** How many units have bounds, and of how many the tier depends on it. */
    private String many(List<Scorecard> bounded) {
        long uncertain = bounded.stream()
                .flatMap(card -> card.timeBounds().stream())
                .filter(bounds -> !bounds.leastTier().equals(bounds.mostTier()))
                .count();
        return messages.text("note.many", messages.number(bounded.size()), messages.number(uncertain));
    }

    /** What the mark of some rates means; empty where none of them bears it. */
    public static Optional<String> legend(Stream<Rate> rates, Messages messages) {
        return rates.anyMatch(Rate::leavesOpen) ? Optional.of(messages.text("note.legend")) : Optional.empty();
    }

    private Optional<String> open(Rate rate) {
        return rate.leavesOpen()
                ? Optional.of(messages.counted("note.open", rate.denominator() - rate.completed()))
                : Optional.empty();
    }

    /**
     * {@code from 78.0% to 81.0%, depending on whether 2 items were completed on time; tier 70% to below 80% at least,
     * 80% to below 90% at most}.
     *
     * @param unknown of how many items it is not known
     */
    public String bounds(TimeBounds bounds, int unknown) {
        String rates = rates(bounds, unknown);
        return bounds.leastTier().isEmpty() || bounds.mostTier().isEmpty()
                ? rates
                : rates + "; "
                        + tiers(bounds.leastTier().get(), bounds.mostTier().get());
    }

    private String rates(TimeBounds bounds, int unknown) {
        String least = figures.percent(bounds.least());
        String most = figures.percent(bounds.most());
        Optional<BigFraction> lower = bounds.least().value();
        return lower.equals(bounds.most().value())
                ? messages.counted("note.rate", unknown, least)
                : messages.counted("note.rates", unknown, least, most);
    }

    private String tiers(Tier least, Tier most) {
        return least.equals(most)
                ? messages.text("note.tier", method.inWords(least))
                : messages.text("note.tiers", method.inWords(least), method.inWords(most));
    }
}
