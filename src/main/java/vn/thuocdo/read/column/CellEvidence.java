package vn.thuocdo.read.column;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.Names;

/** The distinct cells below headers with several possible meanings, as evidence for one of them. */
public final class CellEvidence {

    /** Distinct texts of a column that are looked at, in alphabetical order: the order of rows does not matter. */
    private static final int MOST_TEXTS = 500;

    /** Characters of a mark such as x. */
    private static final int LONGEST_MARK = 2;

    private static final Set<String> MARKS_OF_DIGITS = Set.of("0", "1");

    private static final HeaderTable.Meaning MEASURE =
            new HeaderTable.Meaning(Column.MEASURE, CellKind.MEASURE, Headers.CANONICAL);

    private static final HeaderTable.Meaning FIGURE =
            new HeaderTable.Meaning(Column.ACTUAL, CellKind.NUMBER, Headers.CANONICAL);

    private final DeclaredWords words;
    private final List<String> header;
    private final Map<Integer, TreeSet<String>> texts = new TreeMap<>();

    /**
     * @param fields the fields to look at
     * @param words the declared words of the table
     * @param header the headers of the table, which may ask for yes or no
     */
    public CellEvidence(Iterable<Integer> fields, DeclaredWords words, List<String> header) {
        this.words = words;
        this.header = List.copyOf(header);
        fields.forEach(field -> texts.put(field, new TreeSet<>()));
    }

    public void add(Row row) {
        texts.forEach((field, seen) -> {
            Cell cell = row.cell(field);
            if (!cell.text().isEmpty() && seen.add(cell.text()) && seen.size() > MOST_TEXTS) {
                seen.pollLast();
            }
        });
    }

    /** Whether at least half of the distinct cells of a field can be read as the column; true where all are blank. */
    boolean fits(int field, HeaderTable.Meaning meaning) {
        return areMostly(seen(field), readable(field, meaning));
    }

    /** The same for the cells of a field that holds one column in some rows and another in others. */
    boolean fits(int field, HeaderTable.Meaning one, HeaderTable.Meaning other) {
        return areMostly(seen(field), readable(field, one).or(readable(field, other)));
    }

    /** Whether any cell of a field can be read as one column and not as the other. */
    boolean holdsSome(int field, HeaderTable.Meaning one, HeaderTable.Meaning notOther) {
        return seen(field).stream()
                .anyMatch(readable(field, one).and(readable(field, notOther).negate()));
    }

    /** Whether at least half of the distinct cells of several fields can be read as the column. */
    public boolean fit(List<Integer> fields, HeaderTable.Meaning meaning) {
        return areMostly(together(fields), readable(meaning));
    }

    /** Whether there are texts in some fields, and all are as short as a mark. */
    boolean areMarks(List<Integer> fields) {
        Set<String> texts = together(fields);
        return !texts.isEmpty() && texts.stream().allMatch(CellEvidence::mayBeMark);
    }

    /** Whether a text is as short as a mark, or blank. */
    static boolean mayBeMark(String text) {
        return text.length() <= LONGEST_MARK;
    }

    /** The different marks in some fields, whatever their case; none where some texts are longer than marks. */
    public Set<String> marks(List<Integer> fields) {
        return areMarks(fields)
                ? together(fields).stream().map(Names::fold).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private Set<String> together(List<Integer> fields) {
        return fields.stream().flatMap(field -> seen(field).stream()).collect(Collectors.toSet());
    }

    /** How many of the texts looked at a field holds. */
    int distinct(int field) {
        return texts.getOrDefault(field, new TreeSet<>()).size();
    }

    /** The texts that cannot be read as the column, for a message. */
    List<String> unfitting(int field, HeaderTable.Meaning meaning) {
        return seen(field).stream().filter(readable(field, meaning).negate()).toList();
    }

    /** Whether a field holds marks, or nothing. */
    boolean areMarksOrBlank(int field) {
        return seen(field).isEmpty() || areMarks(List.of(field));
    }

    /** Whether a field holds figures alone, not all of them 0 and 1: those may be marks. */
    boolean areCounts(int field) {
        return areFigures(field) && seen(field).stream().anyMatch(text -> !MARKS_OF_DIGITS.contains(text));
    }

    /** Whether a field holds figures alone. */
    boolean areFigures(int field) {
        return seen(field).stream().allMatch(CellClassifier.of(FIGURE));
    }

    /** Whether some texts of some fields are figures, and others are not. */
    public boolean areSomeFigures(List<Integer> fields) {
        Set<String> texts = together(fields);
        return texts.stream().anyMatch(CellClassifier.of(FIGURE))
                && !texts.stream().allMatch(CellClassifier.of(FIGURE));
    }

    /** Whether a header asks whether its items are done, and all below it are answers. */
    boolean areAnswers(int field) {
        return !seen(field).isEmpty()
                && YesNoHeader.isAsked(header.get(field))
                && seen(field).stream()
                        .allMatch(text -> YesNoHeader.answer(text).isPresent());
    }

    /** Whether all texts of a field are written as units of measure are. */
    boolean areMeasures(int field) {
        return !seen(field).isEmpty() && seen(field).stream().allMatch(CellClassifier.of(MEASURE));
    }

    /** Whether one of them is a unit of measure that many tables have. */
    boolean haveKnownMeasure(int field) {
        return seen(field).stream().anyMatch(CellClassifier::isKnownMeasure);
    }

    private Predicate<String> readable(HeaderTable.Meaning meaning) {
        Predicate<String> known = CellClassifier.of(meaning);
        return text -> known.test(text) || words.meaning(meaning.column(), text).isPresent();
    }

    private Predicate<String> readable(int field, HeaderTable.Meaning meaning) {
        boolean asks = meaning.column() == Column.STATUS && YesNoHeader.isAsked(header.get(field));
        return asks ? readable(meaning).or(text -> YesNoHeader.answer(text).isPresent()) : readable(meaning);
    }

    private static boolean areMostly(Set<String> texts, Predicate<String> kind) {
        long readable = texts.stream().filter(kind).count();
        // A formula without a value is no evidence about its column; it is reported when the cell is read.
        long broken =
                texts.stream().filter(kind.negate()).filter(SheetText::isBroken).count();
        return 2 * readable >= texts.size() - broken;
    }

    private Set<String> seen(int field) {
        return texts.getOrDefault(field, new TreeSet<>());
    }
}
