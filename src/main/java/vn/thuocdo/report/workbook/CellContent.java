package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a cell holds, as what it is: a text stays a text, whatever it begins with. */
public sealed interface CellContent {

    /**
     * @param tone of the tier that it names; absent for other texts
     * @param link whether its cell leads somewhere; it looks like that where it has no tone
     */
    record Text(String text, Optional<TierShade> tone, boolean link) implements CellContent {

        public Text(String text, Optional<TierShade> tone) {
            this(text, tone, false);
        }
    }

    record Count(long count) implements CellContent {}

    /**
     * @param places that are shown; the cell holds all
     * @param unit our word for what it counts, which is shown behind it; empty where the column says so
     * @param general whether Excel decides on the places, as in a column of numbers of all kinds
     * @param sign what stands before it
     */
    record Number(BigDecimal number, DecimalPlaces places, String unit, boolean general, Sign sign)
            implements CellContent {

        public Number(BigDecimal number, DecimalPlaces places) {
            this(number, places, "", false, Sign.PLAIN);
        }

        public static Number general(BigDecimal number) {
            return new Number(number, DecimalPlaces.of(0), "", true, Sign.PLAIN);
        }

        /** @param approximate whether it is the difference of two figures that were rounded before */
        public static Number difference(BigDecimal number, DecimalPlaces places, String unit, boolean approximate) {
            return new Number(number, places, unit, false, approximate ? Sign.NEARLY : Sign.DIFFERENCE);
        }
    }

    /** What stands before a number. */
    enum Sign {
        /** A minus where it is below 0. */
        PLAIN,
        /** A plus or a minus where it is not 0. */
        DIFFERENCE,
        /** The same after ≈. */
        NEARLY
    }

    /**
     * A share, 1 for all.
     *
     * @param places of the percentage that are shown
     */
    record Percentage(BigDecimal share, DecimalPlaces places, Optional<TierShade> tone) implements CellContent {}

    record Day(LocalDate day) implements CellContent {}

    /**
     * What other cells come to. Its words are ours alone: no text of the data is ever part of it.
     *
     * @param formula without the sign of equality
     * @param value what it comes to, a count or a percentage
     */
    record Formula(String formula, CellContent value) implements CellContent {}

    record Blank() implements CellContent {}

    static CellContent text(String text) {
        return text.isEmpty() ? new Blank() : new Text(text, Optional.empty());
    }

    /** A text whose cell leads somewhere. */
    static CellContent link(String text) {
        return text.isEmpty() ? new Blank() : new Text(text, Optional.empty(), true);
    }

    static CellContent count(long count) {
        return new Count(count);
    }

    /** By how many the things of a kind changed. */
    static CellContent change(long change) {
        return Number.difference(BigDecimal.valueOf(change), DecimalPlaces.of(0), "", false);
    }

    static CellContent count(OptionalInt count) {
        return count.isPresent() ? new Count(count.getAsInt()) : new Blank();
    }

    static CellContent day(Optional<LocalDate> day) {
        return day.<CellContent>map(Day::new).orElse(new Blank());
    }
}
