package vn.thuocdo.report.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.MethodText;
import vn.thuocdo.report.Percent;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Tone;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;

/** Exact numbers as cells of tables hold them. */
final class Entries {

    /** Excel keeps no more digits of a number. */
    private static final int DIGITS = 15;

    private static final int PLACES = 4;

    private final Scoreboard board;
    private final Method method;
    private final MethodText words;

    Entries(Scoreboard board, Messages messages) {
        this.board = board;
        this.method = board.method();
        this.words = new MethodText(method, messages);
    }

    Entry percentage(Rate rate, Optional<Tone> tone) {
        return rate.value().map(value -> percentage(value, tone)).orElse(new Entry.Blank());
    }

    /** The exact rate, shown as everywhere else; where a cell could not round it so, what is shown. */
    Entry percentage(BigFraction rate, Optional<Tone> tone) {
        return percentage(rate, Percent.of(rate, method), tone);
    }

    /** @param shown the rate in per cent as it stands elsewhere */
    Entry percentage(BigFraction rate, BigDecimal shown, Optional<Tone> tone) {
        BigDecimal exact = rate.bigDecimalValue(DIGITS, RoundingMode.HALF_UP);
        boolean sameInACell = exact.movePointRight(2)
                        .setScale(shown.scale(), RoundingMode.HALF_UP)
                        .compareTo(shown)
                == 0;
        return new Entry.Percentage(sameInACell ? exact : shown.movePointLeft(2), shown.scale(), tone);
    }

    Entry tier(Tier tier) {
        return new Entry.Text(words.label(tier), tone(tier));
    }

    Optional<Tone> tone(Tier tier) {
        int place = board.tiers().indexOf(tier);
        return place < 0
                ? Optional.empty()
                : Optional.of(Tone.of(place, board.tiers().size()));
    }

    /** A number as it is where its decimals end, else {@linkplain #rounded rounded}. */
    static Entry number(BigFraction number) {
        String plain = Percent.plain(number);
        return plain.contains("/") ? rounded(number) : new Entry.Number(new BigDecimal(plain).stripTrailingZeros());
    }

    /** A number with all digits that a cell keeps, of which some are shown; never a text, so that it can be added up. */
    static Entry rounded(BigFraction number) {
        BigDecimal decimal = number.bigDecimalValue(DIGITS, RoundingMode.HALF_UP)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros();
        return new Entry.Number(decimal, Math.max(0, Math.min(PLACES, decimal.scale())));
    }

    /** A percentage as it was given: 87 for 87 %; some places of one that does not end. */
    static Entry percent(BigFraction percent) {
        String plain = Percent.plain(percent);
        BigDecimal decimal =
                plain.contains("/") ? percent.bigDecimalValue(PLACES, RoundingMode.HALF_UP) : new BigDecimal(plain);
        BigDecimal bare = decimal.stripTrailingZeros();
        return new Entry.Percentage(bare.movePointLeft(2), Math.max(0, bare.scale()), Optional.empty());
    }

    /** An exact number as a text, which no program rounds: {@code 13/15}, {@code 2}. */
    static Entry exact(BigFraction number) {
        return Entry.text(Percent.plain(number));
    }
}
