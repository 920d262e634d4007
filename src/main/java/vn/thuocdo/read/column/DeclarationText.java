package vn.thuocdo.read.column;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.phrase.figure.TargetText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.yaml.YamlScalar;

/** Pieces of a source's entry in the project file, as messages show them: they can be pasted as they stand. */
public final class DeclarationText {

    /** Texts of a column that one line of the project file lists. */
    private static final int MOST_TEXTS = 12;

    /** Characters of a text that is shown in a declaration. */
    private static final int LONGEST_TEXT = 200;

    private static final String MONTH_FIRST = "dates: mdy";

    public static final String EITHER_NUMBERS = "numbers: vi / numbers: en";
    public static final String EITHER_DATES = "dates: mdy / dates: dmy";

    /** Characters that a text without quotation marks may hold beside letters and digits, but not begin with. */
    private static final String PLAIN = " _./()%-–";

    private DeclarationText() {}

    /** The texts of a column that a declaration shows: a few, complete, and none that are unlikely to come again. */
    public static List<String> shown(List<String> texts) {
        return texts.stream()
                .filter(text -> text.length() <= LONGEST_TEXT)
                .limit(MOST_TEXTS)
                .toList();
    }

    /** {@code columns: {unit: Tên cơ quan}}. */
    public static String columns(Column column, String header) {
        return columns(Map.of(column, header));
    }

    /** The same of several columns, in the order of the map. */
    public static String columns(Map<Column, String> headers) {
        return "columns: "
                + map(headers.entrySet().stream()
                        .map(entry -> entry.getKey().header() + ": " + text(entry.getValue())));
    }

    /** A column whose key stands below several headers together: {@code columns: {task: [STT, Nhiệm vụ]}}. */
    public static String columns(Column column, List<String> headers) {
        return "columns: {" + column.header() + ": " + list(headers) + "}";
    }

    /** A column of which each cell says itself whether it is a figure or a status. */
    public static String figuresAndStatuses(String header) {
        Map<Column, String> both = new EnumMap<>(Column.class);
        both.put(Column.ACTUAL, header);
        both.put(Column.STATUS, header);
        return columns(both);
    }

    /** A value of every row: {@code values: {unit: Sở Y tế}}. */
    public static String value(Column column, String text) {
        return "values: {" + column.header() + ": " + text(text) + "}";
    }

    /** {@code ignore: [Type]}. */
    public static String ignore(String header) {
        return ignore(List.of(header));
    }

    public static String ignore(List<String> headers) {
        return "ignore: " + list(headers);
    }

    /** Texts that mean blank. */
    public static String missing(Column column, List<String> texts) {
        return "missing: {" + column.header() + ": " + list(texts) + "}";
    }

    /**
     * The same of what should be a number; empty where a text holds one, so that to call it blank would lose what it says.
     */
    public static String missingNumber(Column column, List<String> texts) {
        return texts.stream().anyMatch(TargetText::hasDigit) ? "" : missing(column, texts);
    }

    /** Rows whose cell below a header is blank are left out. */
    public static String exceptBlank(String header) {
        return "except: {" + text(header) + ": \"\"}";
    }

    /** Rows in which a text stands below a header are left out. */
    public static String except(String header, String text) {
        return except(header, List.of(text));
    }

    /** The same of several texts. */
    public static String except(String header, List<String> texts) {
        return "except: {" + text(header) + ": " + list(texts) + "}";
    }

    /** The words that texts may stand for, and the texts as those of which it is still to be decided. */
    public static String words(Column column, List<String> texts) {
        return words(Map.of(column, texts));
    }

    /** The same of several columns, in the order of the map. */
    public static String words(Map<Column, List<String>> texts) {
        return "words: "
                + map(texts.entrySet().stream()
                        .map(entry -> entry.getKey().header() + ": " + meanings(entry.getKey(), entry.getValue())));
    }

    /** A text that names several units, which are to be told apart. */
    public static String units(String text, List<String> names) {
        return "words: {unit: {" + text(String.join("; ", names)) + ": " + list(List.of(text)) + "}}";
    }

    private static String meanings(Column column, List<String> texts) {
        List<String> known = DeclaredWords.usual(column);
        return map(Stream.concat(
                known.stream().map(word -> word + ": []"), Stream.of(DeclaredWords.UNDECIDED + ": " + list(texts))));
    }

    /**
     * The order of days that all texts have, else that those mean no day that say nothing else: neither a number, which may
     * be of a day, nor that something is done; empty where all say something.
     */
    public static String datesOrBlanks(Column column, List<String> texts) {
        if (texts.stream().allMatch(DateText::isMonthFirst)) {
            return MONTH_FIRST;
        }
        List<String> words = texts.stream()
                .filter(text -> !TargetText.hasDigit(text) && !isDone(text))
                .toList();
        return words.isEmpty() ? "" : missing(column, words);
    }

    private static boolean isDone(String text) {
        return StatusText.read(text) instanceof StatusText.Reading.Claim claim && claim.status() == Status.DONE;
    }

    /** The order of days that a text has; empty where it is a day in none. */
    public static String order(String text) {
        return DateText.isMonthFirst(text) ? MONTH_FIRST : "";
    }

    private static String map(Stream<String> entries) {
        return entries.collect(Collectors.joining(", ", "{", "}"));
    }

    private static String list(List<String> texts) {
        return texts.stream().map(DeclarationText::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text as YAML reads it back, in quotation marks where it needs them. */
    public static String text(String text) {
        boolean plain = !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !text.endsWith(" ")
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
        return plain ? text : YamlScalar.quoted(text);
    }
}
