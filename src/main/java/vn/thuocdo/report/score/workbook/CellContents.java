package vn.thuocdo.report.score.workbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.DecimalPlaces;
import vn.thuocdo.report.workbook.TierShade;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;

/** Exact numbers as cells of tables hold them. */
final class CellContents {

    /** Excel keeps no more digits of a number. */
    private static final int DIGITS = 15;

    private final Scoreboard board;
    private final Method method;
    private final MethodText words;

    CellContents(Scoreboard board, Messages messages) {
        this.board = board;
        this.method = board.method();
        this.words = new MethodText(method, messages);
    }

    CellContent percentage(Rate rate, Optional<TierShade> tone) {
        return rate.value().map(value -> percentage(value, tone)).orElse(new CellContent.Blank());
    }

    /** A rate in a column whose rates all have the same number of decimal places. */
    CellContent percentage(Rate rate, int places) {
        return percentage(rate, Optional.empty()) instanceof CellContent.Percentage entry
                ? new CellContent.Percentage(
                        entry.share(),
                        DecimalPlaces.of(Math.max(places, entry.places().shown())),
                        entry.tone())
                : new CellContent.Blank();
    }

    /** The decimal places that rates need to be shown so that none suggests another tier. */
    int places(Stream<Rate> rates) {
        return rates.flatMap(rate -> rate.value().stream())
                .mapToInt(rate -> Percent.of(rate, method).scale())
                .max()
                .orElse(0);
    }

    /** What a rate comes to by a formula; as it is where the cell holds less than the formula would give. */
    CellContent workedOut(Rate rate, int places, String formula) {
        CellContent entry = percentage(rate, places);
        boolean exact = entry instanceof CellContent.Percentage percentage
                && rate.value().isPresent()
                && percentage.share().compareTo(rate.value().get().bigDecimalValue(DIGITS, RoundingMode.HALF_UP)) == 0;
        return exact ? new CellContent.Formula(formula, entry) : entry;
    }

    /** The exact rate, shown as everywhere else; where a cell could not round it so, what is shown. */
    CellContent percentage(BigFraction rate, Optional<TierShade> tone) {
        return percentage(rate, Percent.of(rate, method), tone);
    }

    /** @param shown the rate in per cent as it stands elsewhere */
    static CellContent percentage(BigFraction rate, BigDecimal shown, Optional<TierShade> tone) {
        return percentage(rate, shown, DecimalPlaces.of(shown.scale()), tone);
    }

    /** The same in a column where others have more places. */
    static CellContent shown(BigFraction rate, BigDecimal shown, int mostOfColumn) {
        return percentage(rate, shown, DecimalPlaces.of(shown.scale(), mostOfColumn), Optional.empty());
    }

    private static CellContent percentage(
            BigFraction rate, BigDecimal shown, DecimalPlaces places, Optional<TierShade> tone) {
        BigDecimal exact = rate.bigDecimalValue(DIGITS, RoundingMode.HALF_UP);
        boolean sameInACell = exact.movePointRight(2)
                        .setScale(shown.scale(), RoundingMode.HALF_UP)
                        .compareTo(shown)
                == 0;
        return new CellContent.Percentage(sameInACell ? exact : shown.movePointLeft(2), places, tone);
    }

    CellContent tier(Tier tier) {
        return new CellContent.Text(name(tier), tone(tier));
    }

    /** A tier as an official says it: {@code từ 80% đến dưới 90%}. */
    String name(Tier tier) {
        return words.inWords(tier);
    }

    /** The tiers' names with their colours, the highest first. */
    Map<String, TierShade> tones() {
        Map<String, TierShade> tones = new LinkedHashMap<>();
        board.tiers().forEach(tier -> tone(tier).ifPresent(tone -> tones.put(name(tier), tone)));
        return tones;
    }

    Optional<TierShade> tone(Tier tier) {
        int place = board.tiers().indexOf(tier);
        return place < 0
                ? Optional.empty()
                : Optional.of(TierShade.of(place, board.tiers().size()));
    }

    /** A number as it is where its decimals end, else {@linkplain #rounded rounded}. */
    static CellContent number(BigFraction number) {
        String plain = Percent.plain(number);
        return plain.contains("/")
                ? rounded(number)
                : CellContent.Number.general(new BigDecimal(plain).stripTrailingZeros());
    }

    /** A number with all digits that a cell keeps; never a text, so that it can be added up. */
    static CellContent rounded(BigFraction number) {
        return CellContent.Number.general(number.bigDecimalValue(DIGITS, RoundingMode.HALF_UP)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros());
    }

    /** An exact number as a text, which no program rounds: {@code 13/15}, {@code 9/10}, {@code 2}. */
    static CellContent exact(BigFraction number) {
        boolean whole = number.getDenominator().equals(BigInteger.ONE);
        return CellContent.text(whole ? Percent.plain(number) : Percent.exact(number));
    }
}
