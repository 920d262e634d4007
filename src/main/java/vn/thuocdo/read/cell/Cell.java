package vn.thuocdo.read.cell;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one field of a table. Text formats hold texts alone; a workbook also holds numbers and dates. */
public sealed interface Cell {

    Cell BLANK = new Text("");

    /** The cell as text; empty where it is blank. */
    String text();

    record Text(String text) implements Cell {}

    /**
     * A number as the workbook shows it, at 15 significant digits.
     *
     * @param percent whether it is shown as a percentage; the value is then the one shown: 87 for 0.87
     */
    record Number(BigDecimal value, boolean percent) implements Cell {
        @Override
        public String text() {
            String plain =
                    value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            return percent ? plain + "%" : plain;
        }
    }

    record Date(LocalDate date) implements Cell {
        @Override
        public String text() {
            return date.toString();
        }
    }
}
