package vn.thuocdo.run;

import java.util.List;
import vn.thuocdo.read.text.Names;

/** Suggests a known word for a misspelt one. */
public final class Suggestion {

    private Suggestion() {}

    /** The known words that are spelt most like a word, the nearest first; none where none is near. */
    public static List<String> nearest(String word, Iterable<String> known) {
        return Names.nearest(word, known);
    }
}
