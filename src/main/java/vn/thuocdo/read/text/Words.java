package vn.thuocdo.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
    private final Map<String, T> canonical = new TreeMap<>();
    private @Nullable Lexicon<T> lexicon;

    private Words(String table, Class<T> type) {
        this.table = table;
        for (T meaning : type.getEnumConstants()) {
            canonical.put(meaning.name().toLowerCase(Locale.ROOT), meaning);
        }
    }

    /** What a word means; empty for one that is not known. */
    public Optional<T> read(String word) {
        T meaning = canonical.get(word);
        if (meaning != null) {
            return Optional.of(meaning);
        }
        return word.isEmpty() ? Optional.empty() : lexicon().whole(Phrase.of(word));
    }

    /** The canonical words, in a fixed order, for a message that has to name them. */
    public List<String> known() {
        return List.copyOf(canonical.keySet());
    }

    /** The known words that a text may be a slip of, nearest first; all canonical ones where none is. */
    public List<String> nearest(String text) {
        List<String> near = Names.misspelt(text, lexicon().phrases());
        return near.isEmpty() ? known() : near;
    }

    private synchronized Lexicon<T> lexicon() {
        if (lexicon == null) {
            lexicon = Lexicon.of(table, this::meaning);
        }
        return lexicon;
    }

    private T meaning(String word) {
        if (!canonical.containsKey(word)) {
            throw new IllegalStateException(table + " has no meaning " + word);
        }
        return canonical.get(word);
    }
}
