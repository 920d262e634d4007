package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.table.Table;

/** Which fields of a table hold which canonical column, as {@link ColumnChoice} decided. */
public final class Columns {

    private final List<String> header;
    private final Mapping mapping;
    private final ColumnChoice choice;
    private final Map<Column, List<Integer>> fields;
    private final HeaderFindings unclear;

    private Columns(List<String> header, Mapping mapping, ColumnChoice choice) {
        this.header = header;
        this.mapping = mapping;
        this.choice = choice;
        this.fields = choice.fields();
        this.unclear = choice.unclear();
    }

    /**
     * The columns of a header of a source, by its words alone.
     *
     * @param year the project's; absent where it names none
     */
    public static Columns of(List<String> header, Source source, Headers known, OptionalInt year) {
        return new Columns(header, source.mapping(), ColumnChoice.byWords(header, source, known, year));
    }

    /** The same, with the cells below the headers. */
    public Columns with(CellEvidence evidence) {
        return new Columns(header, mapping, choice.with(evidence));
    }

    /** The fields whose meaning depends on the cells below them, beside {@link #perhapsMarked}. */
    public Set<Integer> inDoubt() {
        Set<Integer> doubtful = new TreeSet<>();
        for (HeaderGuess guess : choice.guesses().columns()) {
            if (guess.meaning().cells() != CellKind.ANY) {
                doubtful.add(guess.field());
            }
        }
        choice.guesses().periods().forEach(guess -> doubtful.add(guess.field()));
        return doubtful;
    }

    /** The fields whose headers are statuses, so that marks below them would be the status; asked where marks are possible. */
    public Set<Integer> perhapsMarked() {
        return markedStatuses().candidates();
    }

    /** The fields that may be statuses with marks below them, before the words of their headers are read. */
    public PossibleMarks possibleMarks() {
        return markedStatuses().possible();
    }

    private MarkedStatuses markedStatuses() {
        return new MarkedStatuses(header, mapping.words());
    }

    /** Whether every column is there that a table of this role needs. */
    public boolean suffice(Source.Role role) {
        return role.required().stream().allMatch(this::has);
    }

    /**
     * Reports headers that are not used, stand twice, are not clear, or were declared but not found.
     *
     * @param said fields that another message names
     */
    public void report(Table table, Set<Integer> said, Findings.Builder diagnostics) {
        unclear.report(this, mapping, choice.cells(), table, said, diagnostics);
    }

    /** Whether every header that the project file declares is there. */
    public boolean haveAllDeclared() {
        return fields.keySet().containsAll(mapping.columns().keySet());
    }

    /** The headers of the table, field by field. */
    public List<String> headers() {
        return header;
    }

    /** The fields with a header that are not used, although this was not declared. */
    public Set<Integer> unused() {
        Set<Integer> unused = new TreeSet<>();
        for (int field = 0; field < header.size(); field++) {
            if (!choice.isTaken(field) && !header.get(field).isEmpty() && !isNeedless(header.get(field))) {
                unused.add(field);
            }
        }
        return unused;
    }

    /** Whether a column is for readers only, is declared as ignored, or only decides which rows are read. */
    private boolean isNeedless(String name) {
        return ColumnChoice.isForPeople(name)
                || mapping.ignores(name)
                || mapping.rows().columns().stream()
                        .anyMatch(deciding -> Headers.fold(deciding).equals(Headers.fold(name)));
    }

    /** Whether a field may be of one unit: it has a header, and the project file says nothing of it. */
    boolean mayBeOfAUnit(int field) {
        String text = header.get(field);
        boolean declared = mapping.columns().values().stream()
                .flatMap(List::stream)
                .anyMatch(name -> Headers.fold(name).equals(Headers.fold(text)));
        return !text.isEmpty() && !declared && !isNeedless(text);
    }

    /** Whether the table has a column, or a value is declared for it. */
    public boolean has(Column column) {
        return fields.containsKey(column) || mapping.values().containsKey(column);
    }

    /**
     * Whether a column is missing only because its header is not clear, or was declared but not found; that was already
     * reported.
     */
    public boolean isInDoubt(Column column) {
        return unclear.isInDoubt(column);
    }

    /** Whether the units are those of a column of people, which others may be instead. */
    public boolean unitsArePeople() {
        HeaderTable.Meaning unit = choice.taken().get(Column.UNIT);
        return unit != null && unit.cells() == CellKind.PERSON;
    }

