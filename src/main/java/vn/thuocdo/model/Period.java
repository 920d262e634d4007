package vn.thuocdo.model;

/**
 * A reporting period, apart from the calendar that says when it ends.
 *
 * @param year the year; of a span the first one
 * @param number the quarter (1–4), half (1–2) or month (1–12); of {@code MONTHS} how many from the start of the year; of
 *     a span the last year; 0 for a year
 */
public record Period(Kind kind, int year, int number) {

    public enum Kind {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        MONTHS,
        SPAN,
        FISCAL_YEAR,
        FISCAL_QUARTER
    }

    public Period {
        int highest = switch (kind) {
            case YEAR, FISCAL_YEAR -> 0;
            case HALF -> 2;
            case QUARTER, FISCAL_QUARTER -> 4;
            case MONTH, MONTHS -> 12;
            case SPAN -> 9999;
        };
        int lowest = switch (kind) {
            case YEAR, FISCAL_YEAR -> 0;
            case SPAN -> year;
            default -> 1;
        };
        if (year < 1 || year > 9999 || number < lowest || number > highest) {
            throw new IllegalArgumentException("no such period: " + kind + " " + year + " " + number);
        }
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, year, 0);
    }

    public boolean isFiscal() {
        return kind == Kind.FISCAL_YEAR || kind == Kind.FISCAL_QUARTER;
    }

    /** The canonical spelling: {@code 2023}, {@code 2023-H1}, {@code 2023-Q3}, {@code 2023-09}, {@code FY2023}. */
    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> String.valueOf(year);
            case HALF -> year + "-H" + number;
            case QUARTER -> year + "-Q" + number;
            case MONTH -> year + (number < 10 ? "-0" : "-") + number;
            case MONTHS -> year + "-" + number + "M";
            case SPAN -> year + "-" + number;
            case FISCAL_YEAR -> "FY" + year;
            case FISCAL_QUARTER -> "FY" + year + "Q" + number;
        };
    }
}
