package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds out which field of a table holds which column. Declared columns come first; then each column gets the closest
 * header, and each header one column. This is done first with the headers alone, and again with the cells below them.
 */
final class ColumnChoice {

    /** Columns that another replaces, where a table has only names and no ids. */
    private static final Map<Column, Column> STAND_INS =
            Map.of(Column.ID, Column.NAME, Column.UNIT, Column.UNIT_NAME, Column.TASK, Column.TASK_NAME);

    /** Columns that decide a result: of two headers equally close to one, neither is preferred. */
    private static final Set<Column> DECISIVE = EnumSet.of(
            Column.UNIT,
            Column.TARGET,
            Column.ACTUAL,
            Column.NUMERATOR,
            Column.DENOMINATOR,
            Column.STATUS,
            Column.WEIGHT);

    private final List<String> header;
    private final Source.Role role;
    private final Mapping mapping;
    private final HeaderGuesses guesses;
    private final Optional<CellEvidence> cells;
    private final ConfirmedGuesses confirmed;
    private final Map<Column, List<Integer>> fields = new EnumMap<>(Column.class);
    private final Map<Column, HeaderTable.Meaning> taken = new EnumMap<>(Column.class);
    private final HeaderFindings unclear = new HeaderFindings();
    private final Map<Integer, String> marked = new TreeMap<>();
    private PeriodColumns periods = PeriodColumns.NONE;

    private ColumnChoice(List<String> header, Source source, Headers known, OptionalInt year) {
        this.header = header;
        this.role = source.role();
        this.mapping = source.mapping();
        this.cells = Optional.empty();
        takeDeclared();
        List<String> read = HeaderLevels.read(header, mapping);
        this.guesses =
                HeaderGuesses.of(read, known, field -> isTaken(field) || isNoColumn(field), this::isDeclared, year);
        this.confirmed = new ConfirmedGuesses(guesses, cells);
        settle();
    }

    private ColumnChoice(ColumnChoice byWords, CellEvidence cells) {
        this.header = byWords.header;
        this.role = byWords.role;
        this.mapping = byWords.mapping;
        this.guesses = byWords.guesses;
        this.cells = Optional.of(cells);
        this.confirmed = new ConfirmedGuesses(guesses, this.cells);
        takeDeclared();
        settle();
    }

    /** @param year the project's; absent where it names none */
    static ColumnChoice byWords(List<String> header, Source source, Headers known, OptionalInt year) {
        return new ColumnChoice(header, source, known, year);
    }

    /** The choice made again, with the cells below the headers. */
    ColumnChoice with(CellEvidence evidence) {
        return new ColumnChoice(this, evidence);
    }

    /** The column that replaces another if a table has only that; else the column itself. */
    static Column standIn(Column column) {
        return STAND_INS.getOrDefault(column, column);
    }

    /** What the headers may mean by their words. */
    HeaderGuesses guesses() {
        return guesses;
    }

    /** The cells below the headers; absent where the headers leave no doubt. */
    Optional<CellEvidence> cells() {
        return cells;
    }

    /** The fields of each column that the table has. */
    Map<Column, List<Integer>> fields() {
        return fields;
    }

    /** The meaning of the header of each column that is not declared. */
    Map<Column, HeaderTable.Meaning> taken() {
        return taken;
    }

    /** The fields in which a mark is a status, with its canonical word. */
    Map<Integer, String> marked() {
        return marked;
    }

    PeriodColumns periods() {
        return periods;
    }

    /** The headers that are not clear. */
    HeaderFindings unclear() {
        return unclear;
    }

    private void takeDeclared() {
        mapping.columns().forEach((column, names) -> {
            List<Integer> declared = new ArrayList<>();
            for (String name : names) {
                List<Integer> places = DeclaredHeaders.named(header, name);
                if (places.size() == 1) {
                    declared.add(places.get(0));
                } else {
                    unclear.declaredWrongly(column, name, places);
                }
            }
            if (declared.size() == names.size()) {
                fields.put(column, declared);
            }
        });
    }

    private boolean isNoColumn(int field) {
        return isForPeople(header.get(field)) || mapping.ignores(header.get(field)) || unclear.isDeclaredTwice(field);
    }

    /** A header in brackets is for those who fill in the table, and is not a column. */
    static boolean isForPeople(String header) {
        return header.startsWith("(") && header.endsWith(")");
    }

    /** The closest header takes a column, each header one column. */
    private void settle() {
        takeMarked();
        Set<Integer> used = new HashSet<>(marked.keySet());
        List<HeaderGuess> every = new ArrayList<>(guesses.columns());
        every.addAll(takePeriods(used));
        for (HeaderGuess guess :
                every.stream().sorted(confirmed::compareCloseness).toList()) {
            if (!confirmed.fits(guess)) {
                unclear.refused(guess);
            } else if (!used.contains(guess.field())) {
                take(guess, used);
            }
        }
        role.required().forEach(this::takeBack);
        unclear.settled(used);
        settlePoints();
        settleTargetAndActual();
        standIn();
    }

