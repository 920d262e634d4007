package vn.thuocdo.diagnostic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a message names: not yet as a language writes it, since a finding is made once, and few of many are ever shown. As a
 * string, it is what data files have: days as in ISO 8601, counts in digits.
 */
public sealed interface Argument
        permits Argument.Text,
                Argument.Day,
                Argument.Count,
                Argument.Number,
                Argument.Head,
                Argument.Field,
                Argument.Periods,
                SystemFault,
                YamlFault,
                YamlKind {

    /** A text of the data, a name or a key, shown as it is. */
    record Text(String text) implements Argument {

        public Text {
            text = Quotation.paragraph(text);
        }

        // Both written out, as those of a finding are.
        @Override
        public boolean equals(Object other) {
            return other instanceof Text that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record Day(LocalDate day) implements Argument {
        @Override
        public boolean equals(Object other) {
            return other instanceof Day that && day.equals(that.day);
        }

        @Override
        public int hashCode() {
            return day.hashCode();
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** How many there are of something; years and places of a file are none. */
    record Count(long count) implements Argument {
        @Override
        public boolean equals(Object other) {
            return other instanceof Count that && count == that.count;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(count);
        }

        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /**
     * A figure that was computed, exactly. What a cell holds is a {@link Text}: it is quoted as it was written.
     */
    record Number(BigFraction value) implements Argument {

        /** A decimal, or {@code 7/3} where that would not end. */
        @Override
        public String toString() {
            try {
                return new BigDecimal(value.getNumerator())
                        .divide(new BigDecimal(value.getDenominator()))
                        .toPlainString();
            } catch (ArithmeticException endless) {
                return value.getNumerator() + "/" + value.getDenominator();
            }
        }
    }

    /**
     * A column that the reader is to look at, by its canonical header: the head that stands in the file replaces it
     * ({@link Findings#with}); where no file has one, a language calls the column as its own tables do.
     *
     * @param header such as {@code actual}
     */
    record Head(String header) implements Argument {
        @Override
        public boolean equals(Object other) {
            return other instanceof Head that && header.equals(that.header);
        }

        @Override
        public int hashCode() {
            return header.hashCode();
        }

        @Override
        public String toString() {
            return header;
        }
    }

    /**
     * What a column means, by its canonical header, which a language calls as its tables do.
     *
     * @param header such as {@code group}
     */
    record Field(String header) implements Argument {
        @Override
        public boolean equals(Object other) {
            return other instanceof Field that && header.equals(that.header);
        }

        @Override
        public int hashCode() {
            return header.hashCode();
        }

        @Override
        public String toString() {
            return header;
        }
    }

    /** Reporting periods, which a language has words for. */
    record Periods(List<Periods.One> all) implements Argument {

        /**
         * @param kind of the period, such as {@code QUARTER}
         * @param written as data files have it: {@code 2023-Q1}
         */
        public record One(String kind, int year, int number, String written) {}

        public Periods {
            all = List.copyOf(all);
        }

        @Override
        public String toString() {
            return all.stream().map(One::written).collect(Collectors.joining(", "));
        }
    }

    /** What an object is in a message; long texts of the data are cut, texts to paste are complete. */
    static Argument of(Object argument) {
        if (argument instanceof Argument known) {
            return known;
        }
        if (argument instanceof LocalDate day) {
            return new Day(day);
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return new Count(((java.lang.Number) argument).longValue());
        }
        if (argument instanceof BigFraction value) {
            return new Number(value);
        }
        return new Text(
                argument instanceof ToPaste declaration ? declaration.text() : Quotation.of(String.valueOf(argument)));
    }
}
