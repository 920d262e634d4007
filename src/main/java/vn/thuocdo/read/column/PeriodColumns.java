package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.thuocdo.model.Period;
import vn.thuocdo.read.phrase.day.HeaderPeriod;

/**
 * Columns that each hold what belongs to one period: "Quý I … Quý IV", or "Kế hoạch" and "Thực hiện" below each of them.
 *
 * @param places in the order of their periods: those that end earlier first, of those that end together the shorter
 */
public record PeriodColumns(List<Place> places) {

    /**
     * What the cells of a field hold, and of which period.
     *
     * @param mixed whether some cells of a column of figures may be statuses, or the other way round
     */
    public record Place(int field, HeaderPeriod header, Period period, Column column, boolean mixed) {

        private boolean isSameAs(Place other) {
            return period.equals(other.period) && column == other.column;
        }

        private boolean endsWith(Place other) {
            return period.year() == other.period.year() && header.lastMonth() == other.header.lastMonth();
        }
    }

    /** Fewer columns that are periods and nothing else may be anything. */
    private static final int FEWEST_BARE = 2;

    static final PeriodColumns NONE = new PeriodColumns(List.of());

    /** A guess that its cells bear out. */
    private record Fitting(PeriodGuess guess, Column column, boolean mixed) {}

    public PeriodColumns {
        places = places.stream().sorted(PeriodColumns::byEnd).toList();
    }

    /** Written out: one that is put together of comparators comes from no archive of classes. */
    private static int byEnd(Place one, Place other) {
        int years = Integer.compare(one.period().year(), other.period().year());
        int months = years != 0
                ? years
                : Integer.compare(one.header().lastMonth(), other.header().lastMonth());
        return months != 0
                ? months
                : Integer.compare(one.header().months(), other.header().months());
    }

    /** What is known of a table's columns of periods. */
    sealed interface Found {

        /** They are known; none, where there are none. */
        record Known(PeriodColumns columns) implements Found {}

        /** Their year is named neither by headers nor by the project. */
        record WithoutYear(List<Integer> fields) implements Found {}
    }

    /**
     * The guesses that cells bear out, where some of them hold what was reached in a part of the year.
     *
     * @param year of headers that name none; absent where it is not known
     */
    static Found of(List<PeriodGuess> guesses, CellEvidence cells, OptionalInt year) {
        List<Fitting> fitting = new ArrayList<>();
        guesses.stream()
                .collect(Collectors.groupingBy(guess -> guess.period().rest(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> column(alike, cells).ifPresent(column -> {
                    boolean mixed = areMixed(alike, column, cells);
                    alike.forEach(guess -> fitting.add(new Fitting(guess, column, mixed)));
                }));
        // The target of the whole year is an ordinary one.
        fitting.removeIf(some -> some.column() == Column.TARGET && !some.guess().isOfAPart());
        List<Fitting> results = fitting.stream()
                .filter(some -> some.guess().isOfAPart() && some.column() != Column.TARGET)
                .toList();
        if (results.isEmpty()) {
            return new Found.Known(NONE);
        }
        boolean yearsAreKnown = year.isPresent()
                || results.stream()
                        .allMatch(some -> some.guess().period().year().isPresent());
        if (!yearsAreKnown) {
            return new Found.WithoutYear(fitting.stream()
                    .map(Fitting::guess)
                    .filter(PeriodGuess::isOfAPart)
                    .map(PeriodGuess::field)
                    .toList());
        }
        int last = year.orElseGet(() -> results.stream()
                .mapToInt(some -> some.guess().period().year().getAsInt())
                .max()
                .getAsInt());
        return new Found.Known(new PeriodColumns(fitting.stream()
                .filter(some -> some.guess().isOfAPart() || isOf(some.guess().period(), last))
                .map(some -> place(some, last))
                .toList()));
    }

    /** "Thực hiện năm 2024" beside the quarters of 2025 is not one of these columns. */
    private static boolean isOf(HeaderPeriod wholeYear, int year) {
        return wholeYear.year().orElse(year) == year;
    }

    private static Place place(Fitting some, int year) {
        HeaderPeriod header = some.guess().period();
        return new Place(some.guess().field(), header, header.in(year), some.column(), some.mixed());
    }

    /** Whether headers leave open what each cell is, and some cells are figures while others are not. */
    private static boolean areMixed(List<PeriodGuess> alike, Column column, CellEvidence cells) {
        List<Column> meant = alike.get(0).meanings().stream()
                .map(HeaderTable.Meaning::column)
                .toList();
        return (column == Column.ACTUAL || column == Column.STATUS)
                && meant.contains(Column.ACTUAL)
                && meant.contains(Column.STATUS)
                && cells.areSomeFigures(fields(alike));
    }

    private static List<Integer> fields(List<PeriodGuess> alike) {
        return alike.stream().map(PeriodGuess::field).toList();
    }

    /** What columns hold whose headers differ only in the period; empty if nothing shows it. */
    private static Optional<Column> column(List<PeriodGuess> alike, CellEvidence cells) {
        boolean bare = alike.get(0).isBare();
        if (bare && alike.size() < FEWEST_BARE) {
            return Optional.empty();
        }
        List<Integer> fields = fields(alike);
        return alike.get(0).meanings().stream()
                .filter(meaning -> cells.fit(fields, meaning))
                .map(HeaderTable.Meaning::column)
                // Marks below quarters are a plan of work.
                .filter(column -> column != Column.STATUS || !bare || !cells.areMarks(fields))
                .findFirst();
    }

    /** Each period and column once; repeated ones are reported. */
    PeriodColumns each(HeaderFindings unclear) {
        List<Place> first = new ArrayList<>();
        for (Place place : places) {
            Optional<Place> earlier = first.stream().filter(place::isSameAs).findFirst();
            earlier.ifPresentOrElse(
                    other -> unclear.repeated(place.field(), place.column(), other.field()), () -> first.add(place));
        }
        return new PeriodColumns(first);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    public boolean hasResults() {
        return places.stream().anyMatch(PeriodColumns::isResult);
    }

    private static boolean isResult(Place place) {
        return place.column() != Column.TARGET;
    }

    boolean holds(int field) {
        return places.stream().anyMatch(place -> place.field() == field);
    }

    /** The fields that hold a column, whatever their period. */
    List<Integer> fields(Column column) {
        if (places.isEmpty()) {
            return List.of();
        }
        return places.stream()
                .filter(place -> place.column() == column)
                .map(Place::field)
                .toList();
    }

    /**
     * The places of each period that a row fills with results; of periods that end together the longest alone, for what
     * it says includes the others.
     */
    public Map<Period, List<Place>> results(List<Place> filled) {
        List<Place> results = filled.stream().filter(PeriodColumns::isResult).toList();
        return byPeriod(results.stream()
                .filter(place -> results.stream()
                        .noneMatch(other -> other.endsWith(place)
                                && other.header().months() > place.header().months()))
                .toList());
    }

    /** The places of each period that a row fills with a target. */
    public Map<Period, List<Place>> targets(List<Place> filled) {
        return byPeriod(filled.stream().filter(place -> !isResult(place)).toList());
    }

    private static Map<Period, List<Place>> byPeriod(List<Place> places) {
        return places.stream().collect(Collectors.groupingBy(Place::period, LinkedHashMap::new, Collectors.toList()));
    }
}
