package vn.thuocdo.report.score;

import java.math.BigDecimal;
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

    private static final int DIGITS_OF_A_SHARE = 15;
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
        BigDecimal shown = Percent.of(rate, method);
        BigDecimal exact = rate.bigDecimalValue(DIGITS_OF_A_SHARE, RoundingMode.HALF_UP);
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

    /** A number as it is where its decimals end soon, else rounded to some places. */
    static Entry number(BigFraction number) {
        return new Entry.Number(decimal(number).stripTrailingZeros());
    }

    private static BigDecimal decimal(BigFraction number) {
        String plain = Percent.plain(number);
        return plain.contains("/") ? number.bigDecimalValue(PLACES, RoundingMode.HALF_UP) : new BigDecimal(plain);
    }

    /** A percentage as it was given: 87 for 87 %. */
    static Entry percent(BigFraction percent) {
        BigDecimal decimal = decimal(percent).stripTrailingZeros();
        return new Entry.Percentage(decimal.movePointLeft(2), Math.max(0, decimal.scale()), Optional.empty());
    }
}
