package vn.thuocdo.read.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.cell.Blanks;

/**
 * Finds things by the names that tables use for them. An identifier matches as it stands; otherwise names match on NFC,
 * with case and spacing folded.
 *
 * @param <T> what is named
 */
public final class Names<T> {

    private record Name<T>(String text, T thing) {}

    private final Map<String, T> ids = new HashMap<>();
    private final Map<String, T> foldedIds = new HashMap<>();
    private final Map<String, Set<T>> folded = new HashMap<>();
    private final NearestNames known = new NearestNames(false);

    /** Those added since a name was last sought. Most tables use identifiers alone, and then none is ever folded. */
    private final List<Name<T>> unfolded = new ArrayList<>();

    /** Adds a name; the same name may be given to several things, and then finds them all. */
    public void add(String name, T thing) {
        if (!name.isEmpty()) {
            unfolded.add(new Name<>(name, thing));
        }
    }

    /** Adds an identifier, which wins over every name. */
    public void addId(String id, T thing) {
        ids.put(id, thing);
        foldedIds.putIfAbsent(fold(id), thing);
        add(id, thing);
    }

    /** What has an identifier, however that is written; empty where nothing has. */
    public Optional<T> withId(String id) {
        return Optional.ofNullable(foldedIds.get(fold(id)));
    }

    /** Everything that a text may mean: none, one, or several that share a name. */
    public Set<T> find(String text) {
        T exact = ids.get(text);
        if (exact != null) {
            return Set.of(exact);
        }
        foldAll();
        return folded.getOrDefault(fold(text), Set.of());
    }

    private void foldAll() {
        for (Name<T> name : unfolded) {
            String text = fold(name.text());
            Set<T> named = folded.getOrDefault(text, Set.of());
            if (!named.contains(name.thing())) {
                folded.put(text, with(named, name.thing()));
                known.add(name.text());
            }
        }
        unfolded.clear();
    }

    /** Most names are those of one thing. */
    private static <T> Set<T> with(Set<T> some, T another) {
        if (some.isEmpty()) {
            return Set.of(another);
        }
        Set<T> more = new LinkedHashSet<>(some);
        more.add(another);
        return more;
    }

    /**
     * The known names nearest to a text that was not found, nearest first, one of each thing; empty where none is near.
     */
    public List<String> nearest(String text) {
        foldAll();
        Set<Set<T>> things = new HashSet<>();
        return known.to(text).stream().filter(name -> things.add(find(name))).toList();
    }

    /** Near names are sought again, however much was compared so far. */
    public void allowSuggestionsAgain() {
        known.renew();
    }

    /** Whether so much was compared in search of near names that no more are sought. */
    public boolean hasStoppedSuggesting() {
        return known.isSpent();
    }

    /** The candidates nearest to a text, nearest first; empty where none is near. */
    public static List<String> nearest(String text, Iterable<String> candidates) {
        return nearest(text, candidates, false);
    }

    /** The candidates that a text may be a slip of, nearest first: about one letter in four is another, missing or added. */
    public static List<String> misspelt(String text, Iterable<String> candidates) {
        return nearest(text, candidates, true);
    }

    private static List<String> nearest(String text, Iterable<String> candidates, boolean slips) {
        NearestNames names = new NearestNames(slips);
        candidates.forEach(names::add);
        return names.to(text);
    }

    /** One spelling for all that differ in normal form, case or spacing alone. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = Letters.folded(text.charAt(i));
            if (letter == Letters.NONE) {
                return foldedAsAWhole(text);
            }
            folded.append(letter);
        }
        return spaced(folded);
    }

    private static String foldedAsAWhole(String text) {
        return Letters.withoutCase(spaced(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    /** The text with one blank for any number of them, and none around it. */
    private static String spaced(CharSequence text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || Blanks.isBlank(c)) {
                gap = true;
            } else {
                if (gap && !spaced.isEmpty()) {
                    spaced.append(' ');
                }
                gap = false;
                spaced.append(c);
            }
        }
        return spaced.toString();
    }

    /** Folded, and without diacritics: how near two names are to the eye. */
    public static String withoutMarks(String text) {
        String folded = fold(text);
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char letter = Letters.bare(folded.charAt(i));
            if (letter == Letters.NONE) {
                return Letters.withoutMarks(folded);
            }
            bare.append(letter);
        }
        return bare.toString();
    }
}
