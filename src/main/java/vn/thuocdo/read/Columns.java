package vn.thuocdo.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.table.Table;

/**
 * Which fields of a table hold which canonical column: as declared, else by the words of the headers and, where these may
 * mean several, what the cells below them hold.
 */
final class Columns {

    /** Columns that others stand in for, where a table knows things by their name alone. */
    private static final Map<Column, Column> STAND_INS =
            Map.of(Column.ID, Column.NAME, Column.UNIT, Column.UNIT_NAME, Column.TASK, Column.TASK_NAME);

    /** Columns that decide a result: of two headers that are equally close to one, none is preferred. */
    private static final Set<Column> DECISIVE = EnumSet.of(
            Column.UNIT,
            Column.TARGET,
            Column.ACTUAL,
            Column.NUMERATOR,
            Column.DENOMINATOR,
            Column.STATUS,
            Column.WEIGHT);

    private static final Comparator<HeaderGuess> BY_CLOSENESS = Comparator.comparing(
                    (HeaderGuess guess) -> guess.meaning().closeness())
            .thenComparing(HeaderGuess::field);

    private final List<String> header;
    private final Source source;
    private final Map<Column, List<Integer>> fields = new EnumMap<>(Column.class);
    private final Map<Column, HeaderTable.Meaning> taken = new EnumMap<>(Column.class);
    private final UnclearHeaders unclear = new UnclearHeaders();
    private final Map<Integer, String> marked = new TreeMap<>();
    private final HeaderGuesses guesses;
    private final Optional<CellEvidence> cells;
    private PeriodColumns periods = PeriodColumns.NONE;

    private Columns(List<String> header, Source source, Headers known, OptionalInt year) {
        this.header = header;
        this.source = source;
        this.cells = Optional.empty();
        takeDeclared();
        this.guesses =
                HeaderGuesses.of(header, known, field -> isTaken(field) || isNoColumn(field), this::isDeclared, year);
        settle(guesses.columns());
    }

    private Columns(Columns byWords, CellEvidence cells) {
        this.header = byWords.header;
        this.source = byWords.source;
        this.guesses = byWords.guesses;
        this.cells = Optional.of(cells);
        takeDeclared();
        settle(guesses.columns());
    }

    /**
     * What a row means as the header of a source, as far as its words say.
     *
     * @param year the project's; absent where it names none
     */
    static Columns of(List<String> header, Source source, Headers known, OptionalInt year) {
        return new Columns(header, source, known, year);
    }

    /** The column that stands in for another where a table has only that; the column itself where none does. */
    static Column standIn(Column column) {
        return STAND_INS.getOrDefault(column, column);
    }

    /** The same, with what the cells below the headers show. */
    Columns with(CellEvidence evidence) {
        return new Columns(this, evidence);
    }

    /** The fields whose meaning hangs on the cells below them. */
    Set<Integer> inDoubt() {
        Set<Integer> doubtful = new TreeSet<>();
        for (HeaderGuess guess : guesses.columns()) {
            if (guess.meaning().cells() != CellKind.ANY) {
                doubtful.add(guess.field());
            }
        }
        guesses.periods().forEach(guess -> doubtful.add(guess.field()));
        doubtful.addAll(MarkedStatuses.candidates(header));
        return doubtful;
    }

    private void takeDeclared() {
        mapping().columns().forEach((column, names) -> {
            List<Integer> declared = new ArrayList<>();
            for (String name : names) {
                List<Integer> places = HeaderTexts.named(header, name);
                if (places.size() == 1) {
                    declared.add(places.get(0));
                } else {
                    unclear.declaredInVain(column, name, places);
                }
            }
            if (declared.size() == names.size()) {
                fields.put(column, declared);
            }
        });
    }

    private boolean isNoColumn(int field) {
        return isForPeople(header.get(field)) || mapping().ignores(header.get(field)) || unclear.isDeclaredTwice(field);
    }

    /** A header in brackets tells those who fill in the table something, and is no column of it. */
    private static boolean isForPeople(String header) {
        return header.startsWith("(") && header.endsWith(")");
    }