    public boolean hasAny(Column... columns) {
        for (Column column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column that a field could be, by its header, was found elsewhere. */
    boolean hasAnyThatMayBe(int field) {
        return mayBe(field).stream().anyMatch(guess -> has(guess.column()));
    }

    /** The fields in which a mark is a status, with its canonical word; none where the status is written. */
    public Map<Integer, String> marked() {
        return choice.marked();
    }

    /** Whether the status of a row comes from marks, or from the share of the task that is done. */
    public boolean hasStatusOfOtherCells() {
        List<Integer> completion = fields(Column.COMPLETION);
        return !choice.marked().isEmpty()
                || !completion.isEmpty() && fields(Column.STATUS).equals(completion);
    }

    /**
     * The field of figures that may also hold statuses, or the other way round, by its header; absent where there is
     * none.
     */
    public Optional<Integer> maybeMixed() {
        if (holdsFiguresAndStatuses()) {
            return Optional.of(fields(Column.ACTUAL).get(0));
        }
        return Stream.of(Column.ACTUAL, Column.STATUS)
                .filter(column ->
                        choice.taken().containsKey(column) && fields(column).size() == 1)
                .map(column -> fields(column).get(0))
                .filter(field -> isMixed(field) && choice.marked().isEmpty())
                .filter(field -> choice.cells().stream().anyMatch(cells -> cells.areSomeFigures(List.of(field))))
                .findFirst();
    }

    /** Whether one field is declared as figures and as statuses, so that each cell says what it is. */
    public boolean holdsFiguresAndStatuses() {
        return fields(Column.ACTUAL).size() == 1 && fields(Column.ACTUAL).equals(fields(Column.STATUS));
    }

    /** A field taken for the status also holds figures only if no other field does. */
    private boolean isMixed(int field) {
        Set<Column> meant =
                mayBe(field).stream().map(HeaderTable.Meaning::column).collect(Collectors.toSet());
        boolean figures = fields(Column.ACTUAL).contains(field);
        return meant.contains(Column.ACTUAL)
                && meant.contains(Column.STATUS)
                && (figures || !hasAny(Column.ACTUAL, Column.ESTIMATE, Column.APPRAISED_ACTUAL, Column.NUMERATOR));
    }

    /** Whether a column is a running number by its header, and not declared. */
    public boolean isNumbered(Column column) {
        HeaderTable.Meaning meaning = choice.taken().get(column);
        return meaning != null && meaning.cells() == CellKind.COUNT;
    }

    /** Whether tasks, which have names, are known by running numbers that nobody declared as ids. */
    public boolean numberTheirTasks() {
        return isNumbered(Column.TASK) && !fields(Column.TASK_NAME).isEmpty();
    }

    /** The column that a field was taken for; another may replace it. */
    public Optional<Column> takenFor(int field) {
        return fields.entrySet().stream()
                .filter(column ->
                        column.getValue().contains(field) && choice.taken().containsKey(column.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What else a field may be by the words of its header. */
    public List<HeaderTable.Meaning> mayBe(int field) {
        List<HeaderTable.Meaning> meanings = new ArrayList<>();
        for (HeaderGuess guess : choice.guesses().columns()) {
            if (guess.field() == field && !meanings.contains(guess.meaning())) {
                meanings.add(guess.meaning());
            }
        }
        return meanings;
    }

    /** Whether the column would be read the same if it were declared. */
    public boolean isDeclarable(Column column) {
        boolean several = fields(column).size() > 1;
        return !several
                && !isNumbered(column)
                && !unclear.isRepeated(column)
                && maybeMixed().filter(fields(column)::contains).isEmpty()
                && choice.periods().isEmpty();
    }

    /** Whether the header of the tasks names units too, as {@code Department / KPI} does: these are the headings above them. */
    public boolean headUnits() {
        return !has(Column.UNIT)
                && Stream.of(Column.TASK, Column.TASK_NAME)
                        .flatMap(column -> fields(column).stream())
                        .anyMatch(field -> HeaderLevels.nameUnitsAndTasks(header.get(field)));
    }

    /** The fields of a column, from 0; none where the table lacks it. */
    public List<Integer> fields(Column column) {
        return fields.getOrDefault(column, List.of());
    }

    /** Whether columns of periods are not read because their year is not known; that was already reported. */
    public boolean lackAYear() {
        return unclear.lackAYear();
    }

    /** The columns that hold what belongs to one period each; none in most tables. */
    public PeriodColumns periods() {
        return choice.periods();
    }

    /** The fields of a column, those of each period too. */
    public List<Integer> everyField(Column column) {
        List<Integer> every = new ArrayList<>(fields(column));
        every.addAll(choice.periods().fields(column));
        return every;
    }

    /** The first field whose header is a text, as it is written or folded. */
    public Optional<Integer> field(String name) {
        return DeclaredHeaders.named(header, name).stream().findFirst();
    }

    /** The headers of every column that was recognised, for those who ask what was understood. */
    public Map<Column, String> understood() {
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
    public String header(Column column) {
        return fields.containsKey(column)
                ? fields.get(column).stream().map(header::get).collect(Collectors.joining("/"))
                : column.header();
    }
}
