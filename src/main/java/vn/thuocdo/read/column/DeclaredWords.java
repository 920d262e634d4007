package vn.thuocdo.read.column;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.Names;
import vn.thuocdo.read.text.Words;

/**
 * The words of a table and the known words that they stand for, column by column. They match whatever their case,
 * spacing and normal form, and go before known words.
 *
 * @param known by column the known word of each word of the table
 */
public record DeclaredWords(Map<Column, Map<String, String>> known) {

    /** Nothing declared. */
    public static final DeclaredWords NONE = new DeclaredWords(Map.of());

    /** Takes the place of a known word before words of a table whose meaning is not declared yet. */
    public static final String UNDECIDED = "decide";

    private static final Set<Column> WORDED =
            EnumSet.of(Column.STATUS, Column.DIRECTION, Column.KIND, Column.ROLE, Column.STATE);

    private static final List<String> STATUSES = Arrays.stream(Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .sorted()
            .toList();

    public DeclaredWords {
        Map<Column, Map<String, String>> byColumn = new EnumMap<>(Column.class);
        known.forEach((column, words) -> {
            Map<String, String> folded = new HashMap<>();
            words.forEach((word, meaning) -> folded.put(Names.fold(word), meaning));
            byColumn.put(column, Map.copyOf(folded));
        });
        known = Collections.unmodifiableMap(byColumn);
    }

    /** Whether it can be declared what the texts of a column of a table mean: its few words, or the names of units. */
    public static boolean isDeclarable(Source.Role role, Column column) {
        return isWorded(role, column) || column == Column.UNIT && role.columns().contains(column);
    }

    /** Whether a column of a table takes one of a few words. */
    public static boolean isWorded(Source.Role role, Column column) {
        return role != Source.Role.UNITS && isWorded(column) && role.columns().contains(column);
    }

    public static boolean isWorded(Column column) {
        return WORDED.contains(column);
    }

    /** Whether a word is known in a column, so that others can stand for it. */
    public static boolean isKnown(Column column, String word) {
        return switch (column) {
            case STATUS -> !(StatusText.read(word) instanceof StatusText.Reading.Unknown);
            case DIRECTION -> Words.DIRECTION.read(word).isPresent();
            case KIND -> Words.KIND.read(word).isPresent();
            case ROLE -> Words.ROLE.read(word).isPresent();
            case STATE -> Words.STATE.read(word).isPresent();
            case UNIT -> true;
            default -> throw new IllegalArgumentException(column + " takes any text");
        };
    }

    /** The known words of a column, for a message about an unknown one. */
    public static List<String> known(Column column) {
        return switch (column) {
            case STATUS -> STATUSES;
            case DIRECTION -> Words.DIRECTION.known();
            case KIND -> Words.KIND.known();
            case ROLE -> Words.ROLE.known();
            case STATE -> Words.STATE.known();
            default -> throw new IllegalArgumentException(column + " takes any text");
        };
    }

    /** The words that those of a foreign table mostly stand for, the most usual first. */
    public static List<String> usual(Column column) {
        return column == Column.STATUS || column == Column.APPRAISED_STATUS
                ? List.of("done", "in_progress", "not_done")
                : known(column);
    }

    /** The known word that a text of a column stands for; empty where none is declared. */
    Optional<String> meaning(Column column, String text) {
        Map<String, String> words = known.getOrDefault(declaredAs(column), Map.of());
        return words.isEmpty() || text.isEmpty() ? Optional.empty() : Optional.ofNullable(words.get(Names.fold(text)));
    }

    /** Whether any word of a column is declared. */
    public boolean areDeclaredFor(Column column) {
        return known.containsKey(declaredAs(column));
    }

    private static Column declaredAs(Column column) {
        return column == Column.APPRAISED_STATUS ? Column.STATUS : column;
    }
}
