package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a cell holds, as what it is: a text stays a text, whatever it begins with. */
public sealed interface Entry {

    /**
     * @param tone of the tier that it names; absent for other texts
     * @param link whether it looks like one; where it leads is said of its cell
     */
    record Text(String text, Optional<Tone> tone, boolean link) implements Entry {

        public Text(String text, Optional<Tone> tone) {
            this(text, tone, false);
        }
    }

    record Count(long count) implements Entry {}

    /**
     * @param places how many decimal places are shown; the cell holds all
     * @param general whether Excel decides on the places, as in a column of numbers of all kinds
     */
    record Number(BigDecimal number, int places, boolean general) implements Entry {

        public Number(BigDecimal number, int places) {
            this(number, places, false);
        }

        /** Shown with the decimals it has. */
        public Number(BigDecimal number) {
            this(number, Math.max(0, number.scale()));
        }

        public static Number general(BigDecimal number) {
            return new Number(number, 0, true);
        }
    }

    /**
     * A share, 1 for all.
     *
     * @param places how many decimal places of the percentage are shown
     */
    record Percentage(BigDecimal share, int places, Optional<Tone> tone) implements Entry {}

    record Day(LocalDate day) implements Entry {}

    /**
     * What other cells come to. Its words are ours alone: no text of the data is ever part of it.
     *
     * @param formula without the sign of equality
     * @param value what it comes to, a count or a percentage
     */
    record Formula(String formula, Entry value) implements Entry {}

    record Blank() implements Entry {}

    static Entry text(String text) {
        return text.isEmpty() ? new Blank() : new Text(text, Optional.empty());
    }

    /** A text whose cell leads somewhere. */
    static Entry link(String text) {
        return text.isEmpty() ? new Blank() : new Text(text, Optional.empty(), true);
    }

    static Entry count(long count) {
        return new Count(count);
    }

    static Entry count(OptionalInt count) {
        return count.isPresent() ? new Count(count.getAsInt()) : new Blank();
    }

    static Entry day(Optional<LocalDate> day) {
        return day.<Entry>map(Day::new).orElse(new Blank());
    }
}
