package vn.thuocdo.read.sketch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.phrase.day.HeaderPeriod;
import vn.thuocdo.read.row.LikeSheets;
import vn.thuocdo.read.row.OpenedTable;
import vn.thuocdo.read.row.ResultCells;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Tables;

/**
 * The sheets of a workbook that hold what was reported of one period each: {@code Quý I}, {@code Quý II}; or a part of one
 * list each: {@code Khối sở}, {@code Khối xã}.
 *
 * @param reports the sheets of the reports
 * @param assigned the sheets that say what was assigned; none where each period has targets of its own, so that its sheet
 *     is of both
 */
public record PeriodSheets(List<OfPeriod> reports, List<OfPeriod> assigned) {

    /**
     * One of the sheets.
     *
     * @param period as a table names it; empty where the sheet is of all
     * @param ignored the headers that are not read there
     */
    public record OfPeriod(String sheet, String period, List<String> ignored) {

        public OfPeriod {
            ignored = List.copyOf(ignored);
        }

        /**
         * The source as the project file writes it, on one line.
         *
         * @param path with quotation marks
         * @param text how a text is written
         */
        public String entry(String path, UnaryOperator<String> text) {
            String values = period.isEmpty() ? "" : ", values: {period: " + text.apply(period) + "}";
            String ignore = ignored.isEmpty()
                    ? ""
                    : ", ignore: " + ignored.stream().map(text).collect(Collectors.joining(", ", "[", "]"));
            return "{path: " + path + ", sheet: " + text.apply(sheet) + values + ignore + "}";
        }
    }

    private record Sheet(String name, HeaderPeriod period, OpenedTable opened) {}

    private static final int FEWEST = 2;

    /** As tables write it. */
    private static final String WHOLE_YEAR = "cả năm";

    private static final Set<Column> RESULTS = EnumSet.range(Column.REPORTED_ON, Column.EVIDENCE);
    private static final Set<Column> ASSIGNED = EnumSet.of(
            Column.TARGET,
            Column.BASELINE,
            Column.DEADLINE,
            Column.EXTENDED_DEADLINE,
            Column.EXTENSION_DOCUMENT,
            Column.WEIGHT,
            Column.OWNER,
            Column.ROLE);

    public PeriodSheets {
        reports = List.copyOf(reports);
        assigned = List.copyOf(assigned);
    }

    /**
     * Those of the workbook of a table; empty where its sheets are of no periods.
     *
     * @param read the table that is read of it
     * @param year of periods that name none; absent where it is not known
     */
    private static Optional<PeriodSheets> of(
            Source source, OpenedTable read, OptionalInt year, Findings.Builder findings) {
        String chosen = read.table().form().sheet();
        if (chosen.isEmpty() || !read.columns().suffice(source.role())) {
            return Optional.empty();
        }
        List<Sheet> sheets = sheets(source, year);
        Set<String> different =
                sheets.stream().map(sheet -> text(sheet.period(), year)).collect(Collectors.toSet());
        if (different.size() < FEWEST || different.size() < sheets.size()) {
            return Optional.empty();
        }
        boolean isReport = sheets.stream().anyMatch(sheet -> sheet.name().equals(chosen));
        if (isReport && (areOfYears(sheets) || haveOwnTargets(sheets, source, findings))) {
            return Optional.of(new PeriodSheets(reports(sheets, Set.of(), year), List.of()));
        }
        List<OfPeriod> assigned = isReport
                ? sheets.stream()
                        .map(sheet -> new OfPeriod(sheet.name(), "", headers(sheet.opened(), RESULTS)))
                        .toList()
                : List.of(new OfPeriod(chosen, "", headers(read, RESULTS)));
        return Optional.of(new PeriodSheets(reports(sheets, ASSIGNED, year), assigned));
    }

    /** The same, or the sheets that hold a part of one list each. */
    static Optional<PeriodSheets> orParts(
            Source source, OpenedTable read, OptionalInt year, Findings.Builder findings) {
        return of(source, read, year, findings).or(() -> ofParts(source, read));
    }

