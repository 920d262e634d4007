package vn.thuocdo.report.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;

/** A cell of a table: its text for readers and, for a figure, its value. */
public sealed interface Cell {

    /** The text in the reader's language; empty for an empty cell. */
    String text();

    Tone tone();

    /** The decimal places that its text shows; absent where it is no figure of that kind. */
    default OptionalInt decimals() {
        return OptionalInt.empty();
    }

    record Words(String text, Tone tone) implements Cell {}

    /**
     * A remark that says by itself what it is, where it has no column.
     *
     * @param label what it is called there; empty where its text says so
     */
    record Remark(String label, String text) implements Cell {

        @Override
        public Tone tone() {
            return Tone.PLAIN;
        }
    }

    /** A number of things. */
    record Count(String text, long count, Tone tone) implements Cell {}

    /**
     * A rate.
     *
     * @param share exact, 1 for all
     * @param percent rounded as its text shows it
     */
    record Share(String text, BigFraction share, BigDecimal percent, Tone tone) implements Cell {

        @Override
        public OptionalInt decimals() {
            return OptionalInt.of(Math.max(0, percent.scale()));
        }
    }

    /** By how much a number of things changed; its text has a sign. */
    record Change(String text, long change) implements Cell {

        @Override
        public Tone tone() {
            return Tone.PLAIN;
        }
    }

    /**
     * A difference of two figures in decimals, rounded; its text has a sign.
     *
     * @param unit what it counts, where the column does not say so; else empty
     * @param approximate whether its text says so too
     */
    record Decimal(String text, BigDecimal number, String unit, boolean approximate) implements Cell {

        @Override
        public OptionalInt decimals() {
            return OptionalInt.of(Math.max(0, number.scale()));
        }

        @Override
        public Tone tone() {
            return Tone.PLAIN;
        }
    }

    /**
     * A number of any kind, as a workbook calculates with it.
     *
     * @param text its whole text for readers, which may say more than the number
     * @param places that are shown at most; the number may have more
     */
    record Number(String text, BigDecimal number, int places) implements Cell {

        @Override
        public Tone tone() {
            return Tone.PLAIN;
        }
    }

    /** A day, which a workbook sorts and filters as one. */
    record Day(String text, LocalDate day, Tone tone) implements Cell {}

    /**
     * A bar in proportion to the largest value. Formats that cannot draw it leave it out, because the figure is in
     * another cell.
     */
    record Bar(long part, long most, Tone tone) implements Cell {

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * Several figures of one thing: readers see them in one cell, a workbook has a cell for each.
     *
     * @param parts as many as its column has
     */
    record Several(String text, List<Cell> parts, Tone tone) implements Cell {

        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** Rates of successive periods, as a small curve or bars. An absent rate leaves a gap. */
    record Course(List<Optional<BigFraction>> rates) implements Cell {

        public Course {
            rates = List.copyOf(rates);
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public Tone tone() {
            return Tone.PLAIN;
        }
    }

    static Cell words(String text) {
        return new Words(text, Tone.PLAIN);
    }

    static Cell count(String text, long count) {
        return new Count(text, count, Tone.PLAIN);
    }
}