    /** The closest header takes a column, each header one column. */
    private void settle(List<HeaderGuess> ofColumns) {
        takeMarked();
        Set<Integer> used = new HashSet<>(marked.keySet());
        List<HeaderGuess> every = new ArrayList<>(ofColumns);
        every.addAll(takePeriods(used));
        for (HeaderGuess guess : every.stream().sorted(BY_CLOSENESS).toList()) {
            if (!fits(guess)) {
                unclear.refused(guess);
            } else if (!used.contains(guess.field())) {
                take(guess, used);
            }
        }
        source.role().required().forEach(this::takeBack);
        unclear.settled(used);
        settleTargetAndActual();
        standIn();
    }

    /** "Đã hoàn thành | Đang thực hiện | Chưa thực hiện" with a mark in one of them are the status together. */
    private void takeMarked() {
        if (cells.isPresent() && !has(Column.STATUS)) {
            marked.putAll(MarkedStatuses.of(header, cells.get()));
            marked.keySet().removeIf(field -> isTaken(field) || mapping().ignores(header.get(field)));
            if (!marked.isEmpty()) {
                fields.put(Column.STATUS, List.copyOf(marked.keySet()));
                taken.put(Column.STATUS, new HeaderTable.Meaning(Column.STATUS, CellKind.ANY, Headers.CANONICAL));
            }
        }
    }

