package vn.thuocdo.model;

import java.util.Optional;

/**
 * A reporting period, apart from the calendar that says when it ends.
 *
 * @param year the year; of a span the first one
 * @param number the quarter (1–4), half (1–2) or month (1–12); of {@code MONTHS} how many from the start of the year; of
 *     a span the last year; 0 for a year
 */
public record Period(Kind kind, int year, int number) {

    public enum Kind {
        YEAR(1),
        HALF(2),
        QUARTER(4),
        MONTH(12),
        MONTHS(0),
        SPAN(0),
        FISCAL_YEAR(1),
        FISCAL_QUARTER(4);

        private final int perYear;

        Kind(int perYear) {
            this.perYear = perYear;
        }

        /** How many of them make up a year, one after the other; 0 where they do not follow one another. */
        public int perYear() {
            return perYear;
        }

        public boolean isFiscal() {
            return this == FISCAL_YEAR || this == FISCAL_QUARTER;
        }

        /** The kind of the same length in a fiscal year; the kind itself if fiscal years have no such kind. */
        Kind inFiscalYear() {
            return switch (this) {
                case YEAR, FISCAL_YEAR -> FISCAL_YEAR;
                case QUARTER, FISCAL_QUARTER -> FISCAL_QUARTER;
                case HALF, MONTH, MONTHS, SPAN -> this;
            };
        }
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

    /** The last period of a kind in a year. */
    static Period lastOf(int year, Kind kind) {
        return new Period(kind, year, kind.perYear() > 1 ? kind.perYear() : 0);
    }

    /** The period of the same kind before it; empty where its kind has no sequence, and before the year 1. */
    public Optional<Period> previous() {
        if (number > 1 && kind.perYear() > 1) {
            return Optional.of(new Period(kind, year, number - 1));
        }
        return kind.perYear() > 0 && year > 1 ? Optional.of(lastOf(year - 1, kind)) : Optional.empty();
    }

    /**
     * How often units report if their reports name such periods: units that report each quarter also name nine months,
     * units that report each year several years.
     */
    public Kind reportingInterval() {
        return switch (kind) {
            case MONTHS -> number % 3 == 0 ? Kind.QUARTER : Kind.MONTH;
            case SPAN -> Kind.YEAR;
            default -> kind;
        };
    }

    public boolean isFiscal() {
        return kind.isFiscal();
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
