package vn.thuocdo.samples.vinhphuc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A deadline as offices write it: {@code 30/06/2023}, {@code Quý III/2023}, or {@code 2023} for the year's end. */
record Deadline(String text) {

    private static final DateTimeFormatter OFFICE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String QUARTER = "Quý ";

    int quarter() {
        if (text.startsWith(QUARTER)) {
            return Quarters.ofRoman(text.substring(QUARTER.length(), text.indexOf('/')));
        }
        return isDate() ? Quarters.of(date()) : Quarters.LAST;
    }

    /** The day of a quarterly result is the quarter's last; an earlier deadline needs the day of completion. */
    boolean endsAQuarter() {
        return !isDate() || date().equals(Quarters.lastDay(date().getYear(), quarter()));
    }

    private boolean isDate() {
        return !text.startsWith(QUARTER) && text.contains("/");
    }

    private LocalDate date() {
        return LocalDate.parse(text, OFFICE_DATE);
    }
}
