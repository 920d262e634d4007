package vn.thuocdo.read.row;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.column.CellFact;
import vn.thuocdo.read.text.DateText;

/** What the cells of a column show about the order in which its days were written. */
final class OrderOfDays {

    private static final int MONTHS = Month.values().length;

    private OrderOfDays() {}

    /** Adds what one cell shows. */
    static void see(Cell cell, Set<CellFact> shown) {
        String text = cell.text();
        if (text.isEmpty()) {
            return;
        }
        Optional<LocalDate> certain =
                cell instanceof Cell.Date date ? Optional.of(date.date()) : DateText.read(text, DateText.Order.YMD);
        if (certain.isPresent()) {
            int day = certain.get().getDayOfMonth();
            Conventions.add(CellFact.NOT_SWAPPABLE, day > MONTHS, shown);
            Conventions.add(
                    CellFact.SWAPPABLE, day <= MONTHS && day != certain.get().getMonthValue(), shown);
            return;
        }
        Optional<LocalDate> dayFirst = DateText.read(text, DateText.Order.DMY);
        Optional<LocalDate> monthFirst = DateText.read(text, DateText.Order.MDY);
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            Conventions.add(CellFact.EITHER_ORDER, !dayFirst.equals(monthFirst), shown);
        } else {
            Conventions.add(CellFact.DAY_FIRST, dayFirst.isPresent(), shown);
            Conventions.add(CellFact.MONTH_FIRST, monthFirst.isPresent(), shown);
        }
    }

    /** Whether a day of the other texts is written month first, and none day first. */
    static boolean seemsMonthFirst(Set<CellFact> facts) {
        return facts.contains(CellFact.MONTH_FIRST) && !facts.contains(CellFact.DAY_FIRST);
    }

    /**
     * Where days are typed day first into a spreadsheet that expects the month first, 5/3/2025 becomes the 3rd of May, and
     * 25/3/2025 stays a text. So all dates are swappable, and no text is.
     */
    static boolean seemsSwapped(Set<CellFact> facts) {
        return facts.contains(CellFact.SWAPPABLE)
                && facts.contains(CellFact.DAY_FIRST)
                && !facts.contains(CellFact.NOT_SWAPPABLE)
                && !facts.contains(CellFact.EITHER_ORDER)
                && !facts.contains(CellFact.MONTH_FIRST);
    }
}
