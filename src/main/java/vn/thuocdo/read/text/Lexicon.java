package vn.thuocdo.read.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /** The tokens of the longest phrase by its first one: most places of a text begin none. */
    private final Map<String, Integer> longestFrom = new HashMap<>();

    /** Found when it is first needed; of two threads either may find it. */
    private volatile @Nullable Unmarked unmarked;

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
        longestFrom.merge(phrase.key(0, 1), phrase.size(), Math::max);
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
        int left = phrase.size() - from;
        String first = left == 0 ? "" : phrase.key(from, from + 1);
        for (int length = Math.min(longestFrom.getOrDefault(first, 0), left); length > 0; length--) {
            T meaning = meanings.get(phrase.key(from, from + length));
            if (meaning != null) {
                return Optional.of(new Match<>(meaning, length));
            }
        }
        int bare = left > 1 ? Math.min(unmarked().longestFrom(first), left) : 0;
        for (int length = bare; length > 1; length--) {
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
        Set<T> meant = new HashSet<>();
        for (String key : unmarked().keys(typed)) {
            if (ToneMarks.mayBe(typed, key)) {
                meant.add(meanings.get(key));
            }
        }
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    private Unmarked unmarked() {
        Unmarked found = unmarked;
        if (found == null) {
            found = new Unmarked(meanings.keySet());
            unmarked = found;
        }
        return found;
    }

    /** Keys of several words by what they are without marks, and the tokens of the longest one by its first. */
    private static final class Unmarked {
        private final Map<String, List<String>> keys = new HashMap<>();
        private final Map<String, Integer> longestFrom = new HashMap<>();

        Unmarked(Collection<String> marked) {
            for (String key : marked) {
                if (key.indexOf(' ') >= 0) {
                    String bare = Names.withoutMarks(key);
                    keys.computeIfAbsent(bare, some -> new ArrayList<>()).add(key);
                    longestFrom.merge(bare.substring(0, bare.indexOf(' ')), tokens(bare), Math::max);
                }
            }
        }

        private static int tokens(String key) {
            int tokens = 1;
            for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
                tokens++;
            }
            return tokens;
        }

        /** The keys that a text is without some of their marks; none where it is none. */
        List<String> keys(String typed) {
            return keys.getOrDefault(Names.withoutMarks(typed), List.of());
        }

        /** The tokens of the longest key whose first one this is without some of its marks; 0 where none begins with it. */
        int longestFrom(String first) {
            return longestFrom.getOrDefault(Names.withoutMarks(first), 0);
        }
    }

    /** The phrases as their table writes them, in its order. */
    public Map<String, T> written() {
        return Collections.unmodifiableMap(written);
    }

    public Collection<String> phrases() {
        return written.keySet();
    }
}
