package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a cell holds, as what it is: a text stays a text, whatever it begins with. */
public sealed interface Entry {

    /** @param tone of the tier that it names; absent for other texts */
    record Text(String text, Optional<Tone> tone) implements Entry {}

    record Count(long count) implements Entry {}

    /** @param places how many decimal places are shown; the cell holds all */
    record Number(BigDecimal number, int places) implements Entry {

        /** Shown with the decimals it has. */
        public Number(BigDecimal number) {
            this(number, Math.max(0, number.scale()));
        }
    }

    /**
     * A share, 1 for all.
     *
     * @param places how many decimal places of the percentage are shown
     */
    record Percentage(BigDecimal share, int places, Optional<Tone> tone) implements Entry {}

    record Day(LocalDate day) implements Entry {}

    record Blank() implements Entry {}

    static Entry text(String text) {
        return text.isEmpty() ? new Blank() : new Text(text, Optional.empty());
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
