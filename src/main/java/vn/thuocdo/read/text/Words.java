package vn.thuocdo.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Role;
import vn.thuocdo.model.State;
import vn.thuocdo.model.TaskKind;

/**
 * The words of a column that takes one of a few, in English and Vietnamese. They are matched whole, never by a part. The
 * canonical words are known by themselves; the others stand in a table, which is read when one of them is met.
 *
 * @param <T> what the words mean
 */
public final class Words<T extends Enum<T>> {

    public static final Words<TaskKind> KIND = new Words<>("kinds", TaskKind.class);
    public static final Words<Direction> DIRECTION = new Words<>("directions", Direction.class);
    public static final Words<Role> ROLE = new Words<>("roles", Role.class);
    public static final Words<State> STATE = new Words<>("states", State.class);

    private final String table;
    private final List<T> meanings;
    private Lexicon<T> lexicon;

    private Words(String table, Class<T> type) {
        this.table = table;
        this.meanings = List.of(type.getEnumConstants());
    }

    /** What a word means; empty for one that is not known. */
    public Optional<T> read(String word) {
        for (T meaning : meanings) {
            if (canonical(meaning).equals(word)) {
                return Optional.of(meaning);
            }
        }
        return word.isEmpty() ? Optional.empty() : lexicon().whole(Phrase.of(word));
    }

    /** The canonical words, in a fixed order, for a message that has to name them. */
    public List<String> known() {
        return meanings.stream().map(Words::canonical).sorted().toList();
    }

    /** The known words nearest to a text, nearest first; all canonical ones where none is near. */
    public List<String> nearest(String text) {
        List<String> near = Names.nearest(text, lexicon().phrases());
        return near.isEmpty() ? known() : near;
    }

    private synchronized Lexicon<T> lexicon() {
        if (lexicon == null) {
            lexicon = Lexicon.of(
                    table,
                    word -> meanings.stream()
                            .filter(meaning -> canonical(meaning).equals(word))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(table + " has no meaning " + word)));
        }
        return lexicon;
    }

    private static String canonical(Enum<?> meaning) {
        return meaning.name().toLowerCase(Locale.ROOT);
    }
}
