package vn.thuocdo.scaffold;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Status;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;

/** How a language writes what goes into tables, so that it is read back as the same. */
public final class TableWording {

    private final Messages messages;

    public TableWording(Messages messages) {
        this.messages = messages.with("scaffold");
    }

    Language language() {
        return messages.language();
    }

    /** That of every workbook. */
    String font() {
        return messages.with("workbook").text("sheet.font");
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The header of a column, one that is read as this column in every table that has it. */
    String header(Column column) {
        StringBuilder key = new StringBuilder("field.");
        String[] words = column.header().split("_");
        key.append(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return messages.text(key.toString());
    }

    /** The same as people write it: {@code Completed on}. It is read as this column too. */
    String title(Column column) {
        String header = header(column).replace('_', ' ');
        return header.substring(0, 1).toUpperCase(Locale.ROOT) + header.substring(1);
    }

    List<String> headers(List<Column> columns) {
        return columns.stream().map(this::header).toList();
    }

    String day(LocalDate day) {
        return messages.day(day);
    }

    /** A day in a text of a narrow cell: on one line. */
    String dayInCell(LocalDate day) {
        return messages.onPaper().day(day);
    }

    /** {@code quý I/2024}. */
    String period(Period period) {
        return messages.period(period);
    }

    /** The words that say how far an item is, the best first; each is read back as what it says. */
    List<String> statuses() {
        return Stream.concat(
                        Stream.of(Status.DONE, Status.IN_PROGRESS, Status.NOT_STARTED)
                                .map(this::status),
                        Stream.of(text("scaffold.statusNoCase")))
                .toList();
    }

    String status(Status status) {
        return switch (status) {
            case DONE -> text("scaffold.statusDone");
            case NOT_DONE -> text("scaffold.statusNotDone");
            case IN_PROGRESS -> text("scaffold.statusInProgress");
            case NOT_STARTED -> text("scaffold.statusNotStarted");
            case REPORTED -> "";
        };
    }

    /**
     * {@code >= 90%}, {@code 40 - 50}; a bare number where its direction says the same.
     *
     * @param measured whether a column beside it says what it counts
     */
    String target(Target target, boolean measured) {
        if (target.asWritten().isPresent()) {
            return target.asWritten().get();
        }
        if (target instanceof Target.Rank rank) {
            return "Top " + quantity(rank.place());
        }
        if (target instanceof Target.Range range) {
            return range.ends().equals(Target.Ends.INCLUDED)
                    ? range(range.low(), range.high(), measured)
                    : range.ends().low().sign() + " " + quantity(range.low()) + " và "
                            + range.ends().high().sign() + " " + counted(range.high(), measured);
        }
        Target.Threshold threshold = (Target.Threshold) target;
        if (threshold.otherEnd().isPresent()) {
            return range(threshold.bound(), threshold.otherEnd().get(), measured);
        }
        String bound = counted(threshold.bound(), measured);
        boolean atLeast = threshold.comparison() == Comparison.AT_LEAST;
        // A bare 0 would ask for none.
        return atLeast && !threshold.bound().value().isZero()
                ? bound
                : threshold.comparison().sign() + " " + bound;
    }

    private String range(Quantity one, Quantity other, boolean measured) {
        boolean rises = one.compareTo(other) <= 0;
        return quantity(rises ? one : other) + " - " + counted(rises ? other : one, measured);
    }

    /** A number with its unit, unless the column of measures says it. */
    String counted(Quantity quantity, boolean measured) {
        boolean said = measured || quantity.unit().isNone();
        return quantity(quantity) + (said ? "" : " " + quantity.unit().text());
    }

    String quantity(Quantity quantity) {
        return number(quantity.value()) + (quantity.percent() ? "%" : "");
    }

    /** A decimal where it ends, else a fraction. */
    private String number(BigFraction number) {
        return messages.decimal(Percent.plain(number));
    }
}
