package vn.thuocdo.config.project;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.thuocdo.config.Keys;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclaredWords;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.RowFilter;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.yaml.Node;

/** Reads a source that is more than a path: how its file is laid out and what its content means. */
final class SourceReader {

    /** What "init --for" writes where it cannot know. */
    private static final String DOTS = "…";

    private static final Set<String> KEYS = Set.of(
            "path",
            "schema",
            "sheet",
            "header-row",
            "encoding",
            "delimiter",
            "numbers",
            "dates",
            "columns",
            "ignore",
            "values",
            "words",
            "missing",
            "only",
            "except",
            "fill-down");

    private static final Map<String, Character> DELIMITERS =
            Map.of(",", ',', ";", ';', "|", '|', "tab", '\t', "\t", '\t', "comma", ',', "semicolon", ';', "pipe", '|');

    private final Node.Mapping map;
    private final Keys keys;
    private final Source.Role role;
    private final Findings.Builder diagnostics;

    SourceReader(Node.Mapping map, Source.Role role, Findings.Builder diagnostics) {
        this.map = map;
        this.keys = Keys.of(map, KEYS, diagnostics);
        this.role = role;
        this.diagnostics = diagnostics;
    }

    /** The path or glob; empty, with a diagnostic, where there is none. */
    Optional<Node.Scalar> path() {
        if (keys.node("path").isEmpty()) {
            keys.wrongType("path", map, YamlKind.TEXT);
        }
        return keys.text("path");
    }

    /** The file of Frictionless Data that describes the table; empty where the project names none. */
    Optional<Node.Scalar> schema() {
        return keys.text("schema");
    }

    Layout layout() {
        Optional<Integer> headerRow = keys.value("header-row", "8", SourceReader::rowNumber);
        return new Layout(
                keys.text("sheet").map(Node.Scalar::text),
                headerRow.map(OptionalInt::of).orElse(OptionalInt.empty()),
                keys.text("encoding").map(Node.Scalar::text),
                keys.value("delimiter", "\",\", \";\", \"|\", tab", text -> Optional.ofNullable(DELIMITERS.get(text))));
    }

    Mapping mapping() {
        Map<Column, List<String>> columns = new EnumMap<>(Column.class);
        Map<Column, String> values = new EnumMap<>(Column.class);
        Map<Column, Set<String>> missing = new EnumMap<>(Column.class);
        forEachColumn("columns", (column, texts) -> columns.put(column, texts));
        forEachColumn("values", (column, texts) -> values.put(column, String.join("; ", texts)));
        forEachColumn("missing", (column, texts) -> missing.put(column, new HashSet<>(texts)));
        return new Mapping.Declaration()
                .numbers(keys.value("numbers", "vi, en", SourceReader::convention))
                .dates(keys.value("dates", "dmy, mdy, ymd", SourceReader::order))
                .columns(columns)
                .ignore(keys.textOrTexts("ignore").orElse(List.of()))
                .values(values)
                .missing(missing)
                .words(new DeclaredWords(words()))
                .rows(new RowFilter(rows("only"), rows("except")))
                .fillsUnitsDown(keys.value("fill-down", "unit", SourceReader::filledDown)
                        .isPresent())
                .mapping();
    }

    /** Only of units: a blank figure, status or deadline says something by being blank. */
    private static Optional<Column> filledDown(String text) {
        return text.equals(Column.UNIT.header()) ? Optional.of(Column.UNIT) : Optional.empty();
    }

    private void forEachColumn(String key, BiConsumer<Column, List<String>> action) {
        Set<String> allowed = role.columns().stream().map(Column::header).collect(Collectors.toSet());
        keys.map(key).ifPresent(declared -> {
            Keys columns = Keys.of(declared, allowed, diagnostics);
            for (Column column : role.columns()) {
                columns.textOrScalars(column.header())
                        .filter(texts -> areWritten(column, texts))
                        .ifPresent(texts -> action.accept(
                                column, texts.stream().map(Node.Scalar::text).toList()));
            }
        });
    }