    /**
     * Columns such as "Đã hoàn thành | Đang thực hiện | Chưa thực hiện" with a mark in one of them are together the
     * status.
     */
    private void takeMarked() {
        if (cells.isPresent() && !has(Column.STATUS)) {
            marked.putAll(new MarkedStatuses(header, mapping.words()).below(cells.get()));
            marked.keySet().removeIf(field -> isTaken(field) || mapping.ignores(header.get(field)));
            if (!marked.isEmpty()) {
                fields.put(Column.STATUS, List.copyOf(marked.keySet()));
                taken.put(Column.STATUS, new HeaderTable.Meaning(Column.STATUS, CellKind.ANY, Headers.CANONICAL));
            }
        }
    }

    /** Takes the columns of periods. If there is one and no estimate of the year beside it, gives what it is. */
    private List<HeaderGuess> takePeriods(Set<Integer> used) {
        if (cells.isEmpty() || guesses.periods().isEmpty()) {
            return List.of();
        }
        List<PeriodGuess> untaken = guesses.periods().stream()
                .filter(guess -> !used.contains(guess.field()))
                .toList();
        PeriodColumns.Found found = PeriodColumns.of(untaken, cells.get(), guesses.year());
        if (found instanceof PeriodColumns.Found.Known known) {
            periods = known.columns().each(unclear);
            periods.places().forEach(place -> used.add(place.field()));
            return List.of();
        }
        List<Integer> fieldsWithoutYear = ((PeriodColumns.Found.WithoutYear) found).fields();
        if (fieldsWithoutYear.size() > 1 || guesses.haveOther(Column.ESTIMATE, fieldsWithoutYear)) {
            unclear.withoutYear(fieldsWithoutYear);
            used.addAll(fieldsWithoutYear);
            return List.of();
        }
        return untaken.stream()
                .filter(guess -> fieldsWithoutYear.contains(guess.field()))
                .flatMap(guess -> guess.meanings().stream().map(meaning -> new HeaderGuess(guess.field(), meaning)))
                .toList();
    }

    private void take(HeaderGuess guess, Set<Integer> used) {
        Column column = guess.meaning().column();
        HeaderTable.Meaning earlier = taken.putIfAbsent(column, guess.meaning());
        if (earlier == null) {
            fields.put(column, List.of(guess.field()));
            used.add(guess.field());
        } else if (earlier.closeness() == guess.meaning().closeness() && DECISIVE.contains(column)) {
            int other = Objects.requireNonNull(fields.get(column)).get(0);
            if (!confirmed.isPreferred(other, guess.field())) {
                unclear.repeated(guess.field(), column, other);
            }
        }
    }

    /** If a required column has no header yet, a header that may also mean it becomes that column. */
    private void takeBack(Column needed) {
        Optional<Column> standIn = Optional.ofNullable(STAND_INS.get(needed));
        if (has(needed) || standIn.filter(this::has).isPresent()) {
            return;
        }
        guesses.columns().stream()
                .filter(guess -> guess.meaning().column() == needed && confirmed.fits(guess))
                .min(confirmed::compareCloseness)
                .ifPresent(guess -> {
                    fields.values().removeIf(places -> places.contains(guess.field()));
                    taken.keySet().retainAll(fields.keySet());
                    taken.put(needed, guess.meaning());
                    fields.put(needed, List.of(guess.field()));
                });
    }

    /**
     * Points are a target only if another column has the points given, and a result only if another has the highest
     * points.
     */
    private void settlePoints() {
        boolean given = Stream.of(Column.ACTUAL, Column.APPRAISED_ACTUAL).anyMatch(this::areOfPoints);
        if (given == areOfPoints(Column.TARGET)) {
            return;
        }
        for (Column column : List.of(Column.TARGET, Column.ACTUAL, Column.APPRAISED_ACTUAL)) {
            if (areOfPoints(column)) {
                taken.remove(column);
                fields.remove(column);
            }
        }
    }

    private boolean areOfPoints(Column column) {
        HeaderTable.Meaning meaning = taken.get(column);
        return meaning != null && meaning.cells() == CellKind.POINTS;
    }

    /** A bare "Kết quả" over figures is the result if there is a target, and the target if there is a result. */
    private void settleTargetAndActual() {
        HeaderTable.Meaning actual = taken.get(Column.ACTUAL);
        if (actual == null || has(Column.TARGET)) {
            return;
        }
        int field = Objects.requireNonNull(fields.get(Column.ACTUAL)).get(0);
        boolean mayBeTarget = guesses.columns().stream()
                .anyMatch(guess -> guess.field() == field && guess.meaning().column() == Column.TARGET);
        if (mayBeTarget) {
            fields.remove(Column.ACTUAL);
            unclear.eitherOf(field, List.of(Column.TARGET, Column.ACTUAL));
        }
    }

    private void standIn() {
        if (!has(Column.STATUS) && fields.containsKey(Column.COMPLETION)) {
            fields.put(Column.STATUS, fields.get(Column.COMPLETION));
        }
        STAND_INS.forEach((column, name) -> {
            if (role.columns().contains(column) && !has(column) && fields.containsKey(name)) {
                fields.put(column, fields.get(name));
            }
        });
    }

    private boolean has(Column column) {
        return fields.containsKey(column) || mapping.values().containsKey(column);
    }

    /** Whether a field holds a column. */
    boolean isTaken(int field) {
        return periods.holds(field) || fields.values().stream().anyMatch(places -> places.contains(field));
    }

    private boolean isDeclared(Column column) {
        return mapping.columns().containsKey(column) || mapping.values().containsKey(column);
    }
}
