package vn.thuocdo.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.thuocdo.diagnostic.Limit;

/**
 * The known names that a text may have been meant for. Each name is folded once, most are excluded by their letters,
 * and after a number of comparisons the search ends: a table may have a million names that nobody knows.
 */
final class NearestNames {

    /** Names that are suggested for an unknown one. */
    private static final int MOST_SUGGESTIONS = 3;

    /** Characters of a name for which similar ones are suggested. */
    private static final int LONGEST = 200;

    /** Into how many kinds letters are counted. */
    private static final int KINDS = 32;

    /** Of so many letters one may be wrong by a slip of the hand. */
    private static final int LETTERS_A_SLIP = 4;

    /** Typing errors in one name; with more, another name was meant. */
    private static final int MOST_SLIPS = 3;

    private record Near(String name, int distance) {}

    /**
     * A name as the eye compares it.
     *
     * @param letters folded, and without diacritics
     * @param counts how many letters of each kind it has
     */
    private record Known(String name, String letters, short[] counts) {

        static Known of(String name) {
            String letters = Names.withoutMarks(name);
            short[] counts = new short[KINDS];
            for (int i = 0; i < letters.length(); i++) {
                counts[letters.charAt(i) % KINDS]++;
            }
            return new Known(name, letters, counts);
        }

        /** Whether at least half of the letters agree: of two short codes all may differ, and still be few. */
        boolean isHalf(Known other, int differing) {
            return 2 * differing <= Math.max(letters.length(), other.letters.length());
        }

        /** So many letters at least have to be changed, added or taken out to make one of the other. */
        int leastDistance(Known other) {
            int more = 0;
            int less = 0;
            for (int kind = 0; kind < KINDS; kind++) {
                int difference = counts[kind] - other.counts[kind];
                more += Math.max(0, difference);
                less += Math.max(0, -difference);
            }
            return Math.max(more, less);
        }
    }

    private final boolean slips;
    private final List<String> added = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    /** Texts are sought again and again: each wrong name stands in many rows. */
    private final Map<String, List<String>> answers = new HashMap<>();

    private long compared;

    /** @param slips whether only names are sought of which the text may be a slip, not those that are like it */
    NearestNames(boolean slips) {
        this.slips = slips;
    }

    void add(String name) {
        added.add(name);
    }

    /** Whether the work that is meant for suggestions is done. */
    boolean isSpent() {
        return compared > Limit.SUGGESTIONS.most();
    }

    /** Resets the work that suggestions may take. */
    void renew() {
        compared = 0;
        answers.clear();
    }

    /** The names nearest to a text, nearest first; empty where none is near, and where no more are sought. */
    List<String> to(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        if (!added.isEmpty()) {
            added.stream()
                    .filter(name -> name.length() <= 2 * LONGEST)
                    .map(Known::of)
                    .forEach(known::add);
            added.clear();
            answers.clear();
        }
        List<String> answer = answers.get(text);
        if (answer == null) {
            answer = isSpent() ? List.of() : search(Known.of(text));
            answers.put(text, answer);
        }
        return answer;
    }

    private List<String> search(Known sought) {
        int farthest = slips
                ? Math.max(1, Math.min(sought.letters().length() / LETTERS_A_SLIP, MOST_SLIPS))
                : Math.max(2, sought.letters().length() / 3);
        List<Near> nearest = new ArrayList<>();
        for (Known candidate : known) {
            compared += KINDS;
            if (sought.leastDistance(candidate) <= farthest) {
                compared += (long) sought.letters().length() * (2 * farthest + 1);
                int distance = new LevenshteinDistance(farthest).apply(sought.letters(), candidate.letters());
                if (distance >= 0 && (slips || sought.isHalf(candidate, distance))) {
                    farthest = keep(new Near(candidate.name(), distance), nearest, farthest);
                }
            }
        }
        return nearest.stream().map(Near::name).toList();
    }

    private static int order(Near one, Near other) {
        int order = Integer.compare(one.distance(), other.distance());
        return order == 0 ? one.name().compareTo(other.name()) : order;
    }

    /** Takes a name among the nearest; returns how far the next may be to be one of them. */
    private static int keep(Near name, List<Near> nearest, int farthest) {
        if (nearest.stream().noneMatch(near -> near.name().equals(name.name()))) {
            nearest.add(name);
            nearest.sort(NearestNames::order);
            if (nearest.size() > MOST_SUGGESTIONS) {
                nearest.remove(MOST_SUGGESTIONS);
            }
        }
        return nearest.size() < MOST_SUGGESTIONS
                ? farthest
                : nearest.get(MOST_SUGGESTIONS - 1).distance();
    }
}
