package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclaredWords;

/**
 * The source that reads what one unit has in a table whose units are sheets or headers of columns; or what units have of
 * one task, where the tasks are headers.
 *
 * @param key whether it is of one unit, or of one task
 * @param unit its name, as the sheet or the header writes it
 * @param sheet its sheet; empty where the units are columns
 * @param columns what the headers of its columns are; none where their own words say it
 * @param marked the header below which a mark says that the unit has the item; empty where it has every item
 * @param marks of which the project file has yet to say what part of the unit each means; none where there is no question
 * @param headers those of its columns; none where the units are sheets
 * @param others the headers of the other units; none where the units are sheets
 */
public record UnitSource(
        Column key,
        String unit,
        String sheet,
        Map<Column, String> columns,
        String marked,
        List<String> marks,
        List<String> headers,
        List<String> others) {

    public UnitSource {
        columns = new TreeMap<>(columns);
        marks = List.copyOf(marks);
        headers = List.copyOf(headers);
        others = List.copyOf(others);
    }

    /** That of a unit with a sheet of its own. */
    public static UnitSource ofSheet(String unit) {
        return new UnitSource(Column.UNIT, unit, unit, Map.of(), "", List.of(), List.of(), List.of());
    }

    /** Whether the unit has a sheet of its own. */
    public boolean isSheet() {
        return !sheet.isEmpty();
    }

    /**
     * The source as the project file writes it, on one line.
     *
     * @param path with quotation marks
     * @param onSheet the sheet to name; empty where the file has one alone, or none
     * @param text how a text is written
     */
    public String entry(String path, String onSheet, UnaryOperator<String> text) {
        List<String> parts = new ArrayList<>();
        parts.add("path: " + path);
        if (!onSheet.isEmpty()) {
            parts.add("sheet: " + text.apply(onSheet));
        }
        parts.add("values: {" + key.header() + ": " + text.apply(unit) + "}");
        if (!columns.isEmpty()) {
            parts.add("columns: "
                    + map(columns.entrySet().stream()
                            .map(entry -> entry.getKey().header() + ": " + text.apply(entry.getValue()))));
        }
        if (!marked.isEmpty()) {
            parts.add("except: {" + text.apply(marked) + ": \"\"}");
        }
        if (!marks.isEmpty()) {
            Stream<String> known = DeclaredWords.usual(Column.ROLE).stream().map(word -> word + ": []");
            String open = DeclaredWords.UNDECIDED + ": " + list(marks, text);
            parts.add("words: {" + Column.ROLE.header() + ": " + map(Stream.concat(known, Stream.of(open))) + "}");
        }
        if (!others.isEmpty()) {
            parts.add("ignore: " + list(others, text));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String list(List<String> texts, UnaryOperator<String> text) {
        return texts.stream().map(text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String map(Stream<String> entries) {
        return entries.collect(Collectors.joining(", ", "{", "}"));
    }
}
