package vn.thuocdo.read.phrase.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thuocdo.model.Period;
import vn.thuocdo.read.text.Phrase;

/**
 * A period that a header names, and its other words: {@code Kết quả Quý I/2025}, {@code Thực hiện 6 tháng đầu năm},
 * {@code Cả năm}.
 *
 * @param year absent where the header names none
 * @param number as a {@link Period} has it
 * @param rest the other words, folded; empty where the period stands alone
 */
public record HeaderPeriod(Period.Kind kind, OptionalInt year, int number, String rest) {

    /** Words that join a period to the words before it: "Lũy kế đến hết quý II". */
    private static final Set<String> JOINING =
            Set.of("đến", "tới", "hết", "cuối", "trong", "của", "cả", "toàn", "of", "in", "for", "to", "full", "whole");

    private static final int CENTURY = 100;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_QUARTER = 3;

    /** Reads a header; empty where it names no period, or several. */
    public static Optional<HeaderPeriod> in(String header) {
        return new Reader(Phrase.of(header)).read();
    }

    /** The period in a year, where the header names none itself. */
    public Period in(int someYear) {
        return new Period(kind, year.orElse(someYear), number);
    }

    /** How many months it has. */
    public int months() {
        return switch (kind) {
            case MONTH -> 1;
            case QUARTER -> MONTHS_OF_QUARTER;
            case HALF -> MONTHS_OF_HALF;
            case MONTHS -> number;
            default -> MONTHS_OF_YEAR;
        };
    }

    /** The month of a calendar year that it ends with, from 1. */
    public int lastMonth() {
        return switch (kind) {
            case YEAR -> MONTHS_OF_YEAR;
            case MONTHS -> number;
            default -> number * months();
        };
    }

    public boolean isWholeYear() {
        return kind == Period.Kind.YEAR;
    }

    /** Of which year a period is does not decide whether it exists. */
    private static final int SOME_YEAR = 2000;

    private static final class Reader {

        private final Phrase phrase;
        private final List<String> rest = new ArrayList<>();
        private Optional<DayOrPeriod> part = Optional.empty();
        private OptionalInt year = OptionalInt.empty();
        private boolean wholeYear;
        private boolean unclear;

        private Reader(Phrase phrase) {
            this.phrase = phrase;
        }

        private Optional<HeaderPeriod> read() {
            int at = 0;
            while (at < phrase.size() && !unclear) {
                at += step(at);
            }
            if (unclear || part.isEmpty() && !wholeYear && year.isEmpty()) {
                return Optional.empty();
            }
            return part.isEmpty() ? Optional.of(of(Period.Kind.YEAR, 0)) : part(part.get());
        }

        /** Takes the words at a place, and gives their number of tokens. */
        private int step(int at) {
            Optional<DayOrPeriodFinder.Found> found = termAt(at);
            if (found.isPresent()) {
                while (!rest.isEmpty() && JOINING.contains(rest.get(rest.size() - 1))) {
                    rest.remove(rest.size() - 1);
                }
                take(found.get());
                return found.get().length();
            }
            if (phrase.get(at).kind() != Phrase.Kind.SIGN) {
                rest.add(phrase.get(at).text());
            }
            return 1;
        }

        private void take(DayOrPeriodFinder.Found found) {
            DayOrPeriod term = found.term();
            unclear |= found.several() || term.kind() == DayOrPeriod.Kind.DAY;
            unclear |=
                    term.year().isPresent() && year.isPresent() && !term.year().equals(year);
            unclear |= term.year().isPresent() && !isOurs(term.year().getAsInt());
            year = term.year().isPresent() ? term.year() : year;
            if (term.kind() == DayOrPeriod.Kind.YEAR) {
                wholeYear |= term.year().isEmpty();
            } else {
                unclear |= part.isPresent();
                part = Optional.of(term);
            }
        }

        /** Other numbers of four digits are not years. */
        private static boolean isOurs(int year) {
            return year / CENTURY == 19 || year / CENTURY == 20;
        }

        private Optional<DayOrPeriodFinder.Found> termAt(int at) {
            return DayOrPeriodFinder.at(phrase, at, DeadlineText.words())
                    .or(() -> firstMonths(at))
                    .or(() -> month(at));
        }

        /** {@code 9 tháng}, which under a header are those from the start of the year. */
        private Optional<DayOrPeriodFinder.Found> firstMonths(int at) {
            boolean counted = phrase.isDigitsAt(at) && (phrase.isAt(at + 1, "tháng") || phrase.isAt(at + 1, "months"));
            return counted ? found(at, DayOrPeriod.Kind.FIRST_MONTHS) : Optional.empty();
        }

        /** {@code T6}. */
        private Optional<DayOrPeriodFinder.Found> month(int at) {
            boolean glued = phrase.isAt(at, "t")
                    && phrase.isDigitsAt(at + 1)
                    && phrase.get(at + 1).glued();
            return glued ? found(at + 1, DayOrPeriod.Kind.MONTH) : Optional.empty();
        }

        /** A term of two tokens. */
        private Optional<DayOrPeriodFinder.Found> found(int number, DayOrPeriod.Kind kind) {
            String digits = phrase.get(number).text();
            return digits.length() > 2
                    ? Optional.empty()
                    : Optional.of(new DayOrPeriodFinder.Found(
                            DayOrPeriod.period(kind, OptionalInt.empty(), Integer.parseInt(digits)), 2, false));
        }

        private Optional<HeaderPeriod> part(DayOrPeriod term) {
            int number = term.number();
            boolean half = number == MONTHS_OF_HALF;
            HeaderPeriod period = switch (term.kind()) {
                case MONTH -> of(Period.Kind.MONTH, number);
                case QUARTER -> of(Period.Kind.QUARTER, number);
                case FIRST_MONTHS ->
                    half
                            ? of(Period.Kind.HALF, 1)
                            : number == MONTHS_OF_YEAR ? of(Period.Kind.YEAR, 0) : of(Period.Kind.MONTHS, number);
                default -> half ? of(Period.Kind.HALF, 2) : of(Period.Kind.SPAN, 0);
            };
            boolean exists = period.kind() != Period.Kind.SPAN
                    && term.in(period.year().orElse(SOME_YEAR)).isPresent();
            return exists ? Optional.of(period) : Optional.empty();
        }

        private HeaderPeriod of(Period.Kind kind, int number) {
            return new HeaderPeriod(kind, year, number, String.join(" ", rest));
        }
    }
}
