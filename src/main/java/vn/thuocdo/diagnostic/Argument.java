package vn.thuocdo.diagnostic;

import java.time.LocalDate;

/**
 * What a message names: not yet as a language writes it, since a finding is made once, and few of many are ever shown. As a
 * string, it is what data files have: days as in ISO 8601, counts in digits.
 */
public sealed interface Argument {

    /** A text of the data, a name or a key, shown as it is. */
    record Text(String text) implements Argument {

        public Text {
            text = Quotation.paragraph(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record Day(LocalDate day) implements Argument {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** How many there are of something; years and places of a file are none. */
    record Count(long count) implements Argument {
        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /**
     * A column by its canonical header, which a language calls as its tables do.
     *
     * @param header such as {@code group}
     */
    record Field(String header) implements Argument {
        @Override
        public String toString() {
            return header;
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
            return new Count(((Number) argument).longValue());
        }
        return new Text(
                argument instanceof ToPaste declaration ? declaration.text() : Quotation.of(String.valueOf(argument)));
    }
}
