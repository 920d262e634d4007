package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thuocdo.read.text.Names;

/**
 * Phrases that a header may consist of, as the table of headers writes them: {@code cơ quan; đơn vị + chủ trì + ?thực
 * hiện}. Places follow each other; each holds one of its phrases, an optional place none or several.
 */
public final class HeaderPhrase {

    /** Words of a header; a longer text is a sentence. */
    static final int MOST_WORDS = 16;

    private record Place(boolean optional, List<List<String>> phrases) {}

    private final List<Place> places;

    private HeaderPhrase(List<Place> places) {
        this.places = places;
    }

    static HeaderPhrase parse(String text) {
        List<Place> places = new ArrayList<>();
        for (String part : text.split("\\+")) {
            String place = part.strip();
            boolean optional = place.startsWith("?");
            List<List<String>> phrases = new ArrayList<>();
            for (String phrase : (optional ? place.substring(1) : place).split(";")) {
                phrases.add(words(phrase));
            }
            places.add(new Place(optional, phrases));
        }
        return new HeaderPhrase(places);
    }

    /** The words of a folded header. */
    public static List<String> words(String folded) {
        return Arrays.asList(folded.strip().split(" "));
    }

    /** The same without the marks of its letters. */
    HeaderPhrase withoutMarks() {
        return new HeaderPhrase(places.stream()
                .map(place -> new Place(
                        place.optional(),
                        place.phrases().stream()
                                .map(phrase ->
                                        phrase.stream().map(Names::withoutMarks).toList())
                                .toList()))
                .toList());
    }

    /** Every word that may stand in it. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        places.forEach(place -> place.phrases().forEach(words::addAll));
        return words;
    }

    /** Every word that it may begin with. */
    Set<String> firstWords() {
        Set<String> words = new LinkedHashSet<>();
        for (Place place : places) {
            place.phrases().forEach(phrase -> words.add(phrase.get(0)));
            if (!place.optional()) {
                break;
            }
        }
        return words;
    }

    /** Whether the words are one way to write it, from the first to the last. */
    boolean matches(List<String> words) {
        return words.size() <= MOST_WORDS && matches(words, 0, 0);
    }

    private boolean matches(List<String> words, int from, int place) {
        if (place == places.size()) {
            return from == words.size();
        }
        Place here = places.get(place);
        if (here.optional() && matches(words, from, place + 1)) {
            return true;
        }
        int next = here.optional() ? place : place + 1;
        for (List<String> phrase : here.phrases()) {
            int end = from + phrase.size();
            if (end <= words.size() && words.subList(from, end).equals(phrase) && matches(words, end, next)) {
                return true;
            }
        }
        return false;
    }
}
