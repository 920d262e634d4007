package vn.thuocdo.scaffold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.Column;
import vn.thuocdo.report.Messages;

/** How a language writes what goes into tables, so that it is read back as the same. */
public final class Wording {

    private final Messages messages;

    public Wording(Messages messages) {
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

    List<String> headers(List<Column> columns) {
        return columns.stream().map(this::header).toList();
    }

    String day(LocalDate day) {
        return messages.day(day);
    }

    /** {@code >= 90%}, {@code 40 - 50}; a bare number where its direction says the same. */
    String target(Target target) {
        if (target instanceof Target.Wording wording) {
            return wording.text();
        }
        if (target instanceof Target.Range range) {
            return quantity(range.low()) + " - " + quantity(range.high());
        }
        Target.Threshold threshold = (Target.Threshold) target;
        String bound = quantity(threshold.bound());
        return threshold.comparison() == Comparison.AT_LEAST
                ? bound
                : threshold.comparison().sign() + " " + bound;
    }

    String quantity(Quantity quantity) {
        return number(quantity.value()) + (quantity.percent() ? "%" : "");
    }

    /** A number that was read from a decimal, as a decimal again. */
    private String number(BigFraction number) {
        BigDecimal exact = new BigDecimal(number.getNumerator()).divide(new BigDecimal(number.getDenominator()));
        return messages.decimal(exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros());
    }
}
