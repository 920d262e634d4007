package vn.thuocdo.samples.vinhphuc;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The quarters of a year, from 1 to 4. */
final class Quarters {

    static final int FIRST = 1;
    static final int LAST = 4;

    private static final int MONTHS = 3;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private Quarters() {}

    static int of(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS + 1;
    }

    static int ofRoman(String roman) {
        return ROMAN.indexOf(roman) + 1;
    }

    static String roman(int quarter) {
        return ROMAN.get(quarter - 1);
    }

    static LocalDate firstDay(int year, int quarter) {
        return LocalDate.of(year, Month.of(MONTHS * (quarter - 1) + 1), 1);
    }

    static LocalDate lastDay(int year, int quarter) {
        return firstDay(year, quarter).plusMonths(MONTHS).minusDays(1);
    }
}
