package vn.thuocdo.read.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Phrases and what they mean, found as a whole or where they stand in a longer text; the longest one wins. One of several
 * words is found without some or all of its marks too, where it can be no other; a single word without them is another one.
 *
 * @param <T> a meaning
 */
public final class Lexicon<T> {

    /** A phrase found in a text, and of how many tokens it is. */
    public record Match<T>(T meaning, int length) {}

    private final Map<String, T> meanings = new HashMap<>();
    private final Map<String, T> written = new LinkedHashMap<>();

    /** Keys by what they are without marks, found when they are first needed; of two threads either may find them. */
    private volatile Map<String, List<String>> unmarked = Map.of();

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

    /** Adds a phrase; one that differs in spacing or in the place of a tone alone may only mean the same. */
    public void add(String text, T meaning) {
        Phrase phrase = Phrase.of(text);
        T other = meanings.put(phrase.key(), meaning);
        boolean contradicts = other != null && !other.equals(meaning);
        if (phrase.isEmpty() || contradicts || written.put(text, meaning) != null) {
            throw new IllegalArgumentException("a phrase stands twice or is empty: " + text);
        }
        longest = Math.max(longest, phrase.size());
    }

    /** What a whole phrase means; empty for one that is not known. */
    public Optional<T> whole(Phrase phrase) {
        if (phrase.size() > longest) {
            return Optional.empty();
        }
        T meaning = meanings.get(phrase.key());
        return meaning == null ? withoutMarks(phrase.key()) : Optional.of(meaning);
    }

    /** The longest known phrase that begins at a place of a text; empty where none does. */
    public Optional<Match<T>> at(Phrase phrase, int from) {
        for (int length = Math.min(longest, phrase.size() - from); length > 0; length--) {
            T meaning = meanings.get(phrase.key(from, from + length));
            if (meaning != null) {
                return Optional.of(new Match<>(meaning, length));
            }
        }
        for (int length = Math.min(longest, phrase.size() - from); length > 1; length--) {
            Optional<T> meaning = withoutMarks(phrase.key(from, from + length));
            if (meaning.isPresent()) {
                int tokens = length;
                return meaning.map(some -> new Match<>(some, tokens));
            }
        }
        return Optional.empty();
    }

    /** What a phrase of several words means that lacks some of its marks; empty where it may mean several things. */
    private Optional<T> withoutMarks(String typed) {
        if (typed.indexOf(' ') < 0) {
            return Optional.empty();
        }
        if (unmarked.isEmpty()) {
            unmarked = keysWithoutMarks();
        }
        List<T> meant = unmarked.getOrDefault(Names.withoutMarks(typed), List.of()).stream()
                .filter(key -> ToneMarks.mayBe(typed, key))
                .map(meanings::get)
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private Map<String, List<String>> keysWithoutMarks() {
        Map<String, List<String>> keys = new HashMap<>();
        for (String key : meanings.keySet()) {
            keys.computeIfAbsent(Names.withoutMarks(key), bare -> new ArrayList<>())
                    .add(key);
        }
        return keys;
    }

    /** The phrases as their table writes them, in its order. */
    public Map<String, T> written() {
        return Collections.unmodifiableMap(written);
    }

    public Collection<String> phrases() {
        return written.keySet();
    }
}
