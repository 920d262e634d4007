package vn.thuocdo.report.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.Rate;

/** Rates and tiers under a method as cells, the same in every document. */
public final class FigureCells {

    private static final String NONE = "–";

    private final Method method;
    private final Figures figures;
    private final Messages messages;

    public FigureCells(Method method, Messages messages) {
        this.method = method;
        this.figures = new Figures(method, messages);
        this.messages = messages;
    }

    /** A rate, or a dash without one; marked if it is 100 % but items are open. */
    public Cell rate(Rate rate, Tone tone) {
        String text = figures.percent(rate);
        return rate.value().map(value -> share(text, value, tone)).orElse(Cell.words(text));
    }

    /** A dash where there is none. */
    public Cell rate(Optional<BigFraction> rate) {
        return rate.map(some -> share(figures.percent(some), some, Tone.PLAIN)).orElse(Cell.words(NONE));
    }

    /** A rate whose shown figure depends on another rate beside it. */
    public Cell rate(BigFraction rate, BigDecimal shown) {
        return new Cell.Share(messages.percent(shown), rate, shown, Tone.PLAIN);
    }

    private Cell share(String text, BigFraction share, Tone tone) {
        return new Cell.Share(text, share, Percent.of(share, method), tone);
    }

    public Cell count(long count) {
        return Cell.count(messages.number(count), count);
    }

    /** The name of a tier, in its tone; a dash where there is none. */
    public Cell tier(Optional<Tier> tier) {
        return new Cell.Words(tier.map(Tier::label).orElse(NONE), tone(tier));
    }

    /** The same with its range in words, as a page has room for. */
    public Cell tierInWords(Optional<Tier> tier) {
        MethodText words = new MethodText(method, messages);
        return new Cell.Words(tier.map(words::range).orElse(NONE), tone(tier));
    }

    /** Plain for none. */
    public Tone tone(Optional<Tier> tier) {
        return tier.map(this::tone).orElse(Tone.PLAIN);
    }

    public Tone tone(Tier tier) {
        return Tone.ofTier(method.tiers().indexOf(tier), method.tiers().size());
    }
}