    /** Whether something was written in place of the dots of a drafted project. */
    private boolean areWritten(Column column, List<Node.Scalar> texts) {
        Optional<Node.Scalar> dots =
                texts.stream().filter(text -> text.text().equals(DOTS)).findFirst();
        dots.ifPresent(text -> diagnostics.add(Code.DOTS_LEFT, text.at(), column.header()));
        return dots.isEmpty();
    }

    /** By column the known word of each declared one. */
    private Map<Column, Map<String, String>> words() {
        Map<Column, Map<String, String>> words = new EnumMap<>(Column.class);
        Set<Column> worded = EnumSet.noneOf(Column.class);
        role.columns().stream()
                .filter(column -> DeclaredWords.isDeclarable(role, column))
                .forEach(worded::add);
        Set<String> allowed = worded.stream().map(Column::header).collect(Collectors.toSet());
        keys.map("words").ifPresent(declared -> {
            Keys columns = Keys.of(declared, allowed, diagnostics);
            for (Column column : worded) {
                columns.map(column.header()).ifPresent(meanings -> words.put(column, words(column, meanings)));
            }
        });
        return words;
    }

    private Map<String, String> words(Column column, Node.Mapping meanings) {
        Map<String, String> known = new HashMap<>();
        Keys declared = Keys.of(meanings, meanings.entries().keySet(), diagnostics);
        meanings.entries().forEach((meaning, entry) -> {
            if (meaning.equals(DeclaredWords.UNDECIDED) && column != Column.UNIT) {
                tellUndecided(
                        column, entry.keyAt(), declared.textOrScalars(meaning).orElse(List.of()));
                return;
            }
            if (!DeclaredWords.isKnown(column, meaning)) {
                Keys.reportUnknown(meaning, entry.keyAt(), Set.copyOf(DeclaredWords.known(column)), diagnostics);
            }
            for (Node.Scalar word : declared.textOrScalars(meaning).orElse(List.of())) {
                String other = known.putIfAbsent(Names.fold(word.text()), meaning);
                if (other != null && !other.equals(meaning)) {
                    diagnostics.add(Code.WORD_MEANS_TWO_THINGS, word.at(), word.text(), other, meaning);
                }
            }
        });
        return known;
    }

    /**
     * Reports words under {@code decide}; else they would be reported as unknown words without a hint at the
     * declaration.
     */
    private void tellUndecided(Column column, Location at, List<Node.Scalar> words) {
        if (!words.isEmpty()) {
            diagnostics.add(
                    Code.UNDECIDED_WORDS,
                    at,
                    words.stream().map(Node.Scalar::text).collect(Collectors.joining("\", \"")),
                    column.header(),
                    String.join(", ", DeclaredWords.known(column)));
        }
    }

    /** Its keys are headers of the table, which are not known yet. */
    private Map<String, Set<String>> rows(String key) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        keys.map(key).ifPresent(declared -> {
            Keys columns = Keys.of(declared, declared.entries().keySet(), diagnostics);
            for (String column : declared.entries().keySet()) {
                columns.blankOrTexts(column).ifPresent(texts -> rows.put(column, new HashSet<>(texts)));
            }
        });
        return rows;
    }

    private static Optional<Integer> rowNumber(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<DateText.Order> order(String text) {
        return switch (text) {
            case "dmy" -> Optional.of(DateText.Order.DMY);
            case "mdy" -> Optional.of(DateText.Order.MDY);
            case "ymd" -> Optional.of(DateText.Order.YMD);
            default -> Optional.empty();
        };
    }

    private static Optional<NumberText.Convention> convention(String text) {
        return switch (text) {
            case "vi" -> Optional.of(NumberText.Convention.VI);
            case "en" -> Optional.of(NumberText.Convention.EN);
            default -> Optional.empty();
        };
    }
}
