package vn.thuocdo.read.text;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Phrases and what they mean, found as a whole or where they stand in a longer text; the longest one wins.
 *
 * @param <T> a meaning
 */
public final class Lexicon<T> {

    /** A phrase found in a text, and of how many tokens it is. */
    public record Match<T>(T meaning, int length) {}

    private final Map<String, T> meanings = new HashMap<>();
    private final Map<String, T> written = new LinkedHashMap<>();
    private int longest;

    /**
     * The phrases of a table whose first column is a phrase and whose second is its meaning.
     *
     * @param meaning what a word of the second column stands for
     */
    public static <T> Lexicon<T> of(String table, Function<String, T> meaning) {
        Lexicon<T> lexicon = new Lexicon<>();
        for (List<String> row : WordTable.rows(table)) {
            lexicon.add(row.get(0), meaning.apply(row.get(1)));
        }
        return lexicon;
    }

    public void add(String text, T meaning) {
        Phrase phrase = Phrase.of(text);
        T other = meanings.put(phrase.key(), meaning);
        if (phrase.isEmpty() || other != null) {
            throw new IllegalArgumentException("a phrase stands twice or is empty: " + text);
        }
        written.put(text, meaning);
        longest = Math.max(longest, phrase.size());
    }

    /** What a whole phrase means; empty for one that is not known. */
    public Optional<T> whole(Phrase phrase) {
        return phrase.size() > longest ? Optional.empty() : Optional.ofNullable(meanings.get(phrase.key()));
    }

    /** The longest known phrase that begins at a place of a text; empty where none does. */
    public Optional<Match<T>> at(Phrase phrase, int from) {
        for (int length = Math.min(longest, phrase.size() - from); length > 0; length--) {
            T meaning = meanings.get(phrase.key(from, from + length));
            if (meaning != null) {
                return Optional.of(new Match<>(meaning, length));
            }
        }
        return Optional.empty();
    }

    /** The phrases as their table writes them, in its order. */
    public Map<String, T> written() {
        return Collections.unmodifiableMap(written);
    }

    public Collection<String> phrases() {
        return written.keySet();
    }
}