    /** Sheets that hold a part of the job each, of no period of its own; empty where one alone is read. */
    private static Optional<PeriodSheets> ofParts(Source source, OpenedTable read) {
        List<OfPeriod> parts = LikeSheets.ofParts(source, read).stream()
                .map(sheet -> new OfPeriod(sheet, "", List.of()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PeriodSheets(parts, List.of()));
    }

    /** Whether the sheets are of periods, and not only parts of one list. */
    public boolean arePeriods() {
        return reports.stream().anyMatch(sheet -> !sheet.period().isEmpty());
    }

    /** Whether any of the workbook is read as of a sheet. */
    boolean reads(String sheet) {
        return Stream.concat(reports.stream(), assigned.stream())
                .anyMatch(some -> some.sheet().equals(sheet));
    }

    private static List<Sheet> sheets(Source source, OptionalInt year) {
        List<Sheet> sheets = new ArrayList<>();
        for (String name : Tables.sheets(source.input())) {
            Optional<HeaderPeriod> period = HeaderPeriod.in(name);
            Optional<OpenedTable> opened = period.flatMap(some -> LikeSheets.open(source, name, year));
            opened.filter(some -> isReport(some.columns(), source.role()))
                    .ifPresent(some -> sheets.add(new Sheet(name, period.orElseThrow(), some)));
        }
        return sheets;
    }

    private static boolean isReport(Columns columns, Source.Role role) {
        return columns.suffice(role)
                && ResultCells.areIn(columns)
                && !columns.has(Column.PERIOD)
                && !columns.lackAYear()
                && columns.periods().isEmpty();
    }

    /** What is to be reached is that of each year. */
    private static boolean areOfYears(List<Sheet> sheets) {
        return sheets.stream()
                        .map(sheet -> sheet.period().year())
                        .filter(OptionalInt::isPresent)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether what is to be reached differs from sheet to sheet. */
    private static boolean haveOwnTargets(List<Sheet> sheets, Source source, Findings.Builder findings) {
        Map<List<String>, List<String>> targets = new HashMap<>();
        Set<List<String>> differing = new HashSet<>();
        for (Sheet sheet : sheets) {
            Columns columns = sheet.opened().columns();
            try {
                sheet.opened().forEachItem(source.role(), row -> {
                    List<String> item = texts(row, columns, Column.UNIT, Column.TASK, Column.TASK_NAME);
                    List<String> target = texts(row, columns, Column.TARGET);
                    if (!target.equals(targets.computeIfAbsent(item, first -> target))) {
                        differing.add(item);
                    }
                });
            } catch (IOException e) {
                Tables.reportUnreadable(source.input(), e, findings);
            }
        }
        return !differing.isEmpty();
    }

    private static List<String> texts(Row row, Columns columns, Column... some) {
        return Arrays.stream(some)
                .flatMap(column -> columns.everyField(column).stream())
                .map(field -> row.cell(field).text())
                .toList();
    }

    private static List<OfPeriod> reports(List<Sheet> sheets, Set<Column> ignored, OptionalInt year) {
        return sheets.stream()
                .map(sheet -> new OfPeriod(sheet.name(), text(sheet.period(), year), headers(sheet.opened(), ignored)))
                .toList();
    }

    private static List<String> headers(OpenedTable opened, Set<Column> some) {
        Columns columns = opened.columns();
        return some.stream()
                .flatMap(column -> columns.everyField(column).stream())
                .distinct()
                .sorted()
                .map(columns.headers()::get)
                .toList();
    }

    /** As a table writes it; without a year, which is then the project's. */
    private static String text(HeaderPeriod period, OptionalInt year) {
        OptionalInt known = period.year().isPresent() ? period.year() : year;
        if (known.isPresent()) {
            return period.in(known.getAsInt()).toString();
        }
        return switch (period.kind()) {
            case QUARTER -> "Q" + period.number();
            case HALF -> "H" + period.number();
            case MONTH -> "T" + period.number();
            case YEAR -> WHOLE_YEAR;
            default -> period.number() + "M";
        };
    }
}