    /** Takes the columns of periods; gives what the one such column is where it does not matter of which year. */
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
        if (fieldsWithoutYear.size() > 1) {
            unclear.withoutYear(fieldsWithoutYear);
            used.addAll(fieldsWithoutYear);
            return List.of();
        }
        return untaken.stream()
                .filter(guess -> fieldsWithoutYear.contains(guess.field()))
                .flatMap(guess -> guess.meanings().stream().map(meaning -> new HeaderGuess(guess.field(), meaning)))
                .toList();
    }

    private boolean fits(HeaderGuess guess) {
        return cells.isEmpty() || cells.get().fits(guess.field(), guess.meaning());
    }

    private void take(HeaderGuess guess, Set<Integer> used) {
        Column column = guess.meaning().column();
        HeaderTable.Meaning earlier = taken.putIfAbsent(column, guess.meaning());
        if (earlier == null) {
            fields.put(column, List.of(guess.field()));
            used.add(guess.field());
        } else if (earlier.closeness() == guess.meaning().closeness() && DECISIVE.contains(column)) {
            unclear.repeated(guess.field(), column, fields.get(column).get(0));
        }
    }

    /** A header that may also be a column that every table of the role needs is that one where no other is. */
    private void takeBack(Column needed) {
        Optional<Column> standIn = Optional.ofNullable(STAND_INS.get(needed));
        if (has(needed) || standIn.filter(this::has).isPresent()) {
            return;
        }
        guesses.columns().stream()
                .filter(guess -> guess.meaning().column() == needed && fits(guess))
                .min(BY_CLOSENESS)
                .ifPresent(guess -> {
                    fields.values().removeIf(places -> places.contains(guess.field()));
                    taken.put(needed, guess.meaning());
                    fields.put(needed, List.of(guess.field()));
                });
    }

    /** A bare "Kết quả" over figures is what was reached beside a target, and a target beside what was reached. */
    private void settleTargetAndActual() {
        HeaderTable.Meaning actual = taken.get(Column.ACTUAL);
        if (actual == null || has(Column.TARGET)) {
            return;
        }
        int field = fields.get(Column.ACTUAL).get(0);
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
            if (source.role().columns().contains(column) && !has(column) && fields.containsKey(name)) {
                fields.put(column, fields.get(name));
            }
        });
    }

    /** Whether every column is there that a table of this role needs. */
    boolean suffice(Source.Role role) {
        return role.required().stream().allMatch(this::has);
    }

    /** Says which headers are not used, stand twice, are not clear, or were declared in vain. */
    void report(Table table, Findings.Builder diagnostics) {
        unclear.report(this, mapping(), cells, table, diagnostics);
    }

    /** The fields with a header that are taken for nothing, though nobody said that they are nothing. */
    Set<Integer> unused() {
        Set<Integer> unused = new TreeSet<>();
        for (int field = 0; field < header.size(); field++) {
            if (!isTaken(field) && !header.get(field).isEmpty() && !isNeedless(header.get(field))) {
                unused.add(field);
            }
        }
        return unused;
    }

    /** Whether a column is for people, is declared to be none, or decides which rows are read. */
    private boolean isNeedless(String name) {
        return isForPeople(name)
                || mapping().ignores(name)
                || mapping().rows().columns().stream()
                        .anyMatch(deciding -> Headers.fold(deciding).equals(Headers.fold(name)));
    }

    /** Whether the table has a column, or a value is declared for it. */
    boolean has(Column column) {
        return fields.containsKey(column) || mapping().values().containsKey(column);
    }

    /** Whether a column is missing only because its header is not clear, or was declared in vain: that is said already. */
    boolean isInDoubt(Column column) {
        return unclear.isInDoubt(column);
    }

    boolean hasAny(Column... columns) {
        for (Column column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    /** The fields in which a mark is a status, with its canonical word; none where the status is written. */
    Map<Integer, String> marked() {
        return marked;
    }

    /** Whether the status of a row is told by marks, or by how much of the task is done. */
    boolean hasStatusOfOtherCells() {
        List<Integer> completion = fields(Column.COMPLETION);
        return !marked.isEmpty()
                || !completion.isEmpty() && fields(Column.STATUS).equals(completion);
    }

    /** Whether a column is a running number by its header, and not declared. */
    boolean isNumbered(Column column) {
        HeaderTable.Meaning meaning = taken.get(column);
        return meaning != null && meaning.cells() == CellKind.COUNT;
    }

    /** The column that a field was taken for; another may stand in for it. */
    Optional<Column> takenFor(int field) {
        return fields.entrySet().stream()
                .filter(column -> column.getValue().contains(field) && taken.containsKey(column.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What else a field may be by the words of its header. */
    List<HeaderTable.Meaning> mayBe(int field) {
        return guesses.columns().stream()
                .filter(guess -> guess.field() == field)
                .map(HeaderGuess::meaning)
                .distinct()
                .toList();
    }

    /** Whether a column that was taken would be read alike if it were declared. */
    boolean isDeclarable(Column column) {
        boolean several = fields(column).size() > 1;
        return !several && !isNumbered(column) && !unclear.isRepeated(column) && periods.isEmpty();
    }

    /** The fields of a column, from 0; none where the table lacks it. */
    List<Integer> fields(Column column) {
        return fields.getOrDefault(column, List.of());
    }

    /** Whether columns of periods are not read because nobody names their year: that is said already. */
    boolean lackAYear() {
        return unclear.lackAYear();
    }

    /** The columns that hold what belongs to one period each; none in most tables. */
    PeriodColumns periods() {
        return periods;
    }

    /** The fields of a column, those of each period too. */
    List<Integer> everyField(Column column) {
        List<Integer> every = new ArrayList<>(fields(column));
        every.addAll(periods.fields(column));
        return every;
    }

    /** The first field whose header is a text, as it is written or folded. */
    Optional<Integer> field(String name) {
        return HeaderTexts.named(header, name).stream().findFirst();
    }

    /** The headers of every column that was recognised, for those who ask what was understood. */
    Map<Column, String> understood() {
        Map<Column, String> understood = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<Integer> places = everyField(column);
            if (!places.isEmpty()) {
                understood.put(
                        column,
                        String.join("/", places.stream().map(header::get).toList()));
            }
        }
        return understood;
    }

    /** The headers of a column as they stand in the table, joined; its canonical one where the table has none. */
    String header(Column column) {
        return fields.containsKey(column)
                ? fields.get(column).stream().map(header::get).collect(Collectors.joining("/"))
                : column.header();
    }

    private Mapping mapping() {
        return source.mapping();
    }

    private boolean isTaken(int field) {
        return periods.holds(field) || fields.values().stream().anyMatch(places -> places.contains(field));
    }

    private boolean isDeclared(Column column) {
        return mapping().columns().containsKey(column) || mapping().values().containsKey(column);
    }
}
